package org.tierwise.app.desktop.bill;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.tierwise.app.desktop.controls.Headline;
import org.tierwise.app.document.OpenedProject;
import org.tierwise.app.text.Amounts;
import org.tierwise.app.text.Numbers;
import org.tierwise.model.bill.Bill;
import org.tierwise.model.bill.CostBasis;
import org.tierwise.model.bill.CostTotal;
import org.tierwise.model.bill.InvoiceTieOut;
import org.tierwise.model.project.MappedCost;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** The large figures of a bill. */
final class BillHeadlines {
    private BillHeadlines() {}

    static List<Headline> of(OpenedProject opened) {
        Bill bill = opened.planningCase().bill();
        MappedCost mapped = opened.analysis().mapped();
        return List.of(
                total(bill, mapped.basis()),
                tieOut(bill, mapped.basis()),
                mappedShare(mapped),
                period(bill));
    }

    private static Headline total(Bill bill, CostBasis basis) {
        CurrencyUnit currency = bill.currencies().getFirst();
        String label = "Bill with tax, " + Bases.name(basis).toLowerCase(Locale.ROOT);
        return switch (bill.total(basis, currency)) {
            case CostTotal.Known known ->
                    Headline.of(
                            label,
                            Amounts.exact(BigMoney.of(currency, known.amount())),
                            Amounts.exact(BigMoney.of(currency, known.tax())) + " of it tax");
            case CostTotal.NotComputable missing ->
                    new Headline(label, "not computable", missing.reason(), true);
        };
    }

    /** Documents state what was invoiced, which is the unblended cost. */
    private static Headline tieOut(Bill bill, CostBasis basis) {
        if (bill.tieOuts().isEmpty()) {
            return Headline.of("Tie-out", "not stated", "no document states a total");
        }
        return bill.tieOuts().stream()
                .filter(t -> !t.ties())
                .findFirst()
                .map(t ->
                        new Headline(
                                "Tie-out",
                                difference(t),
                                "off " + by(t) + apart(bill, basis),
                                true))
                .orElseGet(() -> {
                    InvoiceTieOut first = bill.tieOuts().getFirst();
                    return Headline.of(
                            "Tie-out",
                            difference(first),
                            "agrees with " + by(first) + apart(bill, basis));
                });
    }

    /** The document without its folders. */
    private static String by(InvoiceTieOut tieOut) {
        return tieOut.statedBy().replaceFirst("^.*[/\\\\]", "");
    }

    /** How far a basis is from what was invoiced. */
    private static String apart(Bill bill, CostBasis basis) {
        CurrencyUnit currency = bill.currencies().getFirst();
        if (basis != CostBasis.UNBLENDED
                && bill.total(CostBasis.UNBLENDED, currency) instanceof CostTotal.Known paid
                && bill.total(basis, currency) instanceof CostTotal.Known shown
                && paid.amount().compareTo(shown.amount()) != 0) {
            return "; %s is %s than unblended"
                    .formatted(
                            Bases.name(basis).toLowerCase(Locale.ROOT),
                            difference(
                                    BigMoney.of(currency, shown.amount().subtract(paid.amount()))));
        }
        return "";
    }

    private static String difference(BigMoney more) {
        return more.isNegative()
                ? Amounts.exact(more.negated()) + " less"
                : Amounts.exact(more) + " more";
    }

    private static String difference(InvoiceTieOut tieOut) {
        return Amounts.exact(BigMoney.of(tieOut.currency(), tieOut.difference()));
    }

    private static Headline mappedShare(MappedCost mapped) {
        BigDecimal known =
                mapped.byComponent().values().stream()
                        .map(BigMoney::getAmount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        double all = known.add(mapped.unmapped().getAmount().abs()).doubleValue();
        return new Headline(
                "Mapped to components",
                Numbers.percent(all == 0 ? 100 : 100 * known.doubleValue() / all),
                mapped.unmappedGroups() == 0
                        ? "nothing is unmapped"
                        : "%s unmapped, %s"
                                .formatted(
                                        Numbers.count(mapped.unmappedGroups(), "group"),
                                        Amounts.exact(mapped.unmapped())),
                mapped.unmappedGroups() > 0);
    }

    private static Headline period(Bill bill) {
        long rows = bill.files().stream().mapToLong(file -> file.rows()).sum();
        return Headline.of(
                "Period",
                bill.periods().isEmpty() ? "unknown" : bill.periods().getLast().toString(),
                "%s, %s line items"
                        .formatted(bill.provider(), Amounts.indian(BigDecimal.valueOf(rows), 0)));
    }
}
