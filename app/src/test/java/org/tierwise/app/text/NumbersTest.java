package org.tierwise.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;

class NumbersTest {
    @Test
    void rupeesAreGroupedInLakhsAndDollarsInThousands() {
        assertThat(Numbers.bare(BigMoney.parse("INR 1234567.4"), 0)).isEqualTo("12,34,567");
        assertThat(Numbers.bare(BigMoney.parse("USD 1234567.4"), 2)).isEqualTo("1,234,567.40");
    }

    @Test
    void lossesCarryAMinusBeforeTheSymbol() {
        assertThat(Numbers.signed(BigMoney.parse("INR -6922"))).isEqualTo("−₹6,922");
        assertThat(Numbers.bare(BigMoney.parse("INR -6922"), 0)).isEqualTo("−6,922");
    }

    @Test
    void aQueueThatNeverEndsIsSaturated() {
        assertThat(Numbers.milliseconds(Double.POSITIVE_INFINITY)).isEqualTo("saturated");
        assertThat(Numbers.milliseconds(1294.6)).isEqualTo("1,295 ms");
    }

    @Test
    void figuresKeepThreeDigits() {
        assertThat(Numbers.brief(0.0612)).isEqualTo("0.0612");
        assertThat(Numbers.brief(2.5)).isEqualTo("2.50");
        assertThat(Numbers.brief(38.87)).isEqualTo("38.9");
        assertThat(Numbers.brief(490800000)).isEqualTo("49,08,00,000");
    }

    @Test
    void oneThingIsSingular() {
        assertThat(Numbers.count(1, "group")).isEqualTo("1 group");
        assertThat(Numbers.count(52, "group")).isEqualTo("52 groups");
    }
}
