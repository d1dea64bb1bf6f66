package org.tierwise.app.desktop.bill;

import org.joda.money.BigMoney;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.document.OpenedProject;
import org.tierwise.model.bill.Bill;
import org.tierwise.model.bill.ChargeMapping;
import org.tierwise.model.bill.ChargeMapping.Assignment;
import org.tierwise.model.bill.CostBasis;
import org.tierwise.model.bill.DailyCost;
import org.tierwise.model.bill.UsageGroup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The charges of a bill, filtered and added up. Days are known by service and account, with the tax
 * of a service in it; everything else is known by usage group.
 */
final class ChargeRows {
    private static final Comparator<ChargeRow> UNMAPPED_AND_DEAREST_FIRST =
            Comparator.comparing(ChargeRow::unmapped)
                    .thenComparing(row -> row.cost().getAmount())
                    .reversed();

    private final Bill bill;
    private final ChargeMapping mapping;
    private final CostBasis basis;

    ChargeRows(OpenedProject opened) {
        bill = opened.planningCase().bill();
        mapping = opened.analysis().mapping();
        basis = opened.planningCase().project().bill().basis();
    }

    /**
     * The rows: the unmapped first, then by falling cost; days in their order.
     *
     * @throws IllegalArgumentException when days are asked for by something that is not known of
     *     them
     */
    List<ChargeRow> by(Grouping grouping, ChargeFilter filter) {
        boolean ofDays = grouping == Grouping.DAY || filter.isOn(Facet.DAY);
        if (ofDays && !knownOfDays(grouping, filter)) {
            throw new IllegalArgumentException(
                    "days are known by service and account, not by " + grouping.title());
        }
        Stream<ChargeRow> parts =
                ofDays
                        ? days(grouping, filter)
                        : bill.groups().stream()
                                .filter(allowed(filter))
                                .map(group -> row(group, grouping));
        Map<Object, ChargeRow> sums = new LinkedHashMap<>();
        parts.forEach(row -> sums.merge(key(row), row, ChargeRow::plus));
        List<ChargeRow> rows = new ArrayList<>(sums.values());
        rows.sort(
                grouping == Grouping.DAY
                        ? Comparator.comparing(ChargeRow::name)
                        : UNMAPPED_AND_DEAREST_FIRST);
        return rows;
    }

    /** Whether the bill says how much of each group falls on a day. */
    static boolean knownOfDays(Grouping grouping, ChargeFilter filter) {
        return filter.goesWithDays()
                && switch (grouping) {
                    case SERVICE, ACCOUNT, DAY -> true;
                    case USAGE_TYPE, COMPONENT -> false;
                };
    }

    private Predicate<UsageGroup> allowed(ChargeFilter filter) {
        return group ->
                filter.allows(Facet.SERVICE, group.service())
                        && filter.allows(Facet.ACCOUNT, group.account())
                        && filter.allows(Facet.COMPONENT, payer(group).value());
    }

    private Payer payer(UsageGroup group) {
        return group.isTax()
                ? Payer.TAX
                : mapping.componentOf(group).map(Payer::component).orElse(Payer.UNMAPPED);
    }

    /** Hand-made rules tell groups apart by service, usage type, operation and tag. */
    private static Object key(ChargeRow row) {
        if (row.by() != Grouping.USAGE_TYPE) {
            return List.of(row.name(), row.cost().getCurrencyUnit());
        }
        UsageGroup group = row.groups().getFirst();
        return List.of(
                row.service(),
                row.payer(),
                group.usageType(),
                group.operation(),
                group.tag(),
                group.unit(),
                group.currency());
    }

    private ChargeRow row(UsageGroup group, Grouping by) {
        Optional<Assignment> pays = mapping.of(group);
        String service = group.isTax() ? Words.of("bill.taxService") : group.service();
        boolean one = by == Grouping.USAGE_TYPE;
        return new ChargeRow(
                by,
                switch (by) {
                    case SERVICE -> service;
                    case ACCOUNT -> group.account();
                    case USAGE_TYPE -> group.usageType();
                    case COMPONENT -> payer(group).value();
                    case DAY -> throw new IllegalArgumentException("groups have no day");
                },
                service,
                payer(group),
                pays.map(a -> a.usual() ? Words.of("bill.asUsual", a.reason()) : a.reason())
                        .orElse(""),
                one ? group.usageType() : "",
                one ? group.description() : "",
                one ? Optional.of(group.quantity()) : Optional.empty(),
                one ? group.unit() : "",
                OptionalLong.of(group.lines()),
                BigMoney.of(group.currency(), group.cost(basis).orElse(BigDecimal.ZERO)),
                List.of(group));
    }

    private Stream<ChargeRow> days(Grouping by, ChargeFilter filter) {
        Map<List<String>, List<UsageGroup>> groups = new LinkedHashMap<>();
        bill.groups()
                .forEach(group ->
                        groups.computeIfAbsent(
                                        List.of(group.service(), group.account()),
                                        ignored -> new ArrayList<>())
                                .add(group));
        return bill.days().stream()
                .filter(day ->
                        filter.allows(Facet.SERVICE, day.service())
                                && filter.allows(Facet.ACCOUNT, day.account())
                                && filter.allows(Facet.DAY, name(day)))
                .map(day ->
                        row(
                                day,
                                by,
                                groups.getOrDefault(
                                        List.of(day.service(), day.account()), List.of())));
    }

    private ChargeRow row(DailyCost day, Grouping by, List<UsageGroup> groups) {
        return new ChargeRow(
                by,
                by == Grouping.DAY
                        ? name(day)
                        : by == Grouping.SERVICE ? day.service() : day.account(),
                day.service(),
                Payer.SEVERAL,
                "",
                "",
                "",
                Optional.empty(),
                "",
                OptionalLong.empty(),
                BigMoney.of(day.currency(), day.costs().on(basis).orElse(BigDecimal.ZERO)),
                groups);
    }

    private static String name(DailyCost day) {
        return day.day().map(LocalDate::toString).orElse("");
    }

    /** Every value of a facet, the dearest first; days in their order. */
    List<String> values(Facet facet) {
        List<ChargeRow> rows =
                switch (facet) {
                    case SERVICE ->
                            by(Grouping.SERVICE, ChargeFilter.EVERYTHING).stream()
                                    .filter(row -> !row.tax())
                                    .toList();
                    case ACCOUNT -> by(Grouping.ACCOUNT, ChargeFilter.EVERYTHING);
                    case COMPONENT -> by(Grouping.COMPONENT, ChargeFilter.EVERYTHING);
                    case DAY -> by(Grouping.DAY, ChargeFilter.EVERYTHING);
                };
        return rows.stream().map(ChargeRow::name).distinct().toList();
    }

    /** Charges of which nobody knows what they pay for. */
    List<ChargeRow> unmapped() {
        return by(Grouping.USAGE_TYPE, ChargeFilter.EVERYTHING).stream()
                .filter(ChargeRow::unmapped)
                .toList();
    }
}
