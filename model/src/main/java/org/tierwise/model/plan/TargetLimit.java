package org.tierwise.model.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

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

    /**
     * A value of the limit in words, for example {@code 800 ms} or {@code 99.9 %}.
     *
     * @param value ms or a share
     */
    public String valueInWords(double value) {
        BigDecimal shown = BigDecimal.valueOf(isShare() ? value * 100 : value);
        BigDecimal rounded =
                isShare()
                        ? shown.setScale(4, RoundingMode.HALF_UP)
                        : shown.round(new MathContext(5, RoundingMode.HALF_UP));
        return rounded.stripTrailingZeros().toPlainString() + (isShare() ? " %" : " ms");
    }

    /**
     * Value that a plan reaches: the largest over the states or nodes that the limit holds for.
     *
     * @param plan a plan, evaluated
     * @return ms or a share; infinite where something that the limit holds for is saturated
     */
    public double reachedBy(PlanEvaluation plan) {
        return switch (this) {
            case MEAN -> plan.healthy().meanMs();
            case P95 -> plan.healthy().p95Ms();
            case P99 -> plan.healthy().p99Ms();
            case NODE_LOST_MEAN -> worst(plan, StateEvaluation::meanMs);
            case NODE_LOST_P95 -> worst(plan, StateEvaluation::p95Ms);
            case NODE_LOST_P99 -> worst(plan, StateEvaluation::p99Ms);
            case AVAILABILITY -> plan.availability();
            case UTILISATION -> highest(plan, group -> utilisation(group.healthy()));
            case NODE_LOST_UTILISATION -> highest(plan, TargetLimit::utilisationNodeLost);
            case MEMORY_FILL -> highest(plan, g -> g.memoryGb() / g.choice().server().ramGb());
            case DISK_FILL -> highest(plan, g -> g.diskGb() / g.choice().disks().usableGb());
        };
    }

    private static double worst(PlanEvaluation plan, ToDoubleFunction<StateEvaluation> time) {
        return plan.states().stream()
                .filter(state -> !state.lostGroup().isEmpty())
                .mapToDouble(time)
                .max()
                .orElse(0);
    }

    private static double highest(PlanEvaluation plan, ToDoubleFunction<GroupEvaluation> share) {
        return plan.groups().stream().mapToDouble(share).max().orElse(0);
    }

    private static double utilisation(GroupState state) {
        return Math.max(state.highest(), state.workers().map(WorkerLoad::utilisation).orElse(0.0));
    }

    private static double utilisationNodeLost(GroupEvaluation group) {
        if (group.nodeLost().down()) {
            return group.group().pageNeedsIt() ? Double.POSITIVE_INFINITY : 0;
        }
        return utilisation(group.nodeLost());
    }

    /** Id in documents, for example {@code node-lost-p95}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
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
