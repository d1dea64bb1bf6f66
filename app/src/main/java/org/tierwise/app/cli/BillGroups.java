package org.tierwise.app.cli;

import org.joda.money.CurrencyUnit;
import org.tierwise.app.planning.BadInput;
import org.tierwise.model.bill.Bill;
import org.tierwise.model.bill.CostBasis;
import org.tierwise.model.bill.UsageGroup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Groups of a bill as coarse as they were asked for. */
final class BillGroups {
    private BillGroups() {}

    /**
     * A row of the listing.
     *
     * @param service product code, or {@code Tax}
     * @param usageType usage type; empty when grouped by service
     * @param quantity sum of quantities; meaningless when grouped by service
     * @param unit unit of the quantity
     * @param amount cost
     * @param currency currency of the cost
     */
    record Line(
            String service,
            String usageType,
            BigDecimal quantity,
            String unit,
            BigDecimal amount,
            CurrencyUnit currency) {
        private Line plus(Line other) {
            return new Line(
                    service,
                    usageType,
                    quantity.add(other.quantity),
                    unit,
                    amount.add(other.amount),
                    currency);
        }
    }

    static List<Line> of(Bill bill, CostBasis basis, boolean byUsageType) {
        Map<List<String>, Line> lines = new LinkedHashMap<>();
        for (UsageGroup group : bill.groups()) {
            Line line =
                    new Line(
                            group.isTax() ? "Tax" : group.service(),
                            byUsageType ? group.usageType() : "",
                            group.quantity(),
                            group.unit(),
                            cost(group, basis),
                            group.currency());
            lines.merge(
                    List.of(
                            line.service(),
                            line.usageType(),
                            byUsageType ? line.unit() : "",
                            line.currency().getCode()),
                    line,
                    Line::plus);
        }
        List<Line> sorted = new ArrayList<>(lines.values());
        sorted.sort(Comparator.comparing(Line::amount).reversed());
        return sorted;
    }

    private static BigDecimal cost(UsageGroup group, CostBasis basis) {
        return group.cost(basis)
                .orElseThrow(() ->
                        new BadInput(
                                "--basis %s: the bill does not hold the columns for it"
                                        .formatted(
                                                basis.name().toLowerCase(java.util.Locale.ROOT))));
    }
}
