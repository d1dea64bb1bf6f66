package org.tierwise.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.joda.money.BigMoney;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierwise.model.plan.PinPrice;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.plan.PlanningProblem;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What a pin costs is the difference to the cheapest of all plans without it. */
class PinPricesTest {
    private static final SolveOptions OPTIONS = new SolveOptions(Duration.ofMinutes(1), 0);

    @ParameterizedTest
    @ValueSource(longs = {3, 5, 8, 31})
    void tryingEverythingGivesTheSamePrices(long seed) {
        PlanningProblem problem = RandomProblems.of(seed);
        if (!(Planner.solve(problem, OPTIONS, progress -> {}, () -> false)
                instanceof PlanResult.Found found)) {
            throw new AssertionError("seed " + seed + " has no plan; choose another");
        }
        List<PinPrice> prices = new ArrayList<>();

        PinPrices.of(problem, found, OPTIONS, prices::add, () -> false);

        assertThat(prices).isNotEmpty();
        assertThat(prices)
                .allSatisfy(price -> {
                    PlanningProblem free =
                            problem.withGroups(g ->
                                    g.name().equals(price.group())
                                            ? g.withPins(price.part().free(g.pins()))
                                            : g);
                    BigMoney cheapest = BruteForce.cheapest(free).orElseThrow();
                    assertThat(price.proven()).isTrue();
                    assertThat(price.more())
                            .isEqualByComparingTo(found.evaluation().monthly().minus(cheapest));
                });
    }

    @ParameterizedTest
    @ValueSource(longs = 3)
    void aCancelEndsWithWhatIsKnown(long seed) {
        PlanningProblem problem = RandomProblems.of(seed);
        PlanResult.Found found =
                (PlanResult.Found) Planner.solve(problem, OPTIONS, progress -> {}, () -> false);
        List<PinPrice> prices = new ArrayList<>();

        PinPrices.of(problem, found, OPTIONS, prices::add, () -> !prices.isEmpty());

        assertThat(prices).hasSize(1);
    }
}
