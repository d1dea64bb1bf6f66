package org.tierwise.model.capacity.queueing;

/**
 * Jobs share c cores equally, each at most one core (web and database processors). The mean is that
 * of M/M/c for any service distribution (Baskett et al. 1975); the squared coefficient of variation
 * of the residence is cs² + m·2g/(2-g) with g = Wq/W (Coffman, Muntz and Trotter 1970 for c = 1,
 * exponential service).
 *
 * @param arrivalRate λ of all classes together, 1/s
 * @param meanServiceSeconds S over all classes, s
 * @param servers c
 * @param classServiceSeconds S of the class that is asked for, s
 * @param serviceScv cs² of the class that is asked for
 */
public record ProcessorSharing(
        double arrivalRate,
        double meanServiceSeconds,
        int servers,
        double classServiceSeconds,
        double serviceScv)
        implements Station {
    /**
     * @throws IllegalArgumentException when a number is negative, or there is no core
     */
    public ProcessorSharing {
        Load.require(arrivalRate, meanServiceSeconds, servers);
        Load.requireNotNegative("a service time", classServiceSeconds);
        Load.requireNotNegative("a squared coefficient of variation", serviceScv);
    }

    @Override
    public double utilisation() {
        return arrivalRate * meanServiceSeconds / servers;
    }

    @Override
    public double serviceSeconds() {
        return classServiceSeconds;
    }

    /** Probability that a job has to share, which is that of waiting at M/M/c. */
    @Override
    public double waitProbability() {
        return ErlangC.waitProbability(servers, arrivalRate * meanServiceSeconds);
    }

    @Override
    public ResidenceTime residence(double visits) {
        requireStable();
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
        return new ResidenceTime(
                mean, TwoMoments.transform(mean, serviceScv + m * 2 * g / (2 - g)));
    }
}
