package org.tierwise.solver.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierwise.model.plan.ParetoFront;
import org.tierwise.model.plan.PlanEvaluation;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.solver.BruteForce;
import org.tierwise.solver.SmallProblems;
import org.tierwise.solver.SolveOptions;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;

class ParetoSearchTest {
    private static final double SAME = 1e-8;
    private static final SolveOptions OPTIONS = new SolveOptions(Duration.ofSeconds(30), 0);

    /** Set with -Dtierwise.instances for a longer run. */
    static LongStream solvable() {
        return everySolvable().limit(Long.getLong("tierwise.instances", 100) / 33);
    }

    private static LongStream everySolvable() {
        return LongStream.range(0, 10_000)
                .filter(seed -> BruteForce.cheapest(SmallProblems.free(seed)).isPresent());
    }

    @ParameterizedTest
    @MethodSource("solvable")
    void theFrontIsTheOneThatLookingAtAllPlansFinds(long seed) {
        PlanningProblem problem = SmallProblems.free(seed);
        List<PlanEvaluation> all = AllPlans.feasible(problem);
        ParetoFront front = front(problem, Integer.MAX_VALUE, 0);

        assertThat(front.complete()).isTrue();
        assertThat(front.points()).isNotEmpty();
        for (ParetoFront.Point point : front.points()) {
            assertThat(point.bound().proven()).isTrue();
            assertThat(all)
                    .as("nothing beats %s", point.evaluation().monthly())
                    .noneMatch(other -> beats(other, point.evaluation()));
        }
        for (PlanEvaluation plan : all) {
            assertThat(front.points())
                    .as("something is as good as %s", plan.monthly())
                    .anyMatch(point -> asGood(point.evaluation(), plan, 0));
        }
    }

    @ParameterizedTest
    @MethodSource("solvable")
    void noPointDominatesAnotherAndNoPlanIsFurtherFromTheFrontThanTheStep(long seed) {
        PlanningProblem problem = SmallProblems.free(seed);
        ParetoFront front = front(problem, Integer.MAX_VALUE, 0.1);

        assertThat(front.complete()).isTrue();
        for (ParetoFront.Point point : front.points()) {
            assertThat(front.points()).noneMatch(other -> other.dominates(point));
        }
        for (PlanEvaluation plan : AllPlans.feasible(problem)) {
            assertThat(front.points()).anyMatch(point -> asGood(point.evaluation(), plan, 0.1));
        }
    }

    @Test
    void aFrontThatIsCutShortHoldsTheCheapestPointsAndSaysSo() {
        PlanningProblem problem = SmallProblems.free(longestFront());
        ParetoFront whole = front(problem, Integer.MAX_VALUE, 0);
        ParetoFront part = front(problem, 2, 0);

        assertThat(part.complete()).isFalse();
        assertThat(part.points().stream().map(p -> p.evaluation().monthly()).toList())
                .isEqualTo(
                        whole.points().stream()
                                .limit(part.points().size())
                                .map(p -> p.evaluation().monthly())
                                .toList());
    }

    private static long longestFront() {
        return everySolvable()
                .boxed()
                .filter(seed -> front(SmallProblems.free(seed), 4, 0).points().size() > 3)
                .findFirst()
                .orElseThrow();
    }

    private static ParetoFront front(PlanningProblem problem, int most, double step) {
        return ParetoSearch.of(problem, most, step, OPTIONS, () -> false);
    }

    private static double away(PlanEvaluation plan) {
        return 1 - plan.availability();
    }

    /** No worse in any respect and clearly better in one. */
    private static boolean beats(PlanEvaluation a, PlanEvaluation b) {
        return !a.monthly().isGreaterThan(b.monthly())
                && a.healthy().p95Ms() <= b.healthy().p95Ms()
                && away(a) <= away(b)
                && (a.monthly().isLessThan(b.monthly())
                        || a.healthy().p95Ms() < b.healthy().p95Ms() * (1 - SAME)
                        || away(a) < away(b) * (1 - SAME));
    }

    /** No dearer, and no worse in p95 and time away by more than a share. */
    private static boolean asGood(PlanEvaluation a, PlanEvaluation b, double share) {
        double slack = 1 - share - SAME;
        return !a.monthly().isGreaterThan(b.monthly())
                && a.healthy().p95Ms() * slack <= b.healthy().p95Ms()
                && away(a) * slack <= away(b);
    }
}
