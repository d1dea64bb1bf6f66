package org.tierwise.model.capacity.queueing;

import org.hipparchus.complex.Complex;

/**
 * A place where a page waits for a resource. A page may come back many times; since it meets the
 * same queue again, its waits are correlated, and {@code visits} widens their distribution.
 */
public sealed interface Station {
    /** Share of the capacity in use; 1 or more means saturated. */
    double utilisation();

    /**
     * Residence time of one visit.
     *
     * @param visits mean visits of one page to this station, at least 0
     * @throws IllegalStateException when the station is saturated
     */
    ResidenceTime residence(double visits);

    /** Whether more work arrives than can be done. */
    default boolean saturated() {
        return utilisation() >= 1;
    }

    /**
     * M/M/c, first come first served.
     *
     * @param arrivalRate λ, 1/s
     * @param serviceSeconds S, s
     * @param servers c
     */
    record MultiServer(double arrivalRate, double serviceSeconds, int servers) implements Station {
        @Override
        public double utilisation() {
            return arrivalRate * serviceSeconds / servers;
        }

        @Override
        public ResidenceTime residence(double visits) {
            requireStable(this);
            double load = arrivalRate * serviceSeconds;
            double c = ErlangC.waitProbability(servers, load);
            double meanWait = ErlangC.meanWait(servers, load, serviceSeconds);
            double mu = 1 / serviceSeconds;
            double theta = servers * mu - arrivalRate;
            double m =
                    Correlation.firstComeFirstServed(
                            serviceSeconds,
                            utilisation(),
                            servers,
                            serviceSeconds + meanWait,
                            visits);
            return new ResidenceTime(
                    serviceSeconds + meanWait,
                    s -> {
                        Complex wait =
                                new Complex(c * theta).divide(s.multiply(m).add(theta)).add(1 - c);
                        return new Complex(mu)
                                .divide(s.add(mu))
                                .multiply(m == 1 ? wait : wait.pow(1 / m));
                    });
        }
    }

    /**
     * Jobs share c cores equally, each at most one core (web and database CPU). The mean is that of
     * M/M/c for any service distribution (Baskett et al. 1975); the squared coefficient of
     * variation of the residence is 1 + m·2g/(2-g) with g = Wq/W (Coffman, Muntz and Trotter 1970
     * for c = 1, exponential service).
     *
     * @param arrivalRate λ of all classes together, 1/s
     * @param meanServiceSeconds S over all classes, s
     * @param servers c
     * @param classServiceSeconds S of the class that is asked for, s
     */
    record ProcessorSharing(
            double arrivalRate, double meanServiceSeconds, int servers, double classServiceSeconds)
            implements Station {
        @Override
        public double utilisation() {
            return arrivalRate * meanServiceSeconds / servers;
        }

        @Override
        public ResidenceTime residence(double visits) {
            requireStable(this);
            double load = arrivalRate * meanServiceSeconds;
            double stretch =
                    meanServiceSeconds == 0
                            ? 1
                            : 1
                                    + ErlangC.meanWait(servers, load, meanServiceSeconds)
                                            / meanServiceSeconds;
            double mean = classServiceSeconds * stretch;
            double g = 1 - 1 / stretch;
            double m = Correlation.processorSharing(g, visits);
            return new ResidenceTime(mean, TwoMoments.transform(mean, 1 + m * 2 * g / (2 - g)));
        }
    }

    /**
     * A constant time without waiting.
     *
     * @param seconds the time, s
     */
    record Delay(double seconds) implements Station {
        @Override
        public double utilisation() {
            return 0;
        }

        @Override
        public ResidenceTime residence(double visits) {
            return new ResidenceTime(seconds, s -> s.multiply(-seconds).exp());
        }
    }

    private static void requireStable(Station station) {
        if (station.saturated()) {
            throw new IllegalStateException(
                    "a saturated station has no response time: utilisation "
                            + station.utilisation());
        }
    }
}
