package org.tierwise.app.cli;

import org.joda.money.CurrencyUnit;
import org.tierwise.app.planning.BadInput;
import org.tierwise.model.bill.Bill;
import org.tierwise.model.bill.ChargeMapping;
import org.tierwise.model.bill.CostBasis;
import org.tierwise.model.bill.DailyCost;
import org.tierwise.model.bill.UsageGroup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Groups of a bill as coarse as they were asked for. */
final class BillGroups {
    private BillGroups() {}

    /** What a group is. */
    enum By {
        SERVICE,
        USAGE_TYPE,
        ACCOUNT,
        DAY,
        COMPONENT;

        /** The word of the command line, {@code usage-type}. */
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A row of the listing.
     *
     * @param service product code, or {@code Tax}; empty when the groups are of something else
     * @param component what all its charges pay for; empty when unmapped, tax, mixed or not known
     * @param name what the group is called
     * @param quantity sum of quantities; zero unless grouped by usage type
     * @param unit unit of the quantity
     * @param amount cost
     * @param currency currency of the cost
     */
    record Line(
            String service,
            String component,
            String name,
            BigDecimal quantity,
            String unit,
            BigDecimal amount,
            CurrencyUnit currency) {
        private Line plus(Line other) {
            return new Line(
                    service,
                    component.equals(other.component) ? component : "",
                    name,
                    quantity.add(other.quantity),
                    unit,
                    amount.add(other.amount),
                    currency);
        }
    }

    /**
     * The groups by falling cost, days in their order.
     *
     * @param mapping what each charge pays for
     */
    static List<Line> of(Bill bill, ChargeMapping mapping, CostBasis basis, By by) {
        List<Line> lines =
                switch (by) {
                    case SERVICE, USAGE_TYPE, COMPONENT ->
                            bill.groups().stream().map(g -> line(g, mapping, basis, by)).toList();
                    case ACCOUNT, DAY -> bill.days().stream().map(d -> line(d, basis, by)).toList();
                };
        Map<List<String>, Line> sums = new LinkedHashMap<>();
        for (Line line : lines) {
            sums.merge(
                    List.of(line.service(), line.name(), line.unit(), line.currency().getCode()),
                    line,
                    Line::plus);
        }
        List<Line> sorted = new ArrayList<>(sums.values());
        sorted.sort(
                by == By.DAY
                        ? Comparator.comparing(Line::name).thenComparing(Line::currency)
                        : Comparator.comparing(Line::currency)
                                .thenComparing(Line::amount, Comparator.reverseOrder()));
        return sorted;
    }

    private static Line line(UsageGroup group, ChargeMapping mapping, CostBasis basis, By by) {
        String service = group.isTax() ? "Tax" : group.service();
        String component = mapping.componentOf(group).orElse("");
        String part = group.isTax() ? "tax" : component.isEmpty() ? "unmapped" : component;
        return switch (by) {
            case USAGE_TYPE ->
                    new Line(
                            service,
                            component,
                            group.usageType(),
                            group.quantity(),
                            group.unit(),
                            known(group.cost(basis), basis),
                            group.currency());
            case COMPONENT -> line("", component, part, group, basis);
            case SERVICE, ACCOUNT, DAY -> line(service, component, service, group, basis);
        };
    }

    private static Line line(
            String service, String component, String name, UsageGroup group, CostBasis basis) {
        return new Line(
                service,
                component,
                name,
                BigDecimal.ZERO,
                "",
                known(group.cost(basis), basis),
                group.currency());
    }

    private static Line line(DailyCost day, CostBasis basis, By by) {
        return new Line(
                "",
                "",
                by == By.DAY ? day.day().map(LocalDate::toString).orElse("") : day.account(),
                BigDecimal.ZERO,
                "",
                known(day.costs().on(basis), basis),
                day.currency());
    }

    private static BigDecimal known(Optional<BigDecimal> cost, CostBasis basis) {
        return cost.orElseThrow(() ->
                new BadInput(
                        "--basis %s: the bill does not hold the columns for it"
                                .formatted(basis.name().toLowerCase(Locale.ROOT))));
    }
}
