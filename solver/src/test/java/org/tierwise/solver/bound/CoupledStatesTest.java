package org.tierwise.solver.bound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.solver.RandomProblems;
import org.tierwise.solver.options.GroupOptions;
import org.tierwise.solver.options.Option;
import org.tierwise.solver.options.ProblemOptions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

class CoupledStatesTest {
    @Test
    void changesOfFewGroupsScoreAsTheWholePlanDoes() {
        int broken = 0;
        int kept = 0;
        for (long seed = 0; seed < 40; seed++) {
            for (long shortfall : shortfalls(seed)) {
                broken += shortfall > 0 ? 1 : 0;
                kept += shortfall == 0 ? 1 : 0;
            }
        }
        assertThat(broken).as("plans that break a rule").isPositive();
        assertThat(kept).as("plans that keep the rules").isPositive();
    }

    /** Shortfalls of random plans of a problem, found alike by both. */
    private static List<Long> shortfalls(long seed) {
        PlanningProblem problem = RandomProblems.of(seed);
        List<GroupOptions> groups = ProblemOptions.of(problem, () -> false);
        Coupling coupling = new Coupling(groups, problem.targets());
        CoupledStates states = new CoupledStates(coupling);
        Random random = new Random(seed);
        Option[] chosen = new Option[groups.size()];
        List<Long> shortfalls = new ArrayList<>();
        if (groups.stream().anyMatch(g -> g.options().isEmpty())) {
            return shortfalls;
        }
        for (int filled = 0; filled < chosen.length; filled++) {
            choose(states, groups, chosen, filled, random);
            assertThat(states.shortfall())
                    .isEqualTo(coupling.shortfall(Arrays.copyOf(chosen, filled + 1)));
        }
        for (int change = 0; change < 200; change++) {
            for (int groupsAtOnce = random.nextInt(3); groupsAtOnce > 0; groupsAtOnce--) {
                choose(states, groups, chosen, random.nextInt(chosen.length), random);
            }
            shortfalls.add(coupling.shortfall(chosen));
            assertThat(states.shortfall()).isEqualTo(shortfalls.getLast());
        }
        return shortfalls;
    }

    private static void choose(
            CoupledStates states,
            List<GroupOptions> groups,
            Option[] chosen,
            int index,
            Random random) {
        List<Option> options = groups.get(index).options();
        chosen[index] = options.get(random.nextInt(options.size()));
        states.choose(index, chosen[index]);
    }
}
