package org.tierwise.model.calibration;

/**
 * A disk-bound query and how often it is made.
 *
 * @param cpuSeconds processor time of a query, s; not negative
 * @param readsPerQuery k, random reads one after the other; positive
 * @param queriesPerPage v, queries of a page view; positive
 * @param readFraction f, share of reads at the storage, in (0, 1]
 * @param traffic x, factor on the page rate; positive
 */
public record QueryLoad(
        double cpuSeconds,
        double readsPerQuery,
        double queriesPerPage,
        double readFraction,
        double traffic) {
    /** Largest utilisation that is computed as such; beyond it times are extended. */
    private static final double EXTENDED_FROM = 0.995;

    /**
     * @throws IllegalArgumentException when a figure is out of range
     */
    public QueryLoad {
        if (!(cpuSeconds >= 0)
                || !(readsPerQuery > 0)
                || !(queriesPerPage > 0)
                || !(readFraction > 0 && readFraction <= 1)
                || !(traffic > 0)) {
            throw new IllegalArgumentException(
                    "a query needs positive reads, queries of a page and traffic, a read fraction"
                            + " above 0 and up to 1, and a processor time that is not negative");
        }
    }

    /** Value of a parameter. */
    public double value(QueryParameter parameter) {
        return switch (parameter) {
            case READS_PER_QUERY -> readsPerQuery;
            case QUERIES_PER_PAGE -> queriesPerPage;
            case READ_FRACTION -> readFraction;
            case TRAFFIC -> traffic;
        };
    }

    /** The same load with another value of a parameter. */
    public QueryLoad with(QueryParameter parameter, double value) {
        return new QueryLoad(
                cpuSeconds,
                parameter == QueryParameter.READS_PER_QUERY ? value : readsPerQuery,
                parameter == QueryParameter.QUERIES_PER_PAGE ? value : queriesPerPage,
                parameter == QueryParameter.READ_FRACTION ? value : readFraction,
                parameter == QueryParameter.TRAFFIC ? value : traffic);
    }

    /**
     * Utilisation of a storage.
     *
     * @param pageRate page views per second, before the factor on traffic
     */
    public double utilisation(ObservedStorage storage, double pageRate) {
        return storage.utilisation(reads(pageRate), writes(pageRate));
    }

    /**
     * Mean time of a query: tc + k·R at λ·v·k reads a second.
     *
     * @param pageRate page views per second, before the factor on traffic
     * @return s; infinite when the storage is saturated
     */
    public double seconds(ObservedStorage storage, double pageRate) {
        return utilisation(storage, pageRate) >= 1
                ? Double.POSITIVE_INFINITY
                : cpuSeconds
                        + readsPerQuery * storage.readSeconds(reads(pageRate), writes(pageRate));
    }

    /**
     * ln of the time, extended in a straight line beyond saturation so that a search has a slope.
     */
    double logSeconds(ObservedStorage storage, double pageRate) {
        double rho = utilisation(storage, pageRate);
        if (rho <= EXTENDED_FROM) {
            return Math.log(seconds(storage, pageRate));
        }
        return Math.log(seconds(storage, pageRate * EXTENDED_FROM / rho))
                + (rho - EXTENDED_FROM) / (1 - EXTENDED_FROM);
    }

    private double reads(double pageRate) {
        return pageRate * traffic * queriesPerPage * readsPerQuery;
    }

    private double writes(double pageRate) {
        return reads(pageRate) * (1 - readFraction) / readFraction;
    }
}
