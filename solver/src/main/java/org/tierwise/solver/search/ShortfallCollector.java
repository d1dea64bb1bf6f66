package org.tierwise.solver.search;

import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.stream.uni.UniConstraintCollector;
import org.tierwise.solver.bound.CoupledStates;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Collects all assignments into how far the plan is from keeping the rules that join the groups. A
 * change of one group reaches the products that are kept for the others; nothing is collected anew.
 */
final class ShortfallCollector
        implements UniConstraintCollector<GroupAssignment, ShortfallCollector.Collected, Long> {
    /** What is kept between two scores; made when the first assignment brings the rules along. */
    static final class Collected {
        private @Nullable CoupledStates states;

        private Runnable add(GroupAssignment assignment) {
            CoupledStates known = states;
            if (known == null) {
                known = new CoupledStates(assignment.coupling());
                states = known;
            }
            CoupledStates kept = known;
            int index = assignment.getIndex();
            kept.choose(index, assignment.getOption());
            return () -> kept.choose(index, null);
        }

        private long shortfall() {
            return states == null ? 0 : states.shortfall();
        }
    }

    @Override
    public Supplier<Collected> supplier() {
        return Collected::new;
    }

    @Override
    public BiFunction<Collected, GroupAssignment, Runnable> accumulator() {
        return Collected::add;
    }

    @Override
    public Function<Collected, Long> finisher() {
        return Collected::shortfall;
    }
}
