package org.tierwise.solver.bound;

import org.tierwise.solver.options.GroupOptions;
import org.tierwise.solver.options.LatencyFactors;
import org.tierwise.solver.options.Option;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What the groups for the items that are left must at least cost, take, and be away. */
final class Rest {
    private final LeastCover cost;
    private final LeastCover meanSeconds;
    private final LeastCover unavailability;
    private final LatencyFactors[] leastOfItem;
    private final Map<Long, LatencyFactors> factors = new HashMap<>();

    Rest(Cover cover) {
        cost = cover.least(GroupOptions::leastCost);
        meanSeconds = cover.least(g -> least(g, o -> o.healthy().meanSeconds()));
        unavailability = cover.least(g -> least(g, Coupling::unavailability));
        leastOfItem = new LatencyFactors[Long.SIZE];
        for (int item = 0; item < Long.SIZE; item++) {
            leastOfItem[item] = leastOf(1L << item, cover);
        }
    }

    private static double least(GroupOptions group, ToDoubleFunction<Option> figure) {
        return group.options().stream().mapToDouble(figure).min().orElseThrow();
    }

    /**
     * Latency below that of every group in which the component stands, where it always stands alone
     * and one option is never later than any other; else nothing.
     */
    private static LatencyFactors leastOf(long item, Cover cover) {
        List<GroupOptions> holding =
                cover.groups().stream().filter(g -> (cover.items(g) & item) != 0).toList();
        boolean alwaysAlone =
                holding.stream()
                        .allMatch(g ->
                                g.group().components().size() == 1
                                        && Long.lowestOneBit(cover.items(g)) == item);
        if (!alwaysAlone) {
            return LatencyFactors.NONE;
        }
        List<Option> options = holding.stream().flatMap(g -> g.options().stream()).toList();
        return options.stream()
                .filter(least ->
                        options.stream().allMatch(o -> least.healthy().neverLater(o.healthy())))
                .findFirst()
                .map(least -> least.healthy().factors())
                .orElse(LatencyFactors.NONE);
    }

    /** Least cost, in millionths; infinite when the items cannot stand. */
    double cost(long left) {
        return cost.of(left);
    }

    /** Least mean time of a page, s. */
    double meanSeconds(long left) {
        return meanSeconds.of(left);
    }

    /** Least share of time away, as -Σ ln(1 - U). */
    double unavailability(long left) {
        return unavailability.of(left);
    }

    /** Latency that no groups for these items can stay below. */
    LatencyFactors factors(long left) {
        LatencyFactors before = factors.get(left);
        if (before != null) {
            return before;
        }
        LatencyFactors product = LatencyFactors.NONE;
        for (long rest = left; rest != 0; rest &= rest - 1) {
            product = product.times(leastOfItem[Long.numberOfTrailingZeros(rest)]);
        }
        factors.put(left, product);
        return product;
    }
}
