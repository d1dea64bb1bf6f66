package org.tierwise.app.planning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tierwise.model.comparison.Comparison;
import org.tierwise.model.money.ExchangeRate;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.project.Project;
import org.tierwise.solver.SolveOptions;

import java.math.BigDecimal;
import java.time.Duration;

/** The example planned, and planned again with a figure changed. */
class PlanningRunTest {
    private static final SolveOptions OPTIONS =
            new SolveOptions(Duration.ofMinutes(1), 0).remembering();

    private final PlanningCase opened = PlanningCases.open("clovia");
    private final PlanningRun run = of(opened);

    private static PlanningRun of(PlanningCase planned) {
        return PlanningRun.of(
                planned,
                planned.project().scenarios().getFirst(),
                OPTIONS,
                progress -> {},
                () -> false);
    }

    @Test
    void anExchangeRateMovesTheComparisonAndSolvesNothing() {
        ExchangeRate rate = opened.project().exchangeRate();
        Project dearer =
                opened.project()
                        .withExchangeRate(
                                new ExchangeRate(
                                        rate.from(),
                                        rate.to(),
                                        rate.rate().multiply(BigDecimal.TWO),
                                        rate.month(),
                                        rate.source()));

        PlanningRun changed = run.changed(opened.withProject(dearer), OPTIONS, () -> false);

        assertThat(changed.result()).isSameAs(run.result());
        assertThat(comparison(changed).asIs())
                .isEqualByComparingTo(comparison(run).asIs().multipliedBy(2));
    }

    @Test
    void aChangedFigureIsPlannedAsIfByItself() {
        Assumption assumption =
                Assumption.of(opened.project()).stream()
                        .filter(a -> a.name().equals("web, utilisation"))
                        .findFirst()
                        .orElseThrow();
        PlanningCase busier =
                opened.withProject(
                        assumption.in(opened.project(), assumption.figure().value() * 1.2));

        PlanningRun changed = run.changed(busier, OPTIONS, () -> false);

        PlanResult.Found found = (PlanResult.Found) changed.result();
        PlanResult.Found alone = (PlanResult.Found) of(busier).result();
        assertThat(found.evaluation().monthly()).isEqualTo(alone.evaluation().monthly());
        assertThat(found.evaluation().monthly())
                .isNotEqualTo(((PlanResult.Found) run.result()).evaluation().monthly());
        assertThat(found.bound().proven()).isTrue();
    }

    private static Comparison comparison(PlanningRun planned) {
        return planned.comparison((PlanResult.Found) planned.result());
    }
}
