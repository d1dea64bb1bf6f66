package org.tierwise.exports.workbook.sheets;

import org.tierwise.exports.workbook.Anchor;
import org.tierwise.exports.workbook.Book;
import org.tierwise.exports.workbook.CellFormat;
import org.tierwise.exports.workbook.CellRole;
import org.tierwise.exports.workbook.Line;
import org.tierwise.exports.workbook.Name;
import org.tierwise.exports.workbook.Page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The saving over exchange rates and negotiated discounts, which it follows in a straight line:
 * saving = (bill - what stays) × rate - bought before discount × (1 - discount). So no plan is
 * chosen anew, and no data table is needed, which spreadsheets understand differently.
 */
final class RateGrid {
    private static final List<String> RATES = List.of("0.9", "0.95", "1", "1.05", "1.1");
    private static final List<String> DISCOUNTS = List.of("0", "0.05", "0.1", "0.15", "0.2");
    private static final int DIGITS = 2;

    private final Page page;
    private final Book book;

    RateGrid(Page page) {
        this.page = page;
        this.book = page.book();
    }

    /** Writes the parts and the grid; returns the row after them. */
    int write(int section) {
        String code = book.billCurrency().getCode();
        CellFormat billed = CellFormat.amount(book.billCurrency());
        CellFormat amount = CellFormat.signed(book.currency());
        page.section(section, "Parts that follow in a straight line, a month before tax");
        part(section + 1, "Bill less what stays (%s)".formatted(code), billed, moved());
        part(
                section + 2,
                "Bought before the negotiated discount",
                amount,
                "IF(%s=1,0,%s/(1-%s))"
                        .formatted(Name.DISCOUNT, book.at(Anchor.PLAN_BOUGHT), Name.DISCOUNT));
        part(section + 3, "Saving by these parts", amount, saving(rate(), Name.DISCOUNT, section));
        page.line(section + 4)
                .text(CellRole.LABEL, "Saving as exported")
                .number(CellRole.ENGINE, amount, book.proposal().comparison().saving().getAmount());
        page.anchor(Anchor.EXPORTED_SAVING, section + 4, section + 4, 1);
        return grid(section + 6, section) + 1;
    }

    private void part(int row, String label, CellFormat format, String formula) {
        page.line(row).text(CellRole.LABEL, label).formula(CellRole.CALC, format, formula);
    }

    private int grid(int section, int parts) {
        boolean converted = !book.billCurrency().equals(book.currency());
        page.section(
                section,
                "Saving a month (%s): exchange rate down, negotiated discount across"
                        .formatted(book.currency().getCode()));
        int header = section + 1;
        Line top = page.line(header).text(CellRole.HEADER, "Exchange rate");
        for (String discount : DISCOUNTS) {
            top.number(CellRole.INPUT, CellFormat.PERCENT, new BigDecimal(discount));
        }
        int row = header + 1;
        for (String factor : converted ? RATES : List.of("1")) {
            Line line =
                    page.line(row++)
                            .number(
                                    CellRole.INPUT,
                                    CellFormat.FACTOR,
                                    converted ? scaled(factor) : BigDecimal.ONE);
            for (int i = 0; i < DISCOUNTS.size(); i++) {
                char column = (char) ('B' + i);
                line.formula(
                        CellRole.CALC,
                        CellFormat.signed(book.currency()),
                        saving("$A{r}", "%s$%d".formatted(column, header + 1), parts));
            }
        }
        return row;
    }

    private BigDecimal scaled(String factor) {
        return book.proposal()
                .comparison()
                .rate()
                .rate()
                .multiply(new BigDecimal(factor))
                .setScale(DIGITS, RoundingMode.HALF_UP);
    }

    /** The bill before tax without what stays, in the currency of the bill. */
    private String moved() {
        return Conversion.back(
                book,
                "(%s-%s)".formatted(book.at(Anchor.BILL_BEFORE_TAX), book.at(Anchor.PLAN_KEPT)));
    }

    private String saving(String rate, String discount, int section) {
        return "%s-$B$%d*(1-%s)"
                .formatted(
                        Conversion.at(book, "$B$%d".formatted(section + 2), rate),
                        section + 3,
                        discount);
    }

    private String rate() {
        return book.billCurrency().equals(book.currency())
                ? "1"
                : Name.exchangeRate(book.proposal().comparison().rate());
    }
}
