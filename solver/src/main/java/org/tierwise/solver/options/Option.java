package org.tierwise.solver.options;

import org.joda.money.BigMoney;
import org.tierwise.model.plan.GroupChoice;
import org.tierwise.model.plan.GroupEvaluation;

import java.math.RoundingMode;
import java.util.Map;

/**
 * A choice for a group that breaks no rule of its own, with everything that it contributes to the
 * rules of the whole plan.
 *
 * @param evaluation the choice, evaluated
 * @param cost price a month in millionths of the currency unit
 * @param healthy latency while every node works
 * @param nodeLost latency with a node of this group lost
 * @param cacheLost latency with a node of the cache in front lost, by the share of the entries that
 *     goes with it; a share that is missing saturates the group
 */
public record Option(
        GroupEvaluation evaluation,
        long cost,
        Latency healthy,
        Latency nodeLost,
        Map<Double, Latency> cacheLost) {
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
     * @param componentSeconds mean of each component of the group, s
     */
    public record Latency(
            double meanSeconds, LatencyFactors factors, double[] tails, double[] componentSeconds) {
        /** Whether this is never later than the other, as far as the grid shows. */
        public boolean neverLater(Latency other) {
            if (meanSeconds > other.meanSeconds) {
                return false;
            }
            return nowhereAbove(tails, other.tails)
                    && nowhereAbove(componentSeconds, other.componentSeconds);
        }
    }

    private static boolean nowhereAbove(double[] a, double[] b) {
        for (int i = 0; i < a.length; i++) {
            if (a[i] > b[i]) {
                return false;
            }
        }
        return true;
    }

    /** An amount in millionths, half up. */
    public static long millionths(BigMoney amount) {
        return amount.getAmount()
                .movePointRight(COST_SCALE)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** The choice. */
    public GroupChoice choice() {
        return evaluation.choice();
    }
}
