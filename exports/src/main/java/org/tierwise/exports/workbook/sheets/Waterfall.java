package org.tierwise.exports.workbook.sheets;

import org.tierwise.exports.workbook.Anchor;
import org.tierwise.exports.workbook.Book;
import org.tierwise.exports.workbook.CellFormat;
import org.tierwise.exports.workbook.CellRole;
import org.tierwise.exports.workbook.Page;

/** The cost today, less what each component saves, down to the cost of the plan: a chart's data. */
final class Waterfall {
    private final Page page;
    private final Book book;
    private final CellFormat amount;

    Waterfall(Page page) {
        this.page = page;
        this.book = page.book();
        this.amount = CellFormat.signed(book.currency());
    }

    /**
     * @param firstComponent row of the first component of the comparison
     * @param lastComponent row of the last
     */
    void write(int section, int firstComponent, int lastComponent) {
        page.section(section, "From as-is to to-be, for the chart on the summary");
        page.header(
                section + 1, "Step", "Carried", "Total", "Saves", "Costs more", "Left after it");
        int first = section + 2;
        total(first, "As-is", Anchor.AS_IS_TOTAL);
        int row = first + 1;
        for (int component = firstComponent; component <= lastComponent; component++) {
            String saving = "D%d".formatted(component + 1);
            page.line(row++)
                    .formula(CellRole.LABEL, CellFormat.TEXT, "A%d".formatted(component + 1))
                    .formula(CellRole.CALC, amount, "MAX(0,MIN(F{above},F{r}))")
                    .formula(CellRole.CALC, amount, "0")
                    .formula(CellRole.CALC, amount, "MAX(0,%s)".formatted(saving))
                    .formula(CellRole.CALC, amount, "MAX(0,0-%s)".formatted(saving))
                    .formula(CellRole.CALC, amount, "F{above}-%s".formatted(saving));
        }
        total(row, "To-be", Anchor.TO_BE_TOTAL);
        page.anchor(Anchor.WATERFALL_END, row - 1, row - 1, 5);
        page.anchor(Anchor.WATERFALL_NAMES, first, row, 0);
        page.anchor(Anchor.WATERFALL_BASE, first, row, 1);
        page.anchor(Anchor.WATERFALL_TOTALS, first, row, 2);
        page.anchor(Anchor.WATERFALL_FALLS, first, row, 3);
        page.anchor(Anchor.WATERFALL_RISES, first, row, 4);
    }

    private void total(int row, String name, Anchor total) {
        page.line(row)
                .text(CellRole.OUTPUT, name)
                .formula(CellRole.CALC, amount, "0")
                .formula(CellRole.OUTPUT, amount, book.range(total).onSheet())
                .formula(CellRole.CALC, amount, "0")
                .formula(CellRole.CALC, amount, "0")
                .formula(CellRole.CALC, amount, "C{r}");
    }
}
