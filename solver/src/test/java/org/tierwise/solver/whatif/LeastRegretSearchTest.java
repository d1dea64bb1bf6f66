package org.tierwise.solver.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierwise.model.plan.LeastRegret;
import org.tierwise.model.plan.Plan;
import org.tierwise.model.plan.PlanEvaluation;
import org.tierwise.model.plan.PlanEvaluator;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.plan.Robustness;
import org.tierwise.solver.BruteForce;
import org.tierwise.solver.SmallProblems;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

class LeastRegretSearchTest {
    private static final int FUTURES = 8;
    private static final Duration LONG = Duration.ofMinutes(1);

    /** Set with -Dtierwise.instances for a longer run. */
    static LongStream solvable() {
        return LongStream.range(0, 10_000)
                .filter(seed -> BruteForce.cheapest(SmallProblems.free(seed)).isPresent())
                .limit(Long.getLong("tierwise.instances", 100) / 16);
    }

    @ParameterizedTest
    @MethodSource("solvable")
    void thePlanIsTheCheapestOfAllThatSurviveAsManyFutures(long seed) {
        List<PlanningProblem> futures = futures(seed);
        List<PlanEvaluator> evaluators = futures.stream().map(PlanEvaluator::new).toList();
        List<BigMoney> cheapestBySurvived = cheapestBySurvived(futures, evaluators);
        for (int survive : new int[] {1, 6, FUTURES}) {
            Optional<BigMoney> cheapest =
                    survive <= cheapestBySurvived.size()
                            ? Optional.of(cheapestBySurvived.get(survive - 1))
                            : Optional.empty();
            LeastRegret found =
                    LeastRegretSearch.of(futures, survive, List.of(), LONG, () -> false);

            assertThat(found.complete()).isTrue();
            assertThat(found.monthly()).as("%d futures", survive).isEqualTo(cheapest);
            found.plan()
                    .ifPresent(plan -> {
                        assertThat(survived(plan, evaluators)).isGreaterThanOrEqualTo(survive);
                        assertThat(found.proof().orElseThrow().proven()).isTrue();
                        assertThat(FutureTrials.of(plan, futures).survived())
                                .isEqualTo((int) survived(plan, evaluators));
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("solvable")
    void aSearchThatIsStoppedGivesABoundThatHolds(long seed) {
        List<PlanningProblem> futures = futures(seed);
        LeastRegret whole = LeastRegretSearch.of(futures, 6, List.of(), LONG, () -> false);
        int[] asked = new int[1];
        LeastRegret part = LeastRegretSearch.of(futures, 6, List.of(), LONG, () -> asked[0]++ > 5);

        whole.monthly()
                .ifPresent(cheapest -> {
                    assertThat(part.bound()).isLessThanOrEqualTo(cheapest);
                    part.monthly()
                            .ifPresent(cost -> assertThat(cost).isGreaterThanOrEqualTo(cheapest));
                });
    }

    @Test
    void brokenRulesAreCountedByFuture() {
        List<PlanningProblem> futures = futures(solvable().findFirst().orElseThrow());
        Plan plan =
                AllPlans.of(futures.getFirst()).stream()
                        .min(Comparator.comparing(LeastRegretSearchTest::cost))
                        .orElseThrow();
        Robustness trials = FutureTrials.of(plan, futures);

        assertThat(trials.futures()).isEqualTo(FUTURES);
        for (Robustness.Broken broken : trials.broken()) {
            assertThat(broken.futures())
                    .isEqualTo(
                            (int)
                                    futures.stream()
                                            .map(f -> new PlanEvaluator(f).evaluate(plan))
                                            .filter(e -> breaks(e, broken))
                                            .count());
        }
        assertThat(trials.survived() < FUTURES).isEqualTo(!trials.broken().isEmpty());
    }

    @Test
    void moreFuturesThanThereAreCannotBeSurvived() {
        List<PlanningProblem> futures = futures(0);
        assertThatThrownBy(() ->
                        LeastRegretSearch.of(futures, FUTURES + 1, List.of(), LONG, () -> false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("9");
    }

    /** Cost of the cheapest plan that survives one future or more, two or more, and so on. */
    private static List<BigMoney> cheapestBySurvived(
            List<PlanningProblem> futures, List<PlanEvaluator> evaluators) {
        List<BigMoney> cheapest = new ArrayList<>();
        List<Plan> byCost =
                AllPlans.of(futures.getFirst()).stream()
                        .sorted(Comparator.comparing(LeastRegretSearchTest::cost))
                        .toList();
        for (Plan plan : byCost) {
            long survived = survived(plan, evaluators);
            while (cheapest.size() < survived) {
                cheapest.add(cost(plan));
            }
            if (cheapest.size() == FUTURES) {
                break;
            }
        }
        return cheapest;
    }

    private static boolean breaks(PlanEvaluation evaluation, Robustness.Broken broken) {
        return evaluation.violations().stream()
                .anyMatch(v -> v.rule() == broken.rule() && v.where().equals(broken.where()));
    }

    private static long survived(Plan plan, List<PlanEvaluator> evaluators) {
        return evaluators.parallelStream().filter(e -> e.evaluate(plan).feasible()).count();
    }

    private static BigMoney cost(Plan plan) {
        return plan.choices().values().stream()
                .map(c -> c.monthly())
                .reduce(BigMoney::plus)
                .orElseThrow();
    }

    /** The same problem under other loads. */
    private static List<PlanningProblem> futures(long seed) {
        PlanningProblem p = SmallProblems.free(seed);
        Random random = new Random(seed);
        return Stream.generate(() -> Math.exp(0.3 * random.nextGaussian()))
                .limit(FUTURES)
                .map(factor ->
                        new PlanningProblem(
                                p.catalogue(),
                                p.designRate() * factor,
                                p.backgroundFactor(),
                                p.groups(),
                                p.services(),
                                p.targets(),
                                p.reliability(),
                                p.roundTripMs(),
                                p.longestCommitmentMonths()))
                .toList();
    }
}
