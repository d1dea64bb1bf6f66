package org.tierwise.solver.search;

import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintCollectors;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintProvider;
import org.tierwise.solver.bound.Coupling;
import org.tierwise.solver.options.Option;

import java.util.List;

/** The rules as constraint streams; rules of a single group are kept by its options already. */
public class PlanConstraints implements ConstraintProvider {
    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            latencyAndAvailability(factory), monthlyCost(factory), fewDifferentServers(factory)
        };
    }

    Constraint latencyAndAvailability(ConstraintFactory factory) {
        return factory.forEach(GroupAssignment.class)
                .groupBy(ConstraintCollectors.toList())
                .join(Coupling.class)
                .penalizeLong(
                        HardMediumSoftLongScore.ONE_HARD,
                        (assignments, coupling) -> coupling.shortfall(inOrder(assignments)))
                .asConstraint("latency and availability");
    }

    Constraint monthlyCost(ConstraintFactory factory) {
        return factory.forEach(GroupAssignment.class)
                .penalizeLong(HardMediumSoftLongScore.ONE_MEDIUM, GroupAssignment::cost)
                .asConstraint("monthly cost");
    }

    Constraint fewDifferentServers(ConstraintFactory factory) {
        return factory.forEach(GroupAssignment.class)
                .groupBy(GroupAssignment::sku)
                .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, sku -> 1)
                .asConstraint("few different servers");
    }

    private static Option[] inOrder(List<GroupAssignment> assignments) {
        Option[] options = new Option[assignments.size()];
        List<GroupAssignment> sorted =
                assignments.stream()
                        .sorted(java.util.Comparator.comparingInt(GroupAssignment::getIndex))
                        .toList();
        for (int i = 0; i < options.length; i++) {
            Option option = sorted.get(i).getOption();
            if (option == null) {
                throw new IllegalStateException("a group without an option was scored");
            }
            options[i] = option;
        }
        return options;
    }
}
