package org.tierwise.solver.peers;

import static org.optaplanner.core.api.score.stream.ConstraintCollectors.count;
import static org.optaplanner.core.api.score.stream.ConstraintCollectors.sumLong;

import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.score.stream.Constraint;
import org.optaplanner.core.api.score.stream.ConstraintFactory;
import org.optaplanner.core.api.score.stream.ConstraintProvider;

import java.util.function.ToLongFunction;

/** Capacities are hard, the cost of computers in use is medium; many on few computers is soft. */
public class CloudConstraints implements ConstraintProvider {
    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            capacity(factory, "cpu", CloudProcess::cpu, CloudComputer::cpu),
            capacity(factory, "memory", CloudProcess::memory, CloudComputer::memory),
            capacity(factory, "network", CloudProcess::network, CloudComputer::network),
            factory.forEach(CloudProcess.class)
                    .groupBy(CloudProcess::getComputer)
                    .penalizeLong(HardMediumSoftLongScore.ONE_MEDIUM, CloudComputer::cost)
                    .asConstraint("cost"),
            // Cost alone is blind to a computer that is about to be empty.
            factory.forEach(CloudProcess.class)
                    .groupBy(CloudProcess::getComputer, count())
                    .rewardLong(
                            HardMediumSoftLongScore.ONE_SOFT,
                            (computer, processes) -> (long) processes * processes)
                    .asConstraint("together")
        };
    }

    private static Constraint capacity(
            ConstraintFactory factory,
            String name,
            ToLongFunction<CloudProcess> needed,
            ToLongFunction<CloudComputer> there) {
        return factory.forEach(CloudProcess.class)
                .groupBy(CloudProcess::getComputer, sumLong(needed))
                .filter((computer, sum) -> sum > there.applyAsLong(computer))
                .penalizeLong(
                        HardMediumSoftLongScore.ONE_HARD,
                        (computer, sum) -> sum - there.applyAsLong(computer))
                .asConstraint(name);
    }
}
