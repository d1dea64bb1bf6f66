package org.tierwise.solver;

import org.tierwise.model.plan.GroupChoice;
import org.tierwise.model.plan.Plan;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.solver.bound.LeastCover;
import org.tierwise.solver.bound.Standing;
import org.tierwise.solver.options.GroupOptions;
import org.tierwise.solver.options.Items;
import org.tierwise.solver.options.Option;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The ways in which components can stand on node groups.
 *
 * @param groups groups that can be built, each at its index
 * @param items what stands in each, a bit each
 * @param all everything that must stand
 * @param missing names of what stands in no group that can be built
 */
record Formations(List<GroupOptions> groups, long[] items, long all, List<String> missing) {
    /** Formations of a problem from the options of every group that may stand. */
    static Formations of(PlanningProblem problem, List<GroupOptions> candidates) {
        List<GroupOptions> groups = new ArrayList<>();
        candidates.stream()
                .filter(g -> !g.options().isEmpty())
                .forEach(g -> groups.add(g.at(groups.size())));
        Items items = Items.of(problem);
        long[] sets = groups.stream().mapToLong(g -> items.in(g.group())).toArray();
        long held = 0;
        for (long set : sets) {
            held |= set;
        }
        long there = held;
        return new Formations(
                groups,
                sets,
                items.all(),
                IntStream.range(0, items.names().size())
                        .filter(i -> (there & (1L << i)) == 0)
                        .mapToObj(items.names()::get)
                        .toList());
    }

    /** Cost of the cheapest groups in which everything stands, rules between groups apart. */
    long leastCost() {
        return (long) costs().of(all);
    }

    /** The cheapest groups in which everything stands, numbered anew. */
    List<GroupOptions> cheapest() {
        return numbered(costs().groups(all));
    }

    /** The groups in which a page takes least time, numbered anew. */
    List<GroupOptions> fastest() {
        return numbered(
                new LeastCover(
                                items,
                                groups.stream()
                                        .mapToDouble(g ->
                                                g.fastest().healthy().meanSeconds()
                                                        + g.fastest().nodeLost().meanSeconds())
                                        .toArray())
                        .groups(all));
    }

    private LeastCover costs() {
        return new LeastCover(
                items, groups.stream().mapToDouble(GroupOptions::leastCost).toArray());
    }

    private List<GroupOptions> numbered(List<Integer> chosen) {
        return IntStream.range(0, chosen.size())
                .mapToObj(i -> groups.get(chosen.get(i)).at(i))
                .toList();
    }

    /** The groups and options of a plan; absent when one of them is not there. */
    Optional<List<Standing>> standing(Plan plan) {
        List<Standing> there = new ArrayList<>();
        for (GroupOptions group : groups) {
            GroupChoice choice = plan.choices().get(group.group().name());
            Optional<Option> option =
                    group.options().stream().filter(o -> o.choice().equals(choice)).findFirst();
            option.ifPresent(o -> there.add(new Standing(group, o)));
        }
        LeastCover cover =
                new LeastCover(
                        there.stream().mapToLong(s -> items[s.group().index()]).toArray(),
                        new double[there.size()]);
        return Double.isInfinite(cover.of(all))
                ? Optional.empty()
                : Optional.of(
                        cover.groups(all).stream()
                                .map(there::get)
                                .sorted(
                                        Comparator.comparingLong(
                                                s -> Long.lowestOneBit(items[s.group().index()])))
                                .toList());
    }
}
