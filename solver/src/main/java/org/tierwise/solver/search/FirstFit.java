package org.tierwise.solver.search;

import org.tierwise.solver.bound.CoupledStates;
import org.tierwise.solver.bound.Coupling;
import org.tierwise.solver.bound.Standing;
import org.tierwise.solver.options.GroupOptions;
import org.tierwise.solver.options.Option;

import java.util.ArrayList;
import java.util.List;

/**
 * A plan to begin with: some groups, one after the other, each with the option that breaks the
 * rules least with those before it, and is cheapest among such.
 */
final class FirstFit {
    private FirstFit() {}

    /**
     * @param groups groups of the coupling that hold everything once
     */
    static List<Standing> of(List<GroupOptions> groups, Coupling coupling) {
        CoupledStates states = new CoupledStates(coupling);
        List<Standing> plan = new ArrayList<>();
        for (GroupOptions group : groups) {
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
