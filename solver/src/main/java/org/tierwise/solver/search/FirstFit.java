package org.tierwise.solver.search;

import org.tierwise.solver.bound.CoupledStates;
import org.tierwise.solver.bound.Coupling;
import org.tierwise.solver.bound.Cover;
import org.tierwise.solver.bound.Standing;
import org.tierwise.solver.options.GroupOptions;
import org.tierwise.solver.options.Option;

import java.util.ArrayList;
import java.util.List;

/**
 * A plan to begin with: the cheapest groups, one after the other, each with the option that breaks
 * the rules least with those before it, and is cheapest among such.
 */
final class FirstFit {
    private FirstFit() {}

    static List<Standing> of(Cover cover, Coupling coupling) {
        CoupledStates states = new CoupledStates(coupling);
        List<Standing> plan = new ArrayList<>();
        for (GroupOptions group : cover.groups(cover.least(GroupOptions::leastCost))) {
            Option best = group.options().getFirst();
            long least = Long.MAX_VALUE;
            for (Option option : group.options()) {
                states.choose(group.index(), option);
                long shortfall = states.shortfall();
                if (shortfall < least) {
                    least = shortfall;
                    best = option;
                }
                if (shortfall == 0) {
                    break;
                }
            }
            states.choose(group.index(), best);
            plan.add(new Standing(group, best));
        }
        return plan;
    }
}
