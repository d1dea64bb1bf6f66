package org.tierwise.solver.bound;

import org.jspecify.annotations.Nullable;
import org.tierwise.solver.options.GroupOptions;
import org.tierwise.solver.options.Option;

import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Turns the options of a relaxation, which mostly break a rule, into a plan: the change of one
 * group that wins most for its cost, again and again until every rule is kept; then the change that
 * saves most and still keeps them.
 */
public final class RelaxedRepair {
    private final List<GroupOptions> groups;
    private final CoupledStates states;
    private final Option[] chosen;
    private long shortfall;

    /** A change of one group and what it is worth. */
    private record Change(int group, Option option, double worth) {}

    private RelaxedRepair(List<GroupOptions> groups, Coupling coupling, Option[] start) {
        this.groups = groups;
        states = new CoupledStates(coupling);
        chosen = start.clone();
        for (int i = 0; i < chosen.length; i++) {
            states.choose(i, chosen[i]);
        }
        shortfall = states.shortfall();
    }

    /**
     * Repairs a choice.
     *
     * @param start one option per group, in the order of the groups
     * @param stop asked before each change; true ends the repair
     * @return options that keep the rules; null when no single change leads nearer to them, or the
     *     repair was ended before
     */
    public static Option @Nullable [] repair(
            List<GroupOptions> groups, Coupling coupling, Option[] start, BooleanSupplier stop) {
        RelaxedRepair repair = new RelaxedRepair(groups, coupling, start);
        Change next = repair.best();
        while (next != null && !stop.getAsBoolean()) {
            repair.apply(next);
            next = repair.best();
        }
        return repair.shortfall == 0 ? repair.chosen : null;
    }

    private void apply(Change change) {
        chosen[change.group()] = change.option();
        states.choose(change.group(), change.option());
        shortfall = states.shortfall();
    }

    private @Nullable Change best() {
        Change best = null;
        for (GroupOptions group : groups) {
            int index = group.index();
            for (Option option : group.options()) {
                double worth = worth(index, option, best == null ? 0 : best.worth());
                if (worth > (best == null ? 0 : best.worth())) {
                    best = new Change(index, option, worth);
                }
            }
            states.choose(index, chosen[index]);
        }
        return best;
    }

    /** What is won for each unit of cost while a rule is broken, what is saved afterwards. */
    private double worth(int index, Option option, double toBeat) {
        long dearer = option.cost() - chosen[index].cost();
        if (option == chosen[index] || (shortfall == 0 && -dearer <= toBeat)) {
            return 0;
        }
        states.choose(index, option);
        long left = states.shortfall();
        if (shortfall == 0) {
            return left == 0 ? -dearer : 0;
        }
        return (shortfall - left) / (double) Math.max(1, dearer);
    }
}
