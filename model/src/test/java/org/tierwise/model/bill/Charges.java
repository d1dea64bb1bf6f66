package org.tierwise.model.bill;

import org.joda.money.CurrencyUnit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Usage groups and bills of one line, for tests. */
final class Charges {
    private Charges() {}

    static UsageGroup of(
            String service,
            LineItemType type,
            String usageType,
            String operation,
            String unit,
            String quantity) {
        return new UsageGroup(
                service,
                "012345678901",
                "AWS",
                type,
                usageType,
                operation,
                "",
                "",
                "OnDemand",
                "",
                "",
                unit,
                new BigDecimal(quantity),
                1,
                CurrencyUnit.USD,
                Costs.ofUnblended(BigDecimal.ONE));
    }

    static UsageGroup usage(String usageType, String unit, String quantity) {
        return of("AmazonEC2", LineItemType.USAGE, usageType, "", unit, quantity);
    }

    static Bill bill(List<YearMonth> periods, List<LocalDate> days, UsageGroup... groups) {
        return new Bill(
                List.of(),
                "AWS",
                List.of(),
                periods,
                List.of(),
                List.of(groups),
                days.stream().map(Charges::on).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static DailyCost on(LocalDate day) {
        return new DailyCost(
                Optional.of(day),
                "AmazonEC2",
                "012345678901",
                CurrencyUnit.USD,
                Costs.ofUnblended(BigDecimal.ONE));
    }
}
