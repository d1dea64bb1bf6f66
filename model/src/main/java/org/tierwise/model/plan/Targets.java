package org.tierwise.model.plan;

/**
 * What a plan must keep at the design rate.
 *
 * @param healthy response times while every node works
 * @param nodeLost response times with any one node lost
 * @param availability share of time that pages can be served, in [0, 1)
 * @param maximumUtilisation of processors, disks and network while every node works
 * @param maximumUtilisationNodeLost the same with a node lost
 * @param maximumMemoryFill share of a node's memory that may be used
 * @param maximumDiskFill share of usable disk capacity that may be used
 */
public record Targets(
        Latency healthy,
        Latency nodeLost,
        double availability,
        double maximumUtilisation,
        double maximumUtilisationNodeLost,
        double maximumMemoryFill,
        double maximumDiskFill) {
    /**
     * Upper limits of the response time of a page.
     *
     * @param meanMs mean, ms
     * @param p95Ms time that 95 % of pages stay below, ms
     * @param p99Ms time that 99 % of pages stay below, ms
     */
    public record Latency(double meanMs, double p95Ms, double p99Ms) {
        /**
         * @throws IllegalArgumentException when a limit is not positive
         */
        public Latency {
            if (!(meanMs > 0) || !(p95Ms > 0) || !(p99Ms > 0)) {
                throw new IllegalArgumentException(
                        "latency targets must be positive numbers of milliseconds");
            }
        }
    }

    /**
     * @throws IllegalArgumentException when a share is outside its range
     */
    public Targets {
        if (!(availability >= 0 && availability < 1)) {
            throw new IllegalArgumentException("the availability target must lie in [0, 1)");
        }
        for (double share :
                new double[] {
                    maximumUtilisation,
                    maximumUtilisationNodeLost,
                    maximumMemoryFill,
                    maximumDiskFill
                }) {
            if (!(share > 0 && share <= 1)) {
                throw new IllegalArgumentException(
                        "utilisation and fill limits must lie above 0 and up to 1");
            }
        }
    }

    /** The same targets with other response times while every node works. */
    public Targets withHealthy(Latency changed) {
        return new Targets(
                changed,
                nodeLost,
                availability,
                maximumUtilisation,
                maximumUtilisationNodeLost,
                maximumMemoryFill,
                maximumDiskFill);
    }

    /** The same targets with other response times with a node lost. */
    public Targets withNodeLost(Latency changed) {
        return new Targets(
                healthy,
                changed,
                availability,
                maximumUtilisation,
                maximumUtilisationNodeLost,
                maximumMemoryFill,
                maximumDiskFill);
    }

    /** The same targets with another availability. */
    public Targets withAvailability(double changed) {
        return new Targets(
                healthy,
                nodeLost,
                changed,
                maximumUtilisation,
                maximumUtilisationNodeLost,
                maximumMemoryFill,
                maximumDiskFill);
    }

    /** The same targets with other limits of utilisation and fill. */
    public Targets withLoads(
            double utilisation, double utilisationNodeLost, double memoryFill, double diskFill) {
        return new Targets(
                healthy,
                nodeLost,
                availability,
                utilisation,
                utilisationNodeLost,
                memoryFill,
                diskFill);
    }
}
