package org.tierwise.solver.search;

import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintProvider;

/**
 * The rules as constraint streams, each scored by what a move changes. Rules of a single group need
 * none: its options keep them already.
 */
public class PlanConstraints implements ConstraintProvider {
    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            latencyAndAvailability(factory), monthlyCost(factory), fewDifferentServers(factory)
        };
    }

    Constraint latencyAndAvailability(ConstraintFactory factory) {
        return factory.forEach(GroupAssignment.class)
                .groupBy(new ShortfallCollector())
                .penalizeLong(HardMediumSoftLongScore.ONE_HARD, shortfall -> shortfall)
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
}
