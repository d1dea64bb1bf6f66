package org.tierwise.data.bill;

import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.tierwise.data.bill.LineSql.Amount;
import org.tierwise.data.bill.LineSql.Text;
import org.tierwise.model.bill.Bill;
import org.tierwise.model.bill.BillFile;
import org.tierwise.model.bill.CostBasis;
import org.tierwise.model.bill.DailyCost;
import org.tierwise.model.bill.LineItemType;
import org.tierwise.model.bill.OtherProvider;
import org.tierwise.model.bill.SellerInvoice;
import org.tierwise.model.bill.UsageGroup;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** Makes a bill of the sums of its parts. */
final class BillAssembly {
    private static final Comparator<UsageGroup> DEAREST_FIRST =
            Comparator.comparing(UsageGroup::unblended)
                    .reversed()
                    .thenComparing(UsageGroup::service)
                    .thenComparing(UsageGroup::usageType)
                    .thenComparing(UsageGroup::tag)
                    .thenComparing(UsageGroup::account)
                    .thenComparing(g -> g.lineItemType().reportName())
                    .thenComparing(UsageGroup::operation)
                    .thenComparing(UsageGroup::purchaseTerm);

    private final List<PartSums> parts;
    private final List<String> warnings;
    private final Map<CostBasis, Boolean> computable = new LinkedHashMap<>();
    private int oddDays;

    BillAssembly(List<PartSums> parts, List<String> warnings) {
        this.parts = parts;
        this.warnings = warnings;
        for (CostBasis basis : CostBasis.values()) {
            computable.put(basis, BillTotals.reason(basis, parts).isEmpty());
        }
    }

    Bill bill(List<ControlTotals> controls, ReadOptions options) {
        List<UsageGroup> groups = groups();
        List<DailyCost> days = days();
        List<YearMonth> periods = periods();
        new BillChecks(parts, warnings).warn(computable.getOrDefault(CostBasis.AMORTISED, false));
        parts.forEach(part -> part.listFault().ifPresent(warnings::add));
        parts.forEach(part -> warnings.addAll(part.warnings()));
        if (oddDays > 0) {
            warnings.add(
                    "%d sums are of days that are none, and are shown without a day"
                            .formatted(oddDays));
        }
        TieOuts tieOuts = new TieOuts(parts, groups, this::currency);
        return new Bill(
                files(),
                "AWS",
                others(),
                periods,
                new BillTotals(parts, groups).all(),
                groups,
                days,
                invoices(),
                tieOuts.rates(options.invoices()),
                tieOuts.of(controls, options.invoices()),
                warnings);
    }

    private List<BillFile> files() {
        List<BillFile> files = new ArrayList<>();
        for (PartSums part : parts) {
            files.add(
                    new BillFile(
                            part.header().part().label(),
                            part.header().format().id(),
                            part.rows()));
        }
        return files;
    }

    private <K, V> List<V> merged(
            Slice slice, Function<V, K> key, Charged<V> made, BinaryOperator<V> plus) {
        Map<K, V> merged = new LinkedHashMap<>();
        for (PartSums part : parts) {
            part.of(slice)
                    .forEach((k, sums) -> {
                        if (isAws(k)) {
                            V value = made.of(part.header().format(), k, sums);
                            merged.merge(key.apply(value), value, plus);
                        }
                    });
        }
        return new ArrayList<>(merged.values());
    }

    /** Makes what charges are in the bill. */
    @FunctionalInterface
    private interface Charged<V> {
        V of(BillFormat format, ChargeKey key, ChargeSums sums);
    }

    /** Other companies share the files of multi-cloud exports. */
    private static boolean isAws(ChargeKey key) {
        String provider = key.text(Text.PROVIDER);
        return provider.isEmpty() || provider.equals("AWS") || provider.startsWith("Amazon");
    }

    private Optional<BigDecimal> cost(
            BillFormat format, CostBasis basis, ChargeKey key, ChargeSums sums) {
        return computable.getOrDefault(basis, false)
                ? Optional.of(format.cost(basis, key, sums))
                : Optional.empty();
    }

    private static Optional<BigDecimal> plus(Optional<BigDecimal> a, Optional<BigDecimal> b) {
        return a.flatMap(x -> b.map(x::add));
    }

    private List<UsageGroup> groups() {
        List<UsageGroup> groups =
                merged(
                        Slice.GROUPS,
                        g ->
                                List.of(
                                        g.service(),
                                        g.account(),
                                        g.billingEntity(),
                                        g.lineItemType(),
                                        g.usageType(),
                                        g.operation(),
                                        g.region(),
                                        g.instanceType(),
                                        g.purchaseTerm(),
                                        g.tag(),
                                        g.unit(),
                                        g.currency()),
                        this::group,
                        BillAssembly::sum);
        groups.sort(DEAREST_FIRST);
        return groups;
    }

    private UsageGroup group(BillFormat format, ChargeKey key, ChargeSums sums) {
        String usageType = key.text(Text.USAGE_TYPE);
        String instanceType = key.text(Text.INSTANCE_TYPE);
        String region = key.text(Text.REGION);
        return new UsageGroup(
                key.text(Text.SERVICE),
                key.text(Text.ACCOUNT),
                key.text(Text.ENTITY),
                LineItemType.of(key.type()),
                usageType,
                key.text(Text.OPERATION),
                region.isEmpty() ? Regions.of(usageType) : region,
                instanceType.isEmpty()
                        ? InstanceTypes.of(usageType)
                        : InstanceTypes.completed(instanceType),
                term(key),
                key.text(Text.TAG),
                sums.description(),
                key.text(Text.UNIT),
                sums.of(Amount.QUANTITY),
                sums.lines(),
                currency(key.text(Text.CURRENCY)),
                format.cost(CostBasis.UNBLENDED, key, sums),
                cost(format, CostBasis.AMORTISED, key, sums),
                cost(format, CostBasis.NET, key, sums),
                cost(format, CostBasis.LIST, key, sums));
    }

    /** Usage that a reservation covers may lack the term. */
    private static String term(ChargeKey key) {
        boolean covered = LineItemType.of(key.type()) == LineItemType.DISCOUNTED_USAGE;
        return key.text(Text.TERM).isEmpty() && covered ? "Reserved" : key.text(Text.TERM);
    }

    private static UsageGroup sum(UsageGroup a, UsageGroup b) {
        return new UsageGroup(
                a.service(),
                a.account(),
                a.billingEntity(),
                a.lineItemType(),
                a.usageType(),
                a.operation(),
                a.region(),
                a.instanceType(),
                a.purchaseTerm(),
                a.tag(),
                a.description(),
                a.unit(),
                a.quantity().add(b.quantity()),
                a.lines() + b.lines(),
                a.currency(),
                a.unblended().add(b.unblended()),
                plus(a.amortised(), b.amortised()),
                plus(a.net(), b.net()),
                plus(a.list(), b.list()));
    }

    private List<DailyCost> days() {
        List<DailyCost> days =
                merged(
                        Slice.DAYS,
                        d -> List.of(d.day(), d.service(), d.account(), d.currency()),
                        (format, key, sums) ->
                                new DailyCost(
                                        day(key.text(Text.DAY)),
                                        key.text(Text.SERVICE),
                                        key.text(Text.ACCOUNT),
                                        currency(key.text(Text.CURRENCY)),
                                        format.cost(CostBasis.UNBLENDED, key, sums),
                                        cost(format, CostBasis.AMORTISED, key, sums),
                                        cost(format, CostBasis.NET, key, sums),
                                        cost(format, CostBasis.LIST, key, sums)),
                        (a, b) ->
                                new DailyCost(
                                        a.day(),
                                        a.service(),
                                        a.account(),
                                        a.currency(),
                                        a.unblended().add(b.unblended()),
                                        plus(a.amortised(), b.amortised()),
                                        plus(a.net(), b.net()),
                                        plus(a.list(), b.list())));
        days.sort(
                Comparator.comparing((DailyCost d) -> d.day().orElse(LocalDate.MAX))
                        .thenComparing(DailyCost::service)
                        .thenComparing(DailyCost::account)
                        .thenComparing(DailyCost::currency));
        return days;
    }

    private Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(PartSums.day(text)));
        } catch (DateTimeException e) {
            oddDays++;
            return Optional.empty();
        }
    }

    private List<SellerInvoice> invoices() {
        List<SellerInvoice> invoices =
                merged(
                        Slice.INVOICES,
                        i ->
                                List.of(
                                        i.number(),
                                        i.seller(),
                                        i.billingEntity(),
                                        i.period(),
                                        i.currency()),
                        (format, key, sums) -> {
                            BigDecimal cost = format.cost(CostBasis.UNBLENDED, key, sums);
                            boolean tax = LineItemType.of(key.type()) == LineItemType.TAX;
                            return new SellerInvoice(
                                    key.text(Text.INVOICE),
                                    key.text(Text.SELLER),
                                    key.text(Text.ENTITY),
                                    month(key.text(Text.PERIOD)),
                                    currency(key.text(Text.CURRENCY)),
                                    cost,
                                    tax ? cost : BigDecimal.ZERO);
                        },
                        (a, b) ->
                                new SellerInvoice(
                                        a.number(),
                                        a.seller(),
                                        a.billingEntity(),
                                        a.period(),
                                        a.currency(),
                                        a.unblended().add(b.unblended()),
                                        a.tax().add(b.tax())));
        invoices.sort(
                Comparator.comparing((SellerInvoice i) -> i.period().orElse(YearMonth.of(9999, 12)))
                        .thenComparing(SellerInvoice::billingEntity)
                        .thenComparing(SellerInvoice::seller)
                        .thenComparing(SellerInvoice::number)
                        .thenComparing(SellerInvoice::currency));
        return invoices;
    }

    private List<OtherProvider> others() {
        Map<List<String>, OtherProvider> others = new LinkedHashMap<>();
        for (PartSums part : parts) {
            part.of(Slice.GROUPS)
                    .forEach((key, sums) -> {
                        if (!isAws(key)) {
                            OtherProvider other =
                                    new OtherProvider(
                                            key.text(Text.PROVIDER),
                                            sums.lines(),
                                            currency(key.text(Text.CURRENCY)),
                                            sums.of(Amount.UNBLENDED));
                            others.merge(
                                    List.of(other.name(), other.currency().getCode()),
                                    other,
                                    (a, b) ->
                                            new OtherProvider(
                                                    a.name(),
                                                    a.lines() + b.lines(),
                                                    a.currency(),
                                                    a.unblended().add(b.unblended())));
                        }
                    });
        }
        return List.copyOf(others.values());
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
                    header.lineOf("lineItem/CurrencyCode", code)
                            .orElse(header.lineOf("BillingCurrency", code).orElse(1)),
                    "'%s' is given as a currency and is none; an ISO 4217 code such as USD is expected"
                            .formatted(code));
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
                month(period)
                        .ifPresentOrElse(
                                months::add,
                                () ->
                                        warnings.add(
                                                "%s: a billing period that is no month is left out: '%s'"
                                                        .formatted(
                                                                part.header().part().label(),
                                                                period)));
            }
        }
        return List.copyOf(months);
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(PartSums.month(text)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
