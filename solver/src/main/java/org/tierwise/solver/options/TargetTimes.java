package org.tierwise.solver.options;

import org.tierwise.model.plan.Targets;

/**
 * The times at which percentiles are checked.
 *
 * @param healthy p95 and p99 limits while every node works, s
 * @param nodeLost p95 and p99 limits with a node lost, s
 */
public record TargetTimes(double[] healthy, double[] nodeLost) {
    /** Share of pages that may take longer than the p95 and the p99 limit. */
    public static final double[] ALLOWED = {0.05, 0.01};

    /** The times of a set of targets. */
    public static TargetTimes of(Targets targets) {
        return new TargetTimes(seconds(targets.healthy()), seconds(targets.nodeLost()));
    }

    private static double[] seconds(Targets.Latency latency) {
        return new double[] {latency.p95Ms() / 1000, latency.p99Ms() / 1000};
    }

    /** All four times: healthy first. */
    public double[] all() {
        return new double[] {healthy[0], healthy[1], nodeLost[0], nodeLost[1]};
    }
}
