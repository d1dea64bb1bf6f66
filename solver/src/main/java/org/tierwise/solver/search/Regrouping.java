package org.tierwise.solver.search;

import org.tierwise.solver.bound.Cover;
import org.tierwise.solver.bound.LeastCover;
import org.tierwise.solver.options.GroupOptions;

import java.util.List;
import java.util.Optional;

/** Which groups can stand for which. */
final class Regrouping {
    private final Cover cover;
    private final LeastCover costs;

    /**
     * @param cover groups that may stand, each at its index
     * @param costs least costs of groups that hold some items
     */
    Regrouping(Cover cover, LeastCover costs) {
        this.cover = cover;
        this.costs = costs;
    }

    /** Groups that may stand, by index. */
    List<GroupOptions> groups() {
        return cover.groups();
    }

    /** Whether two groups hold something alike, so that only one can stand. */
    boolean overlap(GroupOptions one, GroupOptions other) {
        return (cover.items(one) & cover.items(other)) != 0;
    }

    /**
     * The cheapest groups for what is left when some groups go and another comes.
     *
     * @return empty where nothing can hold what is left
     */
    Optional<List<GroupOptions>> others(List<GroupOptions> going, GroupOptions coming) {
        long left = 0;
        for (GroupOptions group : going) {
            left |= cover.items(group);
        }
        left &= ~cover.items(coming);
        return left != 0 && Double.isInfinite(costs.of(left))
                ? Optional.empty()
                : Optional.of(cover.groups(costs, left));
    }
}
