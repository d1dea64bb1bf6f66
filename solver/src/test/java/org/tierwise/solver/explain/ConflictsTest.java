package org.tierwise.solver.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierwise.model.plan.Conflict;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.plan.Remedy;
import org.tierwise.model.plan.Requirement;
import org.tierwise.model.plan.TargetLimit;
import org.tierwise.model.plan.Targets;
import org.tierwise.solver.BruteForce;
import org.tierwise.solver.SmallProblems;
import org.tierwise.solver.SolveOptions;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;

class ConflictsTest {
    /** Set with -Dtierwise.instances for a longer run. */
    static LongStream impossible() {
        return LongStream.range(0, 10_000)
                .filter(seed -> BruteForce.cheapest(SmallProblems.of(seed)).isEmpty())
                .limit(Long.getLong("tierwise.instances", 100) / 25);
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void noFewerRequirementsConflictAndEachRemedyIsTheNearest(long seed) {
        PlanningProblem problem = SmallProblems.of(seed);
        Conflict conflict = find(problem);
        KeptRequirements everyPlan = KeptRequirements.of(problem);

        assertThat(conflict.proven()).isTrue();
        assertThat(everyPlan.someKeeps(conflict.requirements())).isFalse();
        assertThat(conflict.requirements()).hasSize(everyPlan.smallestConflict());

        Set<Requirement> mended = new HashSet<>();
        for (Remedy remedy : conflict.remedies()) {
            mended.add(remedy.requirement());
            if (remedy.requirement() instanceof Requirement.Limit limit) {
                assertThat(solvable(problem, limit.limit(), remedy.value().orElseThrow())).isTrue();
                double unmet = remedy.provenUnmet().orElseThrow();
                assertThat(solvable(problem, limit.limit(), unmet)).isFalse();
                assertThat(looseness(limit.limit(), remedy.value().orElseThrow()))
                        .isLessThan(looseness(limit.limit(), unmet) * 1.008);
            }
        }
        for (Requirement requirement : conflict.requirements()) {
            assertThat(everyPlan.someKeepsAllBut(requirement))
                    .as(requirement.inWords())
                    .isEqualTo(mended.contains(requirement));
        }
    }

    @Test
    void aTargetNoPlanReachesIsNamedAlone() {
        PlanningProblem problem = SmallProblems.of(3);
        PlanningProblem hopeless =
                problem.withTargets(
                        problem.targets().withHealthy(new Targets.Latency(50_000, 0.001, 50_000)));
        assertThat(find(hopeless).requirements())
                .containsExactly(new Requirement.Limit(TargetLimit.P95, 0.001));
    }

    @Test
    void aSearchWithoutTimeClaimsNothing() {
        PlanningProblem problem = SmallProblems.of(impossible().findFirst().orElseThrow());
        Conflict conflict =
                Conflicts.of(problem, new SolveOptions(Duration.ofMillis(1), 0), () -> true);
        assertThat(conflict.proven()).isFalse();
        assertThat(conflict.remedies()).isEmpty();
    }

    private static Conflict find(PlanningProblem problem) {
        return Conflicts.of(problem, new SolveOptions(Duration.ofMinutes(1), 0), () -> false);
    }

    private static double looseness(TargetLimit limit, double value) {
        return limit == TargetLimit.AVAILABILITY ? 1 - value : value;
    }

    private static boolean solvable(PlanningProblem problem, TargetLimit limit, double value) {
        return BruteForce.cheapest(problem.withTargets(limit.in(problem.targets(), value)))
                .isPresent();
    }
}
