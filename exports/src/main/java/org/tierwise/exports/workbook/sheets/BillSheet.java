package org.tierwise.exports.workbook.sheets;

import org.tierwise.exports.workbook.Anchor;
import org.tierwise.exports.workbook.Book;
import org.tierwise.exports.workbook.CellFormat;
import org.tierwise.exports.workbook.CellRole;
import org.tierwise.exports.workbook.Page;
import org.tierwise.model.bill.Bill;

import java.util.List;
import java.util.Locale;

/** The bill by service and component. */
final class BillSheet implements ProposalSheet {
    private static final int UNBLENDED = 4;
    private static final int COST = 5;
    private static final int CONVERTED = 6;

    @Override
    public String name() {
        return "AWS bill";
    }

    @Override
    public void write(Page page) {
        Book book = page.book();
        Bill bill = book.proposal().analysis().bill();
        String basis = basis(book);
        String currency = book.billCurrency().getCode();
        page.title(
                "Bill of %s, %s".formatted(bill.provider(), periods(bill)),
                "Costs are positive, credits negative. The comparison uses the %s basis; bases are"
                                .formatted(basis)
                        + " never added to each other.");
        page.widths(34, 30, 16, 14, 24, 24, 24);
        int header = Page.FIRST_TABLE;
        page.header(
                header,
                "Service",
                "Component",
                "Charge",
                "Line items",
                "Unblended (%s)".formatted(currency),
                "%s (%s)".formatted(capital(basis), currency),
                "%s (%s)".formatted(capital(basis), book.currency().getCode()));
        page.freeze(header, 2);
        int first = header + 1;
        int row = first;
        CellFormat amounts = CellFormat.amount(book.billCurrency());
        for (BillRow charge : BillRow.of(book.proposal().analysis())) {
            page.line(row++)
                    .text(CellRole.LABEL, charge.service())
                    .text(CellRole.TEXT, charge.component())
                    .text(CellRole.TEXT, charge.charge())
                    .number(CellRole.DATA, CellFormat.COUNT, charge.lines())
                    .number(CellRole.DATA, amounts, charge.unblended())
                    .number(CellRole.DATA, amounts, charge.cost())
                    .formula(
                            CellRole.CALC,
                            CellFormat.signed(book.currency()),
                            Conversion.of(book, "F{r}"));
        }
        int last = Math.max(first, row - 1);
        page.anchor(Anchor.BILL_COMPONENTS, first, last, 1);
        page.anchor(Anchor.BILL_CHARGES, first, last, 2);
        page.anchor(Anchor.BILL_UNBLENDED, first, last, UNBLENDED);
        page.anchor(Anchor.BILL_AMOUNTS, first, last, COST);
        page.anchor(Anchor.BILL_CONVERTED, first, last, CONVERTED);
        totals(page, last + 1);
    }

    private static void totals(Page page, int row) {
        Book book = page.book();
        String charges = book.range(Anchor.BILL_CHARGES).onSheet();
        int next = row;
        for (String charge : List.of(BillRow.BEFORE_TAX, BillRow.TAX)) {
            page.line(next)
                    .text(CellRole.OUTPUT, "Total")
                    .text(CellRole.OUTPUT, "")
                    .text(CellRole.OUTPUT, charge)
                    .text(CellRole.OUTPUT, "")
                    .formula(
                            CellRole.OUTPUT,
                            CellFormat.amount(book.billCurrency()),
                            sum(book, Anchor.BILL_UNBLENDED, charges))
                    .formula(
                            CellRole.OUTPUT,
                            CellFormat.amount(book.billCurrency()),
                            sum(book, Anchor.BILL_AMOUNTS, charges))
                    .formula(
                            CellRole.OUTPUT,
                            CellFormat.signed(book.currency()),
                            sum(book, Anchor.BILL_CONVERTED, charges));
            next++;
        }
        page.anchor(Anchor.BILL_BEFORE_TAX, row, row, CONVERTED);
        page.anchor(Anchor.BILL_TAX, row + 1, row + 1, CONVERTED);
    }

    private static String sum(Book book, Anchor amounts, String charges) {
        return "SUMIFS(%s,%s,C{r})".formatted(book.range(amounts).onSheet(), charges);
    }

    private static String basis(Book book) {
        return book.proposal().analysis().mapped().basis().name().toLowerCase(Locale.ROOT);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String periods(Bill bill) {
        return String.join(", ", bill.periods().stream().map(Object::toString).toList());
    }
}
