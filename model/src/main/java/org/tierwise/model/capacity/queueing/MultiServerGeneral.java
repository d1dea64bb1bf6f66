package org.tierwise.model.capacity.queueing;

import org.hipparchus.complex.Complex;

/**
 * G/G/c, first come first served, by Allen and Cunneen: the wait of M/M/c times (ca² + cs²)/2, the
 * probability of waiting kept, the wait of those who wait exponential (Allen, <i>Probability,
 * Statistics, and Queueing Theory</i>, ch. 5).
 *
 * @param arrivalRate λ, 1/s
 * @param serviceSeconds S, s
 * @param servers c
 * @param arrivalScv ca² of the times between arrivals; 1 for Poisson, 1/N when N nodes are dealt to
 *     in turn
 * @param serviceScv cs² of the service time
 */
public record MultiServerGeneral(
        double arrivalRate,
        double serviceSeconds,
        int servers,
        double arrivalScv,
        double serviceScv)
        implements Station {
    /**
     * @throws IllegalArgumentException when a number is negative, or there is no server
     */
    public MultiServerGeneral {
        Load.require(arrivalRate, serviceSeconds, servers);
        Load.requireNotNegative("a squared coefficient of variation", arrivalScv);
        Load.requireNotNegative("a squared coefficient of variation", serviceScv);
    }

    @Override
    public double utilisation() {
        return arrivalRate * serviceSeconds / servers;
    }

    @Override
    public double waitProbability() {
        return ErlangC.waitProbability(servers, arrivalRate * serviceSeconds);
    }

    @Override
    public ResidenceTime residence(double visits) {
        requireStable();
        double wait =
                ErlangC.meanWait(servers, arrivalRate * serviceSeconds, serviceSeconds)
                        * (arrivalScv + serviceScv)
                        / 2;
        double mean = serviceSeconds + wait;
        LaplaceTransform waits =
                wait == 0
                        ? s -> Complex.ONE
                        : Waiting.exponential(
                                waitProbability(),
                                waitProbability() / wait,
                                Correlation.firstComeFirstServed(
                                        serviceSeconds, utilisation(), servers, mean, visits));
        return Waiting.before(serviceSeconds, serviceScv, wait, waits);
    }
}
