package org.tierwise.app.desktop.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tierwise.model.money.ExchangeRate;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;

class MoneyTest {
    private static final BigMoney RUPEES = BigMoney.parse("INR 1234567");
    private static final BigMoney EUROS = BigMoney.parse("EUR 1234567");

    @AfterEach
    void showAsAtTheStartAgain() {
        Money.show(Money.Side.PLAN, Optional::empty);
    }

    private static void show(Money.Side side, String bill, String plan, String rate) {
        ExchangeRate known =
                new ExchangeRate(
                        CurrencyUnit.of(bill),
                        CurrencyUnit.of(plan),
                        new BigDecimal(rate),
                        YearMonth.of(2026, 6),
                        "a test");
        Money.show(side, () -> Optional.of(known));
    }

    @Test
    void rupeesAreInIndianGroupsAndDollarsInThousands() {
        show(Money.Side.PLAN, "USD", "INR", "80");
        assertThat(Money.whole(RUPEES)).isEqualTo("₹12,34,567");
        assertThat(Money.symbol()).isEqualTo("₹");

        show(Money.Side.BILL, "USD", "INR", "80");
        assertThat(Money.exact(RUPEES)).isEqualTo("$15,432.09");
        assertThat(Money.bare(RUPEES)).isEqualTo("15,432");
        assertThat(Money.symbol()).isEqualTo("$");
        assertThat(Money.signed(RUPEES.negated())).isEqualTo("−$15,432");
    }

    @Test
    void chartsCountRupeesInLakhsAndOthersInThousands() {
        show(Money.Side.PLAN, "USD", "INR", "80");
        assertThat(Money.unitOfCharts()).isEqualTo("₹ lakh");
        assertThat(Money.onChart(RUPEES)).isCloseTo(12.34567, within(1e-9));

        show(Money.Side.BILL, "USD", "INR", "80");
        assertThat(Money.unitOfCharts()).isEqualTo("$ thousand");
        assertThat(Money.onChart(RUPEES)).isCloseTo(15.4320875, within(1e-9));

        show(Money.Side.PLAN, "USD", "EUR", "0.9");
        assertThat(Money.unitOfCharts()).isEqualTo("€ thousand");
        assertThat(Money.onChart(EUROS)).isCloseTo(1234.567, within(1e-9));
    }

    @Test
    void anAmountThatTheProjectHasNoRateForStaysAsItIs() {
        show(Money.Side.BILL, "USD", "INR", "80");

        assertThat(Money.whole(EUROS)).isEqualTo("€1,234,567");
    }
}
