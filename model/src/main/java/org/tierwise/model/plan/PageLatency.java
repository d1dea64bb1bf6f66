package org.tierwise.model.plan;

import org.tierwise.model.capacity.queueing.GridQuantiles;
import org.tierwise.model.capacity.queueing.GridTransform;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Response time of a page over all groups. Percentiles come from a grid, where the part of each
 * group is kept; near a limit the accurate one takes its place, so that what is shown and what
 * breaks a rule are the same number, and the rule is judged by the accurate one.
 */
final class PageLatency {
    /**
     * Share of a limit within which the grid is not trusted; it is right to 0.1 %, but for one page
     * in a thousand.
     */
    private static final double NEAR = 0.01;

    private final double near;
    private final Map<GroupState, GridTransform> parts = new IdentityHashMap<>();

    private PageLatency(double near) {
        this.near = near;
    }

    /** Percentiles from the grid, but for those near a limit. */
    static PageLatency accurateNearLimits() {
        return new PageLatency(NEAR);
    }

    /** No percentile from the grid. */
    static PageLatency accurate() {
        return new PageLatency(Double.POSITIVE_INFINITY);
    }

    /**
     * Evaluates a state.
     *
     * @param name state in words
     * @param lostGroup group that lost a node; empty when all nodes work
     * @param groups load of each group in that state
     * @param target limits of the state
     * @return infinite times when a group is saturated
     */
    StateEvaluation of(
            String name, String lostGroup, List<GroupState> groups, Targets.Latency target) {
        if (groups.stream().anyMatch(GroupState::saturated)) {
            double never = Double.POSITIVE_INFINITY;
            return new StateEvaluation(name, lostGroup, never, never, never, target);
        }
        GridQuantiles page = page(groups);
        return new StateEvaluation(
                name,
                lostGroup,
                page.meanSeconds() * 1000,
                percentileMs(page, 0.95, target.p95Ms()),
                percentileMs(page, 0.99, target.p99Ms()),
                target);
    }

    /** Times that shares of the pages stay below, ms, from the grid; empty when saturated. */
    List<Double> percentilesMs(List<GroupState> groups, List<Double> shares) {
        if (groups.stream().anyMatch(GroupState::saturated)) {
            return List.of();
        }
        GridQuantiles page = page(groups);
        return shares.stream().map(share -> page.quantileSeconds(share) * 1000).toList();
    }

    private GridQuantiles page(List<GroupState> groups) {
        return new GridQuantiles(
                groups.stream().filter(group -> !group.calls().isEmpty()).map(this::part).toList());
    }

    private GridTransform part(GroupState group) {
        return parts.computeIfAbsent(
                group,
                state -> new GridTransform(state.calls().stream().map(CallLoad::page).toList()));
    }

    private double percentileMs(GridQuantiles page, double share, double limitMs) {
        if (near == Double.POSITIVE_INFINITY) {
            return page.accurateQuantileSeconds(share) * 1000;
        }
        double fast = page.quantileSeconds(share) * 1000;
        return Math.abs(fast / limitMs - 1) > near
                ? fast
                : page.accurateQuantileSeconds(share) * 1000;
    }
}
