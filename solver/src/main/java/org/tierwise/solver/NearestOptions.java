package org.tierwise.solver;

import org.jspecify.annotations.Nullable;
import org.tierwise.model.plan.GroupChoice;
import org.tierwise.model.plan.Plan;
import org.tierwise.solver.bound.Standing;
import org.tierwise.solver.options.GroupOptions;
import org.tierwise.solver.options.Option;

import java.util.List;

/** Finds the choices of a plan, which may have been made for another problem, among options. */
final class NearestOptions {
    private NearestOptions() {}

    /**
     * One option per group: the choice of the plan; where that is none, the same server in the same
     * number; else the cheapest option.
     *
     * @param groups groups of the problem; each with at least one option
     */
    static List<Standing> of(List<GroupOptions> groups, Plan plan) {
        return groups.stream()
                .map(group ->
                        new Standing(
                                group, nearest(group, plan.choices().get(group.group().name()))))
                .toList();
    }

    private static Option nearest(GroupOptions group, @Nullable GroupChoice choice) {
        return group.options().stream()
                .filter(o -> o.choice().equals(choice))
                .findFirst()
                .or(() ->
                        group.options().stream()
                                .filter(o -> isSameServer(o.choice(), choice))
                                .findFirst())
                .orElseGet(() -> group.options().getFirst());
    }

    private static boolean isSameServer(GroupChoice one, @Nullable GroupChoice other) {
        return other != null && one.server().equals(other.server()) && one.nodes() == other.nodes();
    }
}
