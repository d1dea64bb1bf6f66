package org.tierwise.data.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierwise.model.money.ExchangeRate;

import java.time.YearMonth;

class ExchangeRatesTest {
    private final ExchangeRates rates = ExchangeRates.bundled();

    @ParameterizedTest
    @CsvSource({
        "2026-01, 90.9025, month average of 2026-01 (published)",
        "2026-06, 94.96, month average of 2026-06 (published)",
        "2026-10, 96.0, 'vendor implied of 2026-10 (estimated, 671 INR'",
        "2019-02, 70.3777, 'year average of 2019, for want of a rate of 2019-02 (published)'",
        "2016-12, 67.1572, 'year average of 2016, for want of a rate of 2016-12'",
        "2026-07, 93.0734, 'average of Jan-Jun of 2026, for want of a rate of 2026-07'",
    })
    void aMonthHasItsOwnRateOrElseItsYears(YearMonth month, String rate, String source) {
        ExchangeRate found = rates.forMonth(month);
        assertThat(found.rate()).isEqualByComparingTo(rate);
        assertThat(found.month()).isEqualTo(month);
        assertThat(found.source()).startsWith(source);
    }

    @Test
    void eurosBecomeDollarsAndByThemRupees() {
        CurrencyUnit inr = CurrencyUnit.of("INR");
        YearMonth month = YearMonth.of(2026, 6);
        assertThat(rates.joining(CurrencyUnit.USD, CurrencyUnit.EUR, month).rate())
                .isEqualByComparingTo("1.1385");
        ExchangeRate crossed = rates.joining(CurrencyUnit.EUR, inr, month);
        assertThat(crossed.rate()).isEqualByComparingTo("108.11196");
        assertThat(crossed.source()).contains("mean of two days of 2026").contains("H.10");
        assertThat(crossed.joins(inr, CurrencyUnit.EUR)).isTrue();
    }

    @Test
    void currenciesThatNoTableJoinsAreAnsweredInWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        rates.joining(
                                CurrencyUnit.of("JPY"),
                                CurrencyUnit.of("INR"),
                                YearMonth.of(2026, 6)))
                .withMessage("no rate joins JPY and USD; give one in the project");
    }

    @Test
    void dollarsBecomeRupees() {
        assertThat(
                        rates.forMonth(YearMonth.of(2019, 2))
                                .convert(BigMoney.parse("USD 8562.98"), CurrencyUnit.of("INR"))
                                .getAmount())
                .isEqualByComparingTo("602642.837546");
    }

    @Test
    void aMonthOutsideTheTableIsAnsweredWithWhatIsHeld() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rates.forMonth(YearMonth.of(2015, 3)))
                .withMessage(
                        "no INR per USD for 2015-03; held are 2016, 2017, 2018, 2019, 2020, 2021,"
                                + " 2022, 2023, 2024, 2025, 2026, 2026-01, 2026-02, 2026-03,"
                                + " 2026-04, 2026-05, 2026-06, 2026-10");
    }
}
