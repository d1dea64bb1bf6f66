package org.tierwise.solver.options;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.plan.Rider;
import org.tierwise.solver.RandomProblems;

import java.util.List;
import java.util.stream.IntStream;

class ItemsTest {
    @Test
    void moreVotesThanAPlanHoldsAreRefusedBeforeEverySetOfThemIsTried() {
        PlanningProblem problem = withVotes(RandomProblems.of(1), 64);

        assertThatThrownBy(() -> ProblemOptions.of(problem, () -> false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 63 components and votes, not ");
    }

    private static PlanningProblem withVotes(PlanningProblem problem, int votes) {
        String component = problem.groups().getFirst().components().getFirst().name();
        List<Rider> riders =
                IntStream.range(0, votes)
                        .mapToObj(i -> new Rider("vote " + i, component, 1, 0.1))
                        .toList();
        return new PlanningProblem(
                problem.catalogue(),
                problem.designRate(),
                problem.backgroundFactor(),
                problem.groups(),
                problem.services(),
                problem.targets(),
                problem.reliability(),
                problem.roundTripMs(),
                problem.longestCommitmentMonths(),
                problem.sharing(),
                riders);
    }
}
