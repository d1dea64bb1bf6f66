package org.tierwise.model.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.tierwise.model.figure.Figure;

import java.math.BigDecimal;
import java.util.Optional;

class CashFlowTest {
    private static final CurrencyUnit INR = CurrencyUnit.of("INR");

    /** By hand: 100 stays, 60 moves of which 10 is kept; one month of both; cut-over in month 3. */
    @Test
    void monthsOfTheExampleAddUpByHand() {
        CashFlow flow = CashFlow.of(terms(6, 0, 1, 3, 0), inr(120), costs(100, 50, 10));
        assertThat(flow.months())
                .extracting(m -> m.net().getAmount().intValueExact())
                .containsExactly(-120, 0, -50, 40, 40, 40, 40);
        assertThat(flow.months())
                .extracting(m -> m.cumulative().getAmount().intValueExact())
                .containsExactly(-120, -120, -170, -130, -90, -50, -10);
        assertThat(flow.paybackMonth()).isEmpty();
        assertThat(flow.rateOfReturnMonth()).isEmpty();
        assertThat(CashFlow.of(terms(7, 0, 1, 3, 0), inr(120), costs(100, 50, 10)).paybackMonth())
                .hasValue(7);
    }

    /** An outlay of 1,000 that brings 100 for 12 months: 2.9229 % a month, by an annuity table. */
    @Test
    void rateOfReturnOfAnAnnuity() {
        CashFlow flow = CashFlow.of(terms(12, 0, 0, 1, 0), inr(1000), costs(100, 0, 0));
        assertThat(flow.rateOfReturnMonth().orElseThrow()).isCloseTo(0.029229, within(1e-6));
    }

    @Test
    void whatCostsNothingOncePaysBackAtOnceAndHasNoRate() {
        CashFlow flow = CashFlow.of(terms(12, 0, 0, 1, 0), inr(0), costs(100, 60, 0));
        assertThat(flow.paybackMonth()).hasValue(0);
        assertThat(flow.rateOfReturnYear()).isEmpty();
    }

    @Test
    void halfAMonthOfDoubleRunningIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> terms(12, 0, 0.5, 1, 0))
                .withMessageContaining("whole number of months");
    }

    @Property(tries = 300)
    void atTheRateOfReturnThePresentValueIsNought(
            @ForAll @IntRange(min = 1, max = 60) int horizon,
            @ForAll @IntRange(min = 0, max = 6) int doubleRun,
            @ForAll @IntRange(min = 1, max = 12) int cutover,
            @ForAll @IntRange(min = 1, max = 5_000) int moving,
            @ForAll @IntRange(min = 1, max = 1_000) int asIs,
            @ForAll @IntRange(min = 0, max = 1_000) int bought) {
        CashFlow flow =
                CashFlow.of(
                        terms(horizon, 0.01, doubleRun, cutover, 0.1),
                        inr(moving),
                        costs(asIs, bought, 0));
        flow.rateOfReturnYear()
                .ifPresent(rate -> {
                    CashFlow at =
                            CashFlow.of(
                                    terms(horizon, 0.01, doubleRun, cutover, rate),
                                    inr(moving),
                                    costs(asIs, bought, 0));
                    assertThat(at.netPresentValue().getAmount().doubleValue())
                            .isCloseTo(0, within(1e-6 * (moving + asIs)));
                });
    }

    @Property(tries = 300)
    void presentValueWithoutDiscountIsTheTotal(
            @ForAll @IntRange(min = 1, max = 60) int horizon,
            @ForAll @DoubleRange(min = -0.05, max = 0.1) double growth,
            @ForAll @IntRange(min = 0, max = 1_000) int asIs,
            @ForAll @IntRange(min = 0, max = 1_000) int bought) {
        CashFlow flow =
                CashFlow.of(terms(horizon, growth, 1, 3, 0), inr(500), costs(asIs, bought, 0));
        assertThat(flow.netPresentValue()).isEqualByComparingTo(flow.total());
    }

    @Property(tries = 300)
    void paybackIsTheFirstMonthThatIsNotInDebt(
            @ForAll @IntRange(min = 1, max = 60) int horizon,
            @ForAll @IntRange(min = 0, max = 9_000) int moving,
            @ForAll @IntRange(min = 0, max = 1_000) int asIs,
            @ForAll @IntRange(min = 0, max = 1_000) int bought) {
        CashFlow flow =
                CashFlow.of(terms(horizon, 0, 2, 4, 0), inr(moving), costs(asIs, bought, 0));
        flow.paybackMonth()
                .ifPresent(month -> {
                    assertThat(flow.months().get(month).cumulative().isNegative()).isFalse();
                    if (month > 0) {
                        assertThat(flow.months().get(month - 1).cumulative().isNegative()).isTrue();
                    }
                });
        if (flow.paybackMonth().isEmpty()) {
            assertThat(flow.total().isNegative()).isTrue();
        }
    }

    private static BusinessCase terms(
            int horizon, double growth, double doubleRun, int cutover, double rate) {
        return new BusinessCase(
                Figure.assumed(horizon, "months", "test"),
                Figure.assumed(growth, "share a month", "test"),
                Optional.empty(),
                Figure.assumed(doubleRun, "months", "test"),
                Figure.assumed(cutover, "month", "test"),
                Figure.assumed(rate, "share a year", "test"),
                true);
    }

    private static MonthlyCosts costs(int asIs, int bought, int kept) {
        return new MonthlyCosts(inr(asIs), inr(bought), inr(kept));
    }

    private static BigMoney inr(int amount) {
        return BigMoney.of(INR, BigDecimal.valueOf(amount));
    }
}
