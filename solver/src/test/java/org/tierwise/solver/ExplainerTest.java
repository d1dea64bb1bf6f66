package org.tierwise.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierwise.model.plan.Alternative;
import org.tierwise.model.plan.Explanation;
import org.tierwise.model.plan.GroupReason;
import org.tierwise.model.plan.LimitPrice;
import org.tierwise.model.plan.PlanEvaluator;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.plan.TargetLimit;

import java.time.Duration;
import java.util.stream.LongStream;

class ExplainerTest {
    private static final SolveOptions OPTIONS = new SolveOptions(Duration.ofSeconds(5), 0);

    static LongStream solvable() {
        return LongStream.range(0, 30)
                .filter(seed -> BruteForce.cheapest(RandomProblems.of(seed)).isPresent())
                .limit(8);
    }

    @ParameterizedTest
    @MethodSource("solvable")
    void aRunnerUpHoldsAndACheaperChoiceDoesNot(long seed) {
        PlanningProblem problem = RandomProblems.of(seed);
        PlanResult.Found found = solve(problem);
        Explanation explanation = explain(problem, found);

        assertThat(explanation.groups()).hasSameSizeAs(problem.groups());
        for (GroupReason reason : explanation.groups()) {
            reason.runnerUp()
                    .ifPresent(other -> {
                        assertThat(other.difference().isNegative()).isFalse();
                        assertThat(feasible(problem, found, reason, other)).isTrue();
                    });
            for (Alternative other : reason.cheaper()) {
                assertThat(other.difference().isNegative()).isTrue();
                assertThat(other.violations()).isNotEmpty();
                assertThat(feasible(problem, found, reason, other)).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("solvable")
    void aLimitCostsWhatTryingEverythingSays(long seed) {
        PlanningProblem problem = RandomProblems.of(seed);
        PlanResult.Found found = solve(problem);
        Explanation explanation = explain(problem, found);

        assertThat(explanation.limits()).hasSize(TargetLimit.values().length);
        for (LimitPrice price : explanation.limits()) {
            assertThat(price.proven()).as(price.limit() + " proven").isTrue();
            assertThat(found.evaluation().monthly().minus(price.saved()))
                    .as(price.limit() + " looser")
                    .isEqualByComparingTo(
                            BruteForce.cheapest(changed(problem, price.limit(), price.looser()))
                                    .orElseThrow());
            assertThat(price.added().map(found.evaluation().monthly()::plus))
                    .as(price.limit() + " tighter")
                    .isEqualTo(
                            BruteForce.cheapest(changed(problem, price.limit(), price.tighter())));
        }
    }

    private static PlanningProblem changed(
            PlanningProblem problem, TargetLimit limit, double value) {
        return problem.withTargets(limit.in(problem.targets(), value));
    }

    private static boolean feasible(
            PlanningProblem problem,
            PlanResult.Found found,
            GroupReason reason,
            Alternative other) {
        return new PlanEvaluator(problem)
                .evaluate(
                        found.evaluation()
                                .plan()
                                .with(reason.chosen().group().name(), other.evaluation().choice()))
                .feasible();
    }

    private static PlanResult.Found solve(PlanningProblem problem) {
        return (PlanResult.Found) Planner.solve(problem, OPTIONS, progress -> {}, () -> false);
    }

    private static Explanation explain(PlanningProblem problem, PlanResult.Found found) {
        return Explainer.explain(problem, found, OPTIONS, () -> false);
    }
}
