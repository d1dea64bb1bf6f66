package org.tierwise.model.capacity.queueing;

/**
 * M/G/1, first come first served: Pollaczek-Khinchine, exact in mean and transform (Kleinrock,
 * <i>Queueing Systems</i> I, ch. 5; Harchol-Balter 2013, ch. 23).
 *
 * @param arrivalRate λ, 1/s
 * @param serviceSeconds S, s
 * @param serviceScv variance of the service time over its squared mean; 0 constant, 1 exponential
 */
public record SingleServerGeneral(double arrivalRate, double serviceSeconds, double serviceScv)
        implements Station {
    /**
     * @throws IllegalArgumentException when a number is negative
     */
    public SingleServerGeneral {
        Load.require(arrivalRate, serviceSeconds, 1);
        Load.requireNotNegative("a squared coefficient of variation", serviceScv);
    }

    @Override
    public double utilisation() {
        return arrivalRate * serviceSeconds;
    }

    @Override
    public double waitProbability() {
        return Math.min(1, utilisation());
    }

    /**
     * Mean wait, ρS(1 + cs²)/(2(1-ρ)), s.
     *
     * @throws IllegalStateException when saturated
     */
    public double meanWaitSeconds() {
        requireStable();
        double rho = utilisation();
        return rho * serviceSeconds * (1 + serviceScv) / (2 * (1 - rho));
    }

    /** Waits ψ(s) = (1-ρ)s/(s - λ(1 - β(s))). */
    @Override
    public ResidenceTime residence(double visits) {
        double rho = utilisation();
        double wait = meanWaitSeconds();
        LaplaceTransform service = TwoMoments.transform(serviceSeconds, serviceScv);
        LaplaceTransform waits =
                Waiting.widened(
                        s ->
                                s.multiply(1 - rho)
                                        .divide(
                                                s.subtract(
                                                        service.at(s)
                                                                .negate()
                                                                .add(1)
                                                                .multiply(arrivalRate))),
                        Correlation.firstComeFirstServed(
                                serviceSeconds, rho, 1, serviceSeconds + wait, visits));
        return Waiting.before(serviceSeconds, serviceScv, wait, waits);
    }
}
