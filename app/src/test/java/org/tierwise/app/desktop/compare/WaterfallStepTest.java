package org.tierwise.app.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.tierwise.model.bill.CostBasis;
import org.tierwise.model.comparison.Comparison;
import org.tierwise.model.comparison.ComparisonLine;
import org.tierwise.model.money.ExchangeRate;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The way from the bill to the plan loses nothing. */
class WaterfallStepTest {
    private static final CurrencyUnit INR = CurrencyUnit.of("INR");

    @Property(tries = 200)
    void theBillAndTheChangesAddUpToThePlan(
            @ForAll @Size(max = 20) List<@IntRange(max = 100_000) Integer> asIs,
            @ForAll @IntRange(min = 2, max = 25) int most) {
        Comparison comparison = comparison(asIs);

        List<WaterfallStep> steps = WaterfallStep.of(comparison, "E2E Networks", most);

        BigMoney sum =
                steps.subList(0, steps.size() - 1).stream()
                        .map(WaterfallStep::change)
                        .reduce(BigMoney.zero(INR), BigMoney::plus);
        assertThat(sum).isEqualTo(comparison.toBe().withScale(sum.getScale()));
        assertThat(steps.getLast().change()).isEqualTo(comparison.toBe());
        assertThat(steps).hasSizeLessThanOrEqualTo(most + 2);
        assertThat(steps).extracting(WaterfallStep::label).doesNotHaveDuplicates();
    }

    @Property(tries = 50)
    void savingsComeFirstAndTheLargestBeforeAll(
            @ForAll @Size(min = 1, max = 10) List<@IntRange(max = 100_000) Integer> asIs) {
        List<WaterfallStep> steps = WaterfallStep.of(comparison(asIs), "E2E Networks", 25);

        List<BigMoney> changes =
                steps.subList(1, steps.size() - 1).stream().map(WaterfallStep::change).toList();

        assertThat(changes).isSorted();
    }

    private static Comparison comparison(List<Integer> asIs) {
        List<ComparisonLine> lines = new ArrayList<>();
        for (int i = 0; i < asIs.size(); i++) {
            lines.add(
                    new ComparisonLine(
                            List.of("component " + i),
                            rupees(asIs.get(i)),
                            rupees(asIs.get((i * 7 + 3) % asIs.size())),
                            false));
        }
        return new Comparison(
                CostBasis.AMORTISED,
                new ExchangeRate(INR, INR, BigDecimal.ONE, YearMonth.of(2026, 6), "none"),
                lines,
                rupees(0),
                rupees(0),
                List.of());
    }

    private static BigMoney rupees(int amount) {
        return BigMoney.of(INR, amount);
    }
}
