package org.tierwise.model.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.YearMonth;

class ExchangeRateTest {
    private static final CurrencyUnit INR = CurrencyUnit.of("INR");
    private static final ExchangeRate RUPEES = rate(CurrencyUnit.USD, INR, "90");
    private static final ExchangeRate DOLLARS = rate(CurrencyUnit.EUR, CurrencyUnit.USD, "1.25");

    @Test
    void aThirdCurrencyIsConvertedByWayOfWhatTheSecondRateStartsFrom() {
        assertThat(DOLLARS.convert(BigMoney.parse("EUR 8"), INR, RUPEES).getAmount())
                .isEqualByComparingTo("900");
    }

    @Test
    void itsOwnRateComesFirst() {
        ExchangeRate other = rate(CurrencyUnit.USD, INR, "1");
        assertThat(RUPEES.convert(BigMoney.parse("USD 2"), INR, other).getAmount())
                .isEqualByComparingTo("180");
        assertThat(DOLLARS.convert(BigMoney.parse("INR 7"), INR, RUPEES))
                .isEqualTo(BigMoney.parse("INR 7"));
    }

    @Test
    void ratesThatDoNotMeetAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        DOLLARS.convert(
                                BigMoney.parse("EUR 1"), INR, rate(CurrencyUnit.JPY, INR, "0.6")));
    }

    private static ExchangeRate rate(CurrencyUnit from, CurrencyUnit to, String rate) {
        return new ExchangeRate(from, to, new BigDecimal(rate), YearMonth.of(2026, 6), "test");
    }
}
