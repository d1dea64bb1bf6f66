package org.tierwise.model.plan;

/** One of the limits that a plan must keep. */
public enum TargetLimit {
    /** Mean response time while every node works. */
    MEAN("mean response time", Rule.MEAN_RESPONSE),
    /** Time that 95 % of pages stay below while every node works. */
    P95("p95 response time", Rule.P95_RESPONSE),
    /** Time that 99 % of pages stay below while every node works. */
    P99("p99 response time", Rule.P99_RESPONSE),
    /** Mean response time with any one node lost. */
    NODE_LOST_MEAN("mean response time with a node lost", Rule.MEAN_RESPONSE),
    /** Time that 95 % of pages stay below with any one node lost. */
    NODE_LOST_P95("p95 response time with a node lost", Rule.P95_RESPONSE),
    /** Time that 99 % of pages stay below with any one node lost. */
    NODE_LOST_P99("p99 response time with a node lost", Rule.P99_RESPONSE),
    /** Share of time that pages can be served. */
    AVAILABILITY("availability", Rule.AVAILABILITY),
    /** Utilisation of processors, disks and network while every node works. */
    UTILISATION("utilisation", Rule.PROCESSOR_UTILISATION),
    /** Utilisation of processors, disks and network with a node lost. */
    NODE_LOST_UTILISATION("utilisation with a node lost", Rule.PROCESSOR_UTILISATION),
    /** Share of a node's memory that may be used. */
    MEMORY_FILL("memory fill", Rule.MEMORY),
    /** Share of usable disk capacity that may be used. */
    DISK_FILL("disk fill", Rule.DISK_CAPACITY);

    private final String words;
    private final Rule rule;

    TargetLimit(String words, Rule rule) {
        this.words = words;
        this.rule = rule;
    }

    /** The limit in words. */
    public String inWords() {
        return words;
    }

    /** Whether the limit joins all groups; the others hold for each group alone. */
    public boolean joinsGroups() {
        return ordinal() <= AVAILABILITY.ordinal();
    }

    /** Whether the value is a share in [0, 1]; otherwise it is a response time in ms. */
    public boolean isShare() {
        return ordinal() >= AVAILABILITY.ordinal();
    }

    /**
     * A value that asks for less than another, by a share of it; availability moves by its
     * unavailability, so that 99.9 % with 0.1 becomes 99.89 %.
     *
     * @param value ms or a share
     * @param share how far; negative for a value that asks for more
     * @return ms, or a share of at most 1
     */
    public double loosened(double value, double share) {
        double moved = this == AVAILABILITY ? 1 - (1 - value) * (1 + share) : value * (1 + share);
        return isShare() ? Math.min(1, moved) : moved;
    }

    /** Value among targets, ms or a share. */
    public double of(Targets targets) {
        return switch (this) {
            case MEAN -> targets.healthy().meanMs();
            case P95 -> targets.healthy().p95Ms();
            case P99 -> targets.healthy().p99Ms();
            case NODE_LOST_MEAN -> targets.nodeLost().meanMs();
            case NODE_LOST_P95 -> targets.nodeLost().p95Ms();
            case NODE_LOST_P99 -> targets.nodeLost().p99Ms();
            case AVAILABILITY -> targets.availability();
            case UTILISATION -> targets.maximumUtilisation();
            case NODE_LOST_UTILISATION -> targets.maximumUtilisationNodeLost();
            case MEMORY_FILL -> targets.maximumMemoryFill();
            case DISK_FILL -> targets.maximumDiskFill();
        };
    }

    /**
     * The targets with this limit changed.
     *
     * @param value ms or a share
     * @throws IllegalArgumentException when the value is out of range
     */
    public Targets in(Targets targets, double value) {
        return switch (this) {
            case MEAN, P95, P99 -> targets.withHealthy(latency(targets.healthy(), value));
            case NODE_LOST_MEAN, NODE_LOST_P95, NODE_LOST_P99 ->
                    targets.withNodeLost(latency(targets.nodeLost(), value));
            case AVAILABILITY -> targets.withAvailability(value);
            case UTILISATION ->
                    targets.withLoads(
                            value,
                            targets.maximumUtilisationNodeLost(),
                            targets.maximumMemoryFill(),
                            targets.maximumDiskFill());
            case NODE_LOST_UTILISATION ->
                    targets.withLoads(
                            targets.maximumUtilisation(),
                            value,
                            targets.maximumMemoryFill(),
                            targets.maximumDiskFill());
            case MEMORY_FILL ->
                    targets.withLoads(
                            targets.maximumUtilisation(),
                            targets.maximumUtilisationNodeLost(),
                            value,
                            targets.maximumDiskFill());
            case DISK_FILL ->
                    targets.withLoads(
                            targets.maximumUtilisation(),
                            targets.maximumUtilisationNodeLost(),
                            targets.maximumMemoryFill(),
                            value);
        };
    }

    private Targets.Latency latency(Targets.Latency old, double ms) {
        return switch (rule) {
            case MEAN_RESPONSE -> new Targets.Latency(ms, old.p95Ms(), old.p99Ms());
            case P95_RESPONSE -> new Targets.Latency(old.meanMs(), ms, old.p99Ms());
            default -> new Targets.Latency(old.meanMs(), old.p95Ms(), ms);
        };
    }
}
