package org.tierwise.model.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;

class GstTest {
    @ParameterizedTest
    @ValueSource(strings = {"INR 45745.74", "INR 0.01", "INR 0.0000001", "INR 118307.733"})
    void bothWaysAddUpToTheSame(String tax) {
        Gst gst = Gst.of(BigMoney.parse(tax));
        assertThat(gst.integrated()).isEqualTo(BigMoney.parse(tax));
        assertThat(gst.central().plus(gst.state()).isEqual(gst.integrated())).isTrue();
        assertThat(gst.central().isEqual(gst.state())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"INR 43913.93", "INR 43913.925", "INR 0.01", "INR 100"})
    void printedAmountsAddUpToo(String tax) {
        Gst printed = Gst.of(BigMoney.parse(tax)).rounded();
        assertThat(printed.central().plus(printed.state()).isEqual(printed.integrated())).isTrue();
        assertThat(printed.central().minus(printed.state()).getAmount().abs())
                .isLessThanOrEqualTo(new BigDecimal("0.01"));
    }

    @Test
    void eighteenPercentOfAThousandAreNineAndNine() {
        Gst gst = Gst.of(BigMoney.parse("INR 1000").multipliedBy(new BigDecimal("0.18")));
        assertThat(gst.integrated().isEqual(BigMoney.parse("INR 180"))).isTrue();
        assertThat(gst.central().isEqual(BigMoney.parse("INR 90"))).isTrue();
        assertThat(gst.isNone()).isFalse();
        assertThat(Gst.of(BigMoney.parse("INR 0")).isNone()).isTrue();
    }
}
