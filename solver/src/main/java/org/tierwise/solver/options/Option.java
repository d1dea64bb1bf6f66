package org.tierwise.solver.options;

import org.tierwise.model.plan.GroupChoice;
import org.tierwise.model.plan.GroupEvaluation;

import java.util.Map;

/**
 * A choice for a group that breaks no rule of its own, with everything that it contributes to the
 * rules of the whole plan.
 *
 * @param evaluation the choice, evaluated
 * @param cost price a month in millionths of the currency unit
 * @param healthy latency while every node works
 * @param nodeLost latency with a node of this group lost
 * @param cacheLost latency with a node of the cache in front lost, by the number of nodes that the
 *     cache has; a number that is missing saturates the group
 */
public record Option(
        GroupEvaluation evaluation,
        long cost,
        Latency healthy,
        Latency nodeLost,
        Map<Integer, Latency> cacheLost) {
    /** Millionths in a currency unit. */
    public static final int COST_SCALE = 6;

    public Option {
        cacheLost = Map.copyOf(cacheLost);
    }

    /**
     * Time that a page spends in the group.
     *
     * @param meanSeconds mean, s
     * @param factors distribution at the target times
     * @param tails P(T &gt; t) of the group alone on a fixed grid, for comparing options
     */
    public record Latency(double meanSeconds, LatencyFactors factors, double[] tails) {
        /** Whether this is never later than the other, as far as the grid shows. */
        public boolean neverLater(Latency other) {
            if (meanSeconds > other.meanSeconds) {
                return false;
            }
            for (int i = 0; i < tails.length; i++) {
                if (tails[i] > other.tails[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The choice. */
    public GroupChoice choice() {
        return evaluation.choice();
    }
}
