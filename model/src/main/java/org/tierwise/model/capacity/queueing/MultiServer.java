package org.tierwise.model.capacity.queueing;

import org.hipparchus.analysis.solvers.BrentSolver;

/**
 * M/M/c: Poisson arrivals, exponential service, first come first served (Harchol-Balter 2013, ch.
 * 14).
 *
 * @param arrivalRate λ, 1/s
 * @param serviceSeconds S, s
 * @param servers c
 */
public record MultiServer(double arrivalRate, double serviceSeconds, int servers)
        implements Station {
    /**
     * @throws IllegalArgumentException when a number is negative, or there is no server
     */
    public MultiServer {
        Load.require(arrivalRate, serviceSeconds, servers);
    }

    @Override
    public double utilisation() {
        return offeredLoad() / servers;
    }

    @Override
    public double waitProbability() {
        return ErlangC.waitProbability(servers, offeredLoad());
    }

    /** Mean wait, s; infinite when saturated. */
    public double meanWaitSeconds() {
        return ErlangC.meanWait(servers, offeredLoad(), serviceSeconds);
    }

    @Override
    public ResidenceTime residence(double visits) {
        return residence(visits, servers);
    }

    /**
     * Residence where some of the servers are kept in step by work that all of them get, so that a
     * slow moment lasts longer than that of one queue before them all.
     *
     * @param visits visits of a page
     * @param apart servers that work off a queue together, 1 to c; c where nothing keeps them in
     *     step
     */
    public ResidenceTime residence(double visits, int apart) {
        requireStable();
        if (serviceSeconds == 0) {
            return new Delay(0).residence(visits);
        }
        double wait = meanWaitSeconds();
        LaplaceTransform waits =
                Waiting.exponential(
                        waitProbability(),
                        servers / serviceSeconds - arrivalRate,
                        Correlation.firstComeFirstServed(
                                serviceSeconds,
                                utilisation(),
                                apart,
                                serviceSeconds + wait,
                                visits));
        return Waiting.before(serviceSeconds, 1, wait, waits);
    }

    /**
     * P(T &gt; t) = e^{-μt}·(1 + C·(1 - e^{-μdt})/d) with d = c - 1 - a; 1 + Cμt where d = 0.
     *
     * @param seconds t, s
     */
    public double tail(double seconds) {
        requireStable();
        return serviceSeconds == 0 ? 0 : Math.exp(logTail(seconds));
    }

    @Override
    public double quantileSeconds(double share) {
        requireStable();
        if (serviceSeconds == 0) {
            return 0;
        }
        double logTarget = Math.log1p(-share);
        double high = -serviceSeconds * logTarget + waitQuantileSeconds(share);
        while (logTail(high) > logTarget) {
            high *= 2;
        }
        return new BrentSolver(1e-14, 1e-15 * high, 1e-15)
                .solve(200, t -> logTail(t) - logTarget, 0, high);
    }

    /** In logarithms, so that far tails neither underflow nor overflow on the way. */
    private double logTail(double seconds) {
        double ready = seconds / serviceSeconds;
        double d = servers - 1 - offeredLoad();
        double grown = -d * ready;
        double delayed;
        if (Math.abs(grown) < 1e-12) {
            delayed = Math.log(ready);
        } else if (grown < 0) {
            delayed = Math.log(-Math.expm1(grown) / d);
        } else {
            delayed = grown + Math.log(-Math.expm1(-grown) / -d);
        }
        double waiting = Math.log(waitProbability()) + delayed;
        return -ready + (waiting > 700 ? waiting : Math.log1p(Math.exp(waiting)));
    }

    /**
     * Wait that a share of the visits stays below: max(0, ln(C/(1-q))/θ) with θ = cμ - λ.
     *
     * @param share q, in (0, 1)
     * @return s
     */
    public double waitQuantileSeconds(double share) {
        requireStable();
        return serviceSeconds == 0
                ? 0
                : Math.max(
                        0,
                        Math.log(waitProbability() / (1 - share))
                                / (servers / serviceSeconds - arrivalRate));
    }

    private double offeredLoad() {
        return arrivalRate * serviceSeconds;
    }
}
