package org.tierwise.solver.bound;

import org.tierwise.solver.options.GroupOptions;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The groups that may stand in a plan, and what stands in each: a plan holds every item once.
 *
 * @param groups the groups; each with at least one option
 * @param items items of each group by its index, a bit each
 * @param all all items
 */
public record Cover(List<GroupOptions> groups, long[] items, long all) {
    public Cover {
        groups = List.copyOf(groups);
        items = items.clone();
    }

    /** Groups that all stand in every plan, each with one item of its own. */
    public static Cover ofEach(List<GroupOptions> groups) {
        long[] items = new long[groups.size()];
        for (int g = 0; g < items.length; g++) {
            items[g] = 1L << g;
        }
        return new Cover(groups, items, (1L << items.length) - 1);
    }

    /** Items of a group. */
    public long items(GroupOptions group) {
        return items[group.index()];
    }

    /** The same items with fewer groups. */
    public Cover with(List<GroupOptions> fewer) {
        return new Cover(fewer, items, all);
    }

    /** Least sums of a figure over groups that hold each item once. */
    public LeastCover least(ToDoubleFunction<GroupOptions> figure) {
        return new LeastCover(
                groups.stream().mapToLong(this::items).toArray(),
                groups.stream().mapToDouble(figure).toArray());
    }

    /** Groups that have a least sum over all items, the one with the lowest item first. */
    public List<GroupOptions> groups(LeastCover least) {
        return groups(least, all);
    }

    /**
     * Groups that have a least sum over some items.
     *
     * @throws IllegalArgumentException when no groups hold them
     */
    public List<GroupOptions> groups(LeastCover least, long some) {
        return least.groups(some).stream().map(groups::get).toList();
    }

    /** Whether groups can hold every item. */
    public boolean isPossible() {
        return Double.isFinite(least(g -> 0).of(all));
    }
}
