package org.tierwise.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierwise.model.plan.PlanEvaluator;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.plan.StateEvaluation;
import org.tierwise.model.plan.Targets;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.LongStream;

class PlannerTest {
    /** Ample: a solve ends when the proof is complete. */
    private static final Duration LONG = Duration.ofMinutes(2);

    /** Set with -Dtierwise.instances for a longer run. */
    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("tierwise.instances", 200));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsTheCheapestPlanThatTryingEverythingFinds(long seed) {
        PlanningProblem problem = RandomProblems.of(seed);
        Optional<BigMoney> cheapest = BruteForce.cheapest(problem);
        PlanResult result = solve(problem);
        switch (result) {
            case PlanResult.Found found -> {
                assertThat(cheapest).isPresent();
                assertThat(found.bound().proven()).isTrue();
                assertThat(found.evaluation().monthly().getAmount())
                        .isEqualByComparingTo(cheapest.orElseThrow().getAmount());
                assertThat(
                                new PlanEvaluator(problem)
                                        .evaluate(found.evaluation().plan())
                                        .violations())
                        .isEmpty();
            }
            case PlanResult.Infeasible infeasible -> {
                assertThat(cheapest).isEmpty();
                assertThat(infeasible.proven()).isTrue();
                assertThat(infeasible.advice()).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1 - 1e-6, 1, 1 + 1e-6})
    void aTargetAtTheVeryPercentileOfAPlanIsDecidedByTheEvaluation(double share) {
        int checked = 0;
        for (long seed = 0; seed < 6; seed++) {
            PlanningProblem problem = RandomProblems.of(seed);
            if (solve(problem) instanceof PlanResult.Found first) {
                StateEvaluation healthy = first.evaluation().healthy();
                PlanningProblem edge =
                        problem.withTargets(
                                problem.targets()
                                        .withHealthy(
                                                new Targets.Latency(
                                                        healthy.meanMs() * 2,
                                                        healthy.p95Ms() * share,
                                                        healthy.p99Ms() * 2)));
                PlanResult result = solve(edge);
                if (result instanceof PlanResult.Found found) {
                    assertThat(found.evaluation().violations()).as("problem %d", seed).isEmpty();
                    checked++;
                }
                assertThat(
                                result instanceof PlanResult.Found found
                                        ? Optional.of(found.evaluation().monthly())
                                        : Optional.empty())
                        .as("problem %d", seed)
                        .isEqualTo(BruteForce.cheapest(edge));
            }
        }
        assertThat(checked).isPositive();
    }

    @Test
    void theDrawnProblemsAreOfBothSorts() {
        long solvable =
                LongStream.range(0, 40)
                        .filter(seed -> BruteForce.cheapest(RandomProblems.of(seed)).isPresent())
                        .count();
        assertThat(solvable).isBetween(5L, 39L);
    }

    @Test
    void costNeverFallsWhenTheLatencyTargetTightens() {
        PlanningProblem problem = RandomProblems.of(3);
        BigMoney last = BigMoney.zero(problem.catalogue().currency());
        for (double p95 = 4000; p95 >= 400; p95 -= 400) {
            Targets.Latency latency = new Targets.Latency(p95, p95, p95 * 2);
            PlanResult result = solve(withTargets(problem, latency));
            if (result instanceof PlanResult.Found found) {
                assertThat(found.evaluation().monthly()).isGreaterThanOrEqualTo(last);
                last = found.evaluation().monthly();
            } else {
                break;
            }
        }
        assertThat(last.isPositive()).isTrue();
    }

    @Test
    void anImpossibleTargetIsNamedWithTheNearestThatCanBeMet() {
        PlanningProblem problem = withTargets(RandomProblems.of(3), new Targets.Latency(1, 1, 1));
        assertThat(solve(problem))
                .isInstanceOfSatisfying(
                        PlanResult.Infeasible.class,
                        infeasible -> {
                            assertThat(infeasible.proven()).isTrue();
                            assertThat(infeasible.violations())
                                    .anyMatch(v -> v.inWords().contains("p95 response time"));
                            assertThat(infeasible.advice())
                                    .anyMatch(a ->
                                            a.inWords()
                                                    .contains("p95 response time could be met at"));
                        });
    }

    @Test
    void aTimeLimitThatIsNoMultipleOfThreeMillisecondsIsKept() {
        assertThat(
                        Planner.solve(
                                RandomProblems.of(3),
                                new SolveOptions(Duration.ofMillis(1001), 0),
                                progress -> {},
                                () -> false))
                .isInstanceOf(PlanResult.Found.class);
    }

    @Test
    void aPlanToStartFromIsKeptWhereNothingIsCheaper() {
        PlanningProblem problem = RandomProblems.of(3);
        PlanResult.Found first = (PlanResult.Found) solve(problem);
        PlanResult again =
                Planner.solve(
                        problem,
                        new SolveOptions(Duration.ofSeconds(6), 0)
                                .from(Optional.of(first.evaluation().plan())),
                        progress -> assertThat(progress.phase()).isNotEqualTo("searching"),
                        () -> false);
        assertThat(((PlanResult.Found) again).evaluation().plan())
                .isEqualTo(first.evaluation().plan());
    }

    @Test
    void equalSeedsGiveEqualPlans() {
        PlanningProblem problem = RandomProblems.of(3);
        PlanResult.Found first = (PlanResult.Found) solve(problem);
        PlanResult.Found second = (PlanResult.Found) solve(problem);
        assertThat(second.evaluation().plan()).isEqualTo(first.evaluation().plan());
    }

    @Test
    void aCancelledSearchEndsAtOnceAndClaimsNothing() {
        PlanResult result =
                Planner.solve(
                        RandomProblems.of(3),
                        new SolveOptions(Duration.ofMinutes(5), 0),
                        progress -> {},
                        () -> true);
        assertThat(result)
                .isInstanceOfSatisfying(
                        PlanResult.Infeasible.class, i -> assertThat(i.proven()).isFalse());
    }

    private static PlanningProblem withTargets(PlanningProblem p, Targets.Latency latency) {
        return p.withTargets(
                p.targets()
                        .withHealthy(latency)
                        .withNodeLost(
                                new Targets.Latency(
                                        latency.meanMs() * 2,
                                        latency.p95Ms() * 2,
                                        latency.p99Ms() * 2))
                        .withAvailability(0.9));
    }

    private static PlanResult solve(PlanningProblem problem) {
        return Planner.solve(problem, new SolveOptions(LONG, 0), progress -> {}, () -> false);
    }
}
