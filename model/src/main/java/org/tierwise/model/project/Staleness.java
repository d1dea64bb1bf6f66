package org.tierwise.model.project;

import org.tierwise.model.catalogue.Catalogue;
import org.tierwise.model.money.ExchangeRate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Prices and exchange rates that are of another time than the bill, or old. */
final class Staleness {
    /** Age from which a price book is called old, months. */
    static final int OLD_MONTHS = 12;

    private Staleness() {}

    /**
     * What a reader should know about the age of prices and rate.
     *
     * @param periods billing periods, ascending; may be empty
     * @param day day that the plan is made
     */
    static List<String> warnings(
            Catalogue catalogue, ExchangeRate rate, List<YearMonth> periods, LocalDate day) {
        List<String> warnings = new ArrayList<>();
        if (!periods.isEmpty() && periods.getLast().getYear() != catalogue.priceYear()) {
            warnings.add(
                    "the bill is of %d and the price catalogue of %d: prices of different years are compared"
                            .formatted(periods.getLast().getYear(), catalogue.priceYear()));
        }
        long age = ChronoUnit.MONTHS.between(catalogue.lastMonth(), YearMonth.from(day));
        if (age > OLD_MONTHS) {
            warnings.add(
                    "the prices of catalogue %s are of %s, %d months old: ask for new ones"
                            .formatted(catalogue.id(), catalogue.asOf(), age));
        }
        if (!periods.isEmpty() && !periods.contains(rate.month())) {
            warnings.add(
                    "the exchange rate is of %s, the bill of %s"
                            .formatted(rate.month(), periods.getLast()));
        }
        return warnings;
    }
}
