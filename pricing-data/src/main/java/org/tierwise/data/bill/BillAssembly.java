package org.tierwise.data.bill;

import org.tierwise.data.bill.LineLayout.Amount;
import org.tierwise.data.bill.LineLayout.Text;
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
import java.util.List;
import java.util.Optional;

/** Makes a bill of the sums of its parts. */
final class BillAssembly {
    private final List<PartSums> parts;
    private final BillCharges charges;
    private final List<String> warnings;
    private int oddDays;

    BillAssembly(List<PartSums> parts, List<String> warnings) {
        this.parts = parts;
        this.charges = new BillCharges(parts);
        this.warnings = warnings;
    }

    Bill bill(List<ControlTotals> controls, ReadOptions options) {
        List<UsageGroup> groups = UsageGroups.of(charges);
        List<DailyCost> days = days();
        List<YearMonth> periods = BillPeriods.of(parts, warnings);
        new BillChecks(parts, warnings).warn(charges.isComputable(CostBasis.AMORTISED));
        parts.forEach(part -> part.listFault().ifPresent(warnings::add));
        parts.forEach(part -> warnings.addAll(part.warnings()));
        if (oddDays > 0) {
            warnings.add(
                    "%d sums are of days that are none, and are shown without a day"
                            .formatted(oddDays));
        }
        TieOuts tieOuts = new TieOuts(parts, groups, charges::currency);
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
                            part.rows(),
                            part.header().hasBinaryCosts()));
        }
        return files;
    }

    private List<DailyCost> days() {
        List<DailyCost> days =
                charges.merged(
                        Slice.DAYS,
                        d -> List.of(d.day(), d.service(), d.account(), d.currency()),
                        (format, key, sums) ->
                                new DailyCost(
                                        day(key.text(Text.DAY)),
                                        key.text(Text.SERVICE),
                                        key.text(Text.ACCOUNT),
                                        charges.currency(key),
                                        charges.costs(format, key, sums)),
                        (a, b) ->
                                new DailyCost(
                                        a.day(),
                                        a.service(),
                                        a.account(),
                                        a.currency(),
                                        a.costs().plus(b.costs())));
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
                charges.merged(
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
                                    BillPeriods.month(key.text(Text.PERIOD)),
                                    charges.currency(key),
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
        List<OtherProvider> others =
                charges.mergedOfOthers(
                        Slice.GROUPS,
                        o -> List.of(o.name(), o.currency()),
                        (format, key, sums) ->
                                new OtherProvider(
                                        key.text(Text.PROVIDER),
                                        sums.lines(),
                                        charges.currency(key),
                                        sums.of(Amount.UNBLENDED)),
                        (a, b) ->
                                new OtherProvider(
                                        a.name(),
                                        a.lines() + b.lines(),
                                        a.currency(),
                                        a.unblended().add(b.unblended())));
        others.sort(
                Comparator.comparing(OtherProvider::name).thenComparing(OtherProvider::currency));
        return others;
    }
}
