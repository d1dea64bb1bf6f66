package org.tierwise.data.bill;

import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.tierwise.data.bill.LineSql.Amount;
import org.tierwise.model.bill.Bill;
import org.tierwise.model.bill.BillFile;
import org.tierwise.model.bill.CostBasis;
import org.tierwise.model.bill.LineItemType;
import org.tierwise.model.bill.UsageGroup;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Makes a bill of the sums that the database hands over. */
final class BillAssembly {
    private final List<PartSums> parts;
    private final List<String> warnings;
    private final Map<GroupKey, GroupSums> sums = new LinkedHashMap<>();

    BillAssembly(List<PartSums> parts, List<String> warnings) {
        this.parts = parts;
        this.warnings = warnings;
        parts.forEach(part -> part.groups().forEach((k, s) -> sums.merge(k, s, GroupSums::plus)));
    }

    Bill bill(List<ControlTotals> controls, ReadOptions options) {
        BillTotals totals = new BillTotals(parts, sums, this::currency);
        boolean amortised = totals.reason(CostBasis.AMORTISED).isEmpty();
        boolean list = totals.reason(CostBasis.LIST).isEmpty();
        List<UsageGroup> groups = new ArrayList<>();
        sums.forEach((key, sum) -> groups.add(group(key, sum, amortised, list)));
        groups.sort(
                Comparator.comparing(UsageGroup::unblended)
                        .reversed()
                        .thenComparing(UsageGroup::service)
                        .thenComparing(UsageGroup::usageType)
                        .thenComparing(UsageGroup::tag)
                        .thenComparing(g -> g.lineItemType().reportName()));
        new BillChecks(parts, sums, warnings).warn(amortised);
        parts.forEach(part -> part.listFault().ifPresent(warnings::add));
        List<BillFile> files = new ArrayList<>();
        for (PartSums part : parts) {
            files.add(
                    new BillFile(
                            part.header().part().label(),
                            part.header().format().id(),
                            part.rows()));
        }
        return new Bill(
                files,
                "AWS",
                periods(),
                totals.all(),
                groups,
                new TieOuts(parts, this::currency).of(controls, options.invoices()),
                warnings);
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
                sum.of(Amount.QUANTITY),
                sum.lines(),
                currency(key.currency()),
                sum.of(Amount.UNBLENDED),
                amortised ? Optional.of(sum.amortised()) : Optional.empty(),
                list ? Optional.of(sum.of(Amount.LIST)) : Optional.empty());
    }

    private CurrencyUnit currency(String code) {
        try {
            return code.isEmpty() ? CurrencyUnit.USD : CurrencyUnit.of(code);
        } catch (IllegalCurrencyException e) {
            PartHeader header =
                    parts.stream()
                            .filter(p -> p.unblended().containsKey(code))
                            .findFirst()
                            .orElse(parts.getFirst())
                            .header();
            throw new ImportProblem(
                    header.part().label(),
                    header.lineOf("lineItem/CurrencyCode", code).orElse(1),
                    "lineItem/CurrencyCode holds '%s', which is no currency".formatted(code));
        }
    }

    /** The month that a manifest states is the month of its parts, whatever their lines say. */
    private List<YearMonth> periods() {
        TreeSet<YearMonth> months = new TreeSet<>();
        for (PartSums part : parts) {
            Optional<YearMonth> stated = part.header().part().period();
            if (stated.isPresent()) {
                months.add(stated.get());
                continue;
            }
            boolean said = part.periods().keySet().stream().anyMatch(p -> !p.isEmpty());
            for (String period : (said ? part.periods() : part.months()).keySet()) {
                try {
                    months.add(YearMonth.parse(period));
                } catch (DateTimeException e) {
                    warnings.add(
                            "%s: a billing period that is no month is left out: '%s'"
                                    .formatted(part.header().part().label(), period));
                }
            }
        }
        return List.copyOf(months);
    }
}
