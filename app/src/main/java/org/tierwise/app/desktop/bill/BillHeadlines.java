package org.tierwise.app.desktop.bill;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.tierwise.app.desktop.controls.Headline;
import org.tierwise.app.desktop.words.Words;
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
        CurrencyUnit currency = bill.currency();
        String label = Words.of("bill.withTax", Bases.name(basis));
        return switch (bill.total(basis, currency)) {
            case CostTotal.Known known ->
                    Headline.of(
                                    label,
                                    Amounts.exact(BigMoney.of(currency, known.amount())),
                                    Words.of(
                                            "bill.ofItTax",
                                            Amounts.exact(BigMoney.of(currency, known.tax()))))
                            .workedOut(Words.of("formula.billTotal"));
            case CostTotal.NotComputable missing ->
                    new Headline(label, Words.of("bill.notComputable"), missing.reason(), true);
        };
    }

    /** Documents state what was invoiced, which is the unblended cost. */
    private static Headline tieOut(Bill bill, CostBasis basis) {
        if (bill.tieOuts().isEmpty()) {
            return Headline.of(
                    Words.of("bill.tieOut"), Words.of("bill.notStated"), Words.of("bill.noTotal"));
        }
        InvoiceTieOut first =
                bill.tieOuts().stream()
                        .filter(t -> !t.ties())
                        .findFirst()
                        .orElse(bill.tieOuts().getFirst());
        String held = Words.of(first.ties() ? "bill.agrees" : "bill.off", document(first));
        return new Headline(
                        Words.of("bill.tieOut"),
                        difference(first),
                        apart(held, bill, basis),
                        !first.ties())
                .workedOut(Words.of("formula.tieOut"));
    }

    /** The document without its folders. */
    private static String document(InvoiceTieOut tieOut) {
        return tieOut.statedBy().replaceFirst("^.*[/\\\\]", "");
    }

    /** How far a basis is from what was invoiced. */
    private static String apart(String held, Bill bill, CostBasis basis) {
        CurrencyUnit currency = bill.currency();
        if (basis != CostBasis.UNBLENDED
                && bill.total(CostBasis.UNBLENDED, currency) instanceof CostTotal.Known paid
                && bill.total(basis, currency) instanceof CostTotal.Known shown
                && paid.amount().compareTo(shown.amount()) != 0) {
            BigMoney more = BigMoney.of(currency, shown.amount().subtract(paid.amount()));
            return Words.of(
                    more.isNegative() ? "bill.apartLess" : "bill.apartMore",
                    held,
                    Bases.name(basis),
                    Amounts.exact(more.abs()));
        }
        return held;
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
                        Words.of("bill.mapped"),
                        Numbers.percent(all == 0 ? 100 : 100 * known.doubleValue() / all),
                        mapped.unmappedGroups() == 0
                                ? Words.of("bill.nothingUnmapped")
                                : Words.counted(
                                        "bill.unmappedGroups",
                                        mapped.unmappedGroups(),
                                        Amounts.exact(mapped.unmapped())),
                        mapped.unmappedGroups() > 0)
                .workedOut(Words.of("formula.mappedShare"));
    }

    private static Headline period(Bill bill) {
        long rows = bill.files().stream().mapToLong(file -> file.rows()).sum();
        return Headline.of(
                Words.of("bill.period"),
                bill.periods().isEmpty()
                        ? Words.of("bill.periodUnknown")
                        : bill.periods().getLast().toString(),
                Words.counted("bill.lineItemsOf", rows, bill.provider()));
    }
}
