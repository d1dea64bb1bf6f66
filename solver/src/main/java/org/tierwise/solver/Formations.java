package org.tierwise.solver;

import org.tierwise.model.plan.Plan;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.solver.bound.Cover;
import org.tierwise.solver.bound.LeastCover;
import org.tierwise.solver.options.GroupOptions;
import org.tierwise.solver.options.Items;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The ways in which components can stand on node groups.
 *
 * @param cover groups that can be built, each at its index
 * @param missing names of what stands in no group that can be built
 */
record Formations(Cover cover, List<String> missing) {
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
                new Cover(groups, sets, items.all()),
                IntStream.range(0, items.names().size())
                        .filter(i -> (there & (1L << i)) == 0)
                        .mapToObj(items.names()::get)
                        .toList());
    }

    /** Whether groups that can be built hold everything once. */
    boolean isPossible() {
        return missing.isEmpty() && cover.isPossible();
    }

    /** Cost of the cheapest groups in which everything stands, rules between groups apart. */
    long leastCost() {
        return (long) cover.least(GroupOptions::leastCost).of(cover.all());
    }

    /** The cheapest groups in which everything stands. */
    List<GroupOptions> cheapest() {
        return cover.groups(cover.least(GroupOptions::leastCost));
    }

    /** The groups in which a page takes least time. */
    List<GroupOptions> fastest() {
        return cover.groups(
                cover.least(g ->
                        g.fastest().healthy().meanSeconds()
                                + g.fastest().nodeLost().meanSeconds()));
    }

    /** The groups of a plan, with the cheapest riders; the cheapest groups where it has others. */
    List<GroupOptions> like(Plan plan) {
        Cover named =
                cover.with(
                        cover.groups().stream()
                                .filter(g -> plan.choices().containsKey(g.group().name()))
                                .toList());
        LeastCover least = named.least(GroupOptions::leastCost);
        return Double.isFinite(least.of(cover.all())) ? named.groups(least) : cheapest();
    }
}
