package org.tierwise.model.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.joda.money.CurrencyUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierwise.model.catalogue.Catalogue;
import org.tierwise.model.money.ExchangeRate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

class StalenessTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-09 | 2026-06 | 2026-06 | 2026-11-25 | ''",
                "2026    | 2026-06 | 2026-06 | 2026-11-25 | ''",
                "2025-11 | 2025-12 | 2025-12 | 2026-11-25 | ''",
                "2025-10 | 2025-12 | 2025-12 | 2026-11-25 | are of 2025-10, 13 months old",
                "2026-09 | 2018-08 | 2018-08 | 2026-11-25 | the bill is of 2018",
                "2026-09 | 2026-05 | 2026-06 | 2026-11-25 | the exchange rate is of 2026-05, the"
                        + " bill of 2026-06",
            })
    void oldPricesAndRatesOfOtherMonthsAreTold(
            String asOf, YearMonth rate, YearMonth bill, LocalDate day, String told) {
        List<String> warnings =
                Staleness.warnings(
                        catalogue(asOf),
                        new ExchangeRate(
                                CurrencyUnit.USD,
                                CurrencyUnit.of("INR"),
                                new BigDecimal("94.96"),
                                rate,
                                "test"),
                        List.of(bill),
                        day);
        if (told.isEmpty()) {
            assertThat(warnings).isEmpty();
        } else {
            assertThat(warnings).singleElement().asString().contains(told);
        }
    }

    private static Catalogue catalogue(String asOf) {
        return new Catalogue(
                "small",
                "Small Cloud",
                "Delhi",
                CurrencyUnit.of("INR"),
                asOf,
                BigDecimal.ZERO,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
