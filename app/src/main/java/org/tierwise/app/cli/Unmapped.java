package org.tierwise.app.cli;

import org.joda.money.CurrencyUnit;
import org.tierwise.model.bill.Bill;
import org.tierwise.model.bill.ChargeMapping;
import org.tierwise.model.bill.UsageGroup;

import java.math.BigDecimal;
import java.util.List;

/**
 * Charges in one currency of which nobody knows what they pay for.
 *
 * @param currency currency of the charges
 * @param groups the charges; empty when all are mapped
 */
record Unmapped(CurrencyUnit currency, List<UsageGroup> groups) {
    /** One for each currency of a bill, in its order. */
    static List<Unmapped> of(Bill bill, ChargeMapping mapping) {
        return bill.currencies().stream()
                .map(currency ->
                        new Unmapped(
                                currency,
                                bill.groups().stream()
                                        .filter(g -> g.currency().equals(currency))
                                        .filter(mapping::isUnmapped)
                                        .toList()))
                .toList();
    }

    /** Unblended cost of the charges. */
    BigDecimal amount() {
        return groups.stream().map(UsageGroup::unblended).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
