package org.tierwise.data.bill;

import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.tierwise.model.bill.Bill;
import org.tierwise.model.bill.BillFile;
import org.tierwise.model.bill.CostBasis;
import org.tierwise.model.bill.CostTotal;
import org.tierwise.model.bill.InvoiceTieOut;
import org.tierwise.model.bill.LineItemType;
import org.tierwise.model.bill.UsageGroup;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes a bill of the sums that the database hands over. */
final class BillAssembly {
    private final List<Bills.PartHeader> headers;
    private final List<String> warnings;

    BillAssembly(List<Bills.PartHeader> headers, List<String> warnings) {
        this.headers = headers;
        this.warnings = warnings;
    }

    Bill bill(
            Map<GroupKey, GroupSums> sums,
            Collection<String> periods,
            long[] rows,
            List<ControlTotals> controls) {
        Optional<String> noAmortised = whyNoAmortised(sums);
        Optional<String> noList = missing(LegacyCurSql.LIST);
        List<UsageGroup> groups = new ArrayList<>();
        sums.forEach(
                (key, sum) -> groups.add(group(key, sum, noAmortised.isEmpty(), noList.isEmpty())));
        groups.sort(
                Comparator.comparing(UsageGroup::unblended)
                        .reversed()
                        .thenComparing(UsageGroup::service)
                        .thenComparing(UsageGroup::usageType)
                        .thenComparing(UsageGroup::tag)
                        .thenComparing(g -> g.lineItemType().reportName()));
        List<CurrencyUnit> currencies =
                groups.stream().map(UsageGroup::currency).distinct().sorted().toList();
        List<CostTotal> totals = new ArrayList<>();
        for (CurrencyUnit currency : currencies) {
            totals.add(
                    total(
                            CostBasis.UNBLENDED,
                            currency,
                            groups,
                            g -> Optional.of(g.unblended()),
                            Optional.empty()));
            totals.add(
                    total(
                            CostBasis.AMORTISED,
                            currency,
                            groups,
                            UsageGroup::amortised,
                            noAmortised));
            totals.add(total(CostBasis.LIST, currency, groups, UsageGroup::list, noList));
        }
        warnOfUnknownTypes(sums);
        List<BillFile> files = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            files.add(
                    new BillFile(
                            headers.get(i).part().label(), headers.get(i).format().id(), rows[i]));
        }
        Bill read = new Bill(files, "AWS", months(periods), totals, groups, List.of(), List.of());
        List<InvoiceTieOut> tieOuts =
                controls.stream()
                        .map(c ->
                                new InvoiceTieOut(
                                        c.file().getFileName().toString(),
                                        c.currency(),
                                        c.unblended(),
                                        read.unblended(c.currency())))
                        .toList();
        return new Bill(files, "AWS", read.periods(), totals, groups, tieOuts, warnings);
    }

    private Optional<String> missing(String column) {
        return headers.stream()
                .filter(h -> !h.names().has(column))
                .map(h -> "%s has no column %s".formatted(h.part().label(), column))
                .findFirst();
    }

    /** Absent columns are not zeros: without them the amortised cost is not known. */
    private Optional<String> whyNoAmortised(Map<GroupKey, GroupSums> sums) {
        boolean savingsPlans =
                sums.keySet().stream().anyMatch(k -> k.type().startsWith("SavingsPlan"));
        return missing(LegacyCurSql.RESERVATION)
                .or(() -> savingsPlans ? missing(LegacyCurSql.SAVINGS_PLAN) : Optional.empty());
    }

    private UsageGroup group(GroupKey key, GroupSums sum, boolean amortised, boolean list) {
        String instanceType =
                key.instanceType().isEmpty()
                        ? InstanceTypes.of(key.usageType())
                        : InstanceTypes.completed(key.instanceType());
        return new UsageGroup(
                key.service(),
                LineItemType.of(key.type()),
                key.usageType(),
                key.operation(),
                key.region().isEmpty() ? Regions.of(key.usageType()) : key.region(),
                instanceType,
                key.term(),
                key.tag(),
                sum.description(),
                key.unit(),
                sum.quantity(),
                sum.lines(),
                currency(key.currency()),
                sum.unblended(),
                amortised ? Optional.of(sum.amortised()) : Optional.empty(),
                list ? Optional.of(sum.list()) : Optional.empty());
    }

    private CurrencyUnit currency(String code) {
        try {
            return CurrencyUnit.of(code);
        } catch (IllegalCurrencyException e) {
            throw new ImportProblem(
                    headers.getFirst().part().label(),
                    2,
                    "lineItem/CurrencyCode holds '%s', which is no currency".formatted(code));
        }
    }

    private static CostTotal total(
            CostBasis basis,
            CurrencyUnit currency,
            List<UsageGroup> groups,
            Function<UsageGroup, Optional<BigDecimal>> cost,
            Optional<String> reason) {
        if (reason.isPresent()) {
            return new CostTotal.NotComputable(basis, currency, reason.get());
        }
        BigDecimal amount = BigDecimal.ZERO;
        BigDecimal tax = BigDecimal.ZERO;
        for (UsageGroup group : groups) {
            if (group.currency().equals(currency)) {
                BigDecimal value = cost.apply(group).orElseThrow();
                amount = amount.add(value);
                tax = group.isTax() ? tax.add(value) : tax;
            }
        }
        return new CostTotal.Known(basis, currency, amount, tax);
    }

    private void warnOfUnknownTypes(Map<GroupKey, GroupSums> sums) {
        List<String> unknown =
                sums.keySet().stream()
                        .map(GroupKey::type)
                        .filter(type -> LineItemType.of(type) == LineItemType.UNKNOWN)
                        .distinct()
                        .sorted()
                        .toList();
        if (!unknown.isEmpty()) {
            warnings.add(
                    "line item types that are not known, counted at their unblended cost: "
                            + String.join(", ", unknown));
        }
    }

    private List<YearMonth> months(Collection<String> periods) {
        List<YearMonth> months = new ArrayList<>();
        for (String period : periods) {
            try {
                months.add(YearMonth.parse(period));
            } catch (DateTimeParseException e) {
                warnings.add("a billing period that is no month is left out: '" + period + "'");
            }
        }
        return months;
    }
}
