package org.tierwise.solver.options;

import org.tierwise.model.demand.ComponentDemand;
import org.tierwise.model.plan.NodeGroup;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.plan.Rider;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What must stand in a plan exactly once: components, then votes. A set of them is a number with a
 * bit for each.
 *
 * @param names names in the order of the bits
 */
public record Items(List<String> names) {
    /** Most of them. */
    public static final int MOST = 63;

    /**
     * @throws IllegalArgumentException when there are too many
     */
    public Items {
        names = List.copyOf(names);
        requireFewEnough(names.size());
    }

    /**
     * Refuses a problem before every set of its votes is tried.
     *
     * @throws IllegalArgumentException when it has too many components and votes
     */
    static void requireFewEnough(PlanningProblem problem) {
        requireFewEnough(
                problem.groups().stream().mapToInt(g -> g.components().size()).sum()
                        + problem.riders().size());
    }

    private static void requireFewEnough(int items) {
        if (items > MOST) {
            throw new IllegalArgumentException(
                    "a plan can have at most %d components and votes, not %d"
                            .formatted(MOST, items));
        }
    }

    /** The items of a problem. */
    public static Items of(PlanningProblem problem) {
        return new Items(
                Stream.concat(
                                problem.groups().stream()
                                        .flatMap(g -> g.components().stream())
                                        .map(ComponentDemand::name),
                                problem.riders().stream().map(Rider::name))
                        .toList());
    }

    /** All of them. */
    public long all() {
        return (1L << names.size()) - 1;
    }

    /** What stands in a group. */
    public long in(NodeGroup group) {
        List<String> there =
                Stream.concat(
                                group.components().stream().map(ComponentDemand::name),
                                group.riders().stream().map(Rider::name))
                        .toList();
        return IntStream.range(0, names.size())
                .filter(i -> there.contains(names.get(i)))
                .mapToLong(i -> 1L << i)
                .reduce(0, (a, b) -> a | b);
    }
}
