package org.tierwise.solver.bound;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Least sum over groups in which each of some items stands exactly once: the exact cover problem,
 * solved by dynamic programming over the items that are left. A figure that adds over groups can
 * never be less in any plan.
 */
public final class LeastCover {
    private final long[] items;
    private final double[] figures;
    private final Map<Long, Double> known = new HashMap<>();

    /**
     * @param items items of each group, a bit each; no group without any
     * @param figures figure of each group, not negative
     */
    public LeastCover(long[] items, double[] figures) {
        this.items = items.clone();
        this.figures = figures.clone();
        known.put(0L, 0.0);
    }

    /** The least sum for a set of items; infinite when no groups cover it. */
    public double of(long left) {
        Double before = known.get(left);
        if (before != null) {
            return before;
        }
        double least = Double.POSITIVE_INFINITY;
        for (int g = 0; g < items.length; g++) {
            if (fits(g, left)) {
                least = Math.min(least, figures[g] + of(left & ~items[g]));
            }
        }
        known.put(left, least);
        return least;
    }

    /**
     * Groups that have the least sum, the one with the lowest item first.
     *
     * @throws IllegalArgumentException when no groups cover the items
     */
    public List<Integer> groups(long all) {
        if (Double.isInfinite(of(all))) {
            throw new IllegalArgumentException("no groups cover the items");
        }
        List<Integer> groups = new ArrayList<>();
        long left = all;
        while (left != 0) {
            for (int g = 0; g < items.length; g++) {
                if (fits(g, left) && figures[g] + of(left & ~items[g]) <= of(left)) {
                    groups.add(g);
                    left &= ~items[g];
                    break;
                }
            }
        }
        return groups;
    }

    /**
     * Whether a group stands for the lowest item that is left, and for nothing else than is left.
     */
    private boolean fits(int g, long left) {
        return (items[g] & Long.lowestOneBit(left)) != 0 && (items[g] & ~left) == 0;
    }
}
