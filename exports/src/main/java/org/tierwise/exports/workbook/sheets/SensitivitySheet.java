package org.tierwise.exports.workbook.sheets;

import org.tierwise.exports.workbook.Anchor;
import org.tierwise.exports.workbook.BarChart;
import org.tierwise.exports.workbook.Book;
import org.tierwise.exports.workbook.CellFormat;
import org.tierwise.exports.workbook.CellRole;
import org.tierwise.exports.workbook.ChartPlace;
import org.tierwise.exports.workbook.Page;
import org.tierwise.model.comparison.Swing;

import java.util.List;
import java.util.Locale;

/** What the saving hangs on: rate and discount by formula, assumptions by planning anew. */
final class SensitivitySheet implements ProposalSheet {
    private static final int MOST_SWINGS = 15;
    private static final int CHART_ROWS = 24;
    private static final int CHART_COLUMNS = 9;
    private static final int LOW_ORANGE = 0xED7D31;
    private static final int HIGH_BLUE = 0x1F3864;

    @Override
    public String name() {
        return "Sensitivity";
    }

    @Override
    public void write(Page page) {
        page.title(
                "Sensitivity of the saving a month",
                "Rates and discounts below may be changed. Grey figures come from planning anew at"
                        + " the inputs as exported.");
        page.widths(46, 14, 14, 14, 14, 14, 14, 14, 14);
        int next = new RateGrid(page).write(Page.FIRST_TABLE);
        swings(page, next + 1);
    }

    private static void swings(Page page, int section) {
        List<Swing> swings = shown(page.book());
        page.section(section, "Assumptions, each alone lower and higher, the plan chosen anew");
        if (swings.isEmpty()) {
            page.line(section + 1).text(CellRole.NOTE, "Not worked out for this proposal.");
            return;
        }
        page.header(
                section + 1,
                "Assumption",
                "Is",
                "Lower",
                "Higher",
                "Saving, lower",
                "Saving, higher",
                "Change, lower",
                "Change, higher",
                "Came about");
        int first = section + 2;
        int row = first;
        for (Swing swing : swings) {
            swing(page, row++, swing);
        }
        page.anchor(Anchor.SWING_NAMES, first, row - 1, 0);
        page.anchor(Anchor.SWING_LOW, first, row - 1, 6);
        page.anchor(Anchor.SWING_HIGH, first, row - 1, 7);
        for (int i = 0; i <= CHART_ROWS; i++) {
            page.line(row + 1 + i).text(CellRole.NOTE, "");
        }
    }

    private static List<Swing> shown(Book book) {
        return book.proposal().whatIf().swings().stream()
                .filter(Swing::alwaysHasPlan)
                .limit(MOST_SWINGS)
                .toList();
    }

    private static void swing(Page page, int row, Swing swing) {
        Book book = page.book();
        CellFormat amount = CellFormat.signed(book.currency());
        String exported = book.range(Anchor.EXPORTED_SAVING).onSheet();
        page.line(row)
                .text(
                        CellRole.LABEL,
                        "%s (%s)".formatted(swing.assumption(), swing.figure().unit()))
                .number(CellRole.ENGINE, CellFormat.QUANTITY, swing.figure().value())
                .number(CellRole.ENGINE, CellFormat.QUANTITY, swing.low())
                .number(CellRole.ENGINE, CellFormat.QUANTITY, swing.high())
                .number(CellRole.ENGINE, amount, swing.savingAtLow().orElseThrow().getAmount())
                .number(CellRole.ENGINE, amount, swing.savingAtHigh().orElseThrow().getAmount())
                .formula(CellRole.CALC, amount, "E{r}-" + exported)
                .formula(CellRole.CALC, amount, "F{r}-" + exported)
                .text(CellRole.TEXT, swing.figure().provenance().name().toLowerCase(Locale.ROOT));
    }

    @Override
    public void draw(Page page) {
        if (shown(page.book()).isEmpty()) {
            return;
        }
        Book book = page.book();
        new BarChart(
                        "Change of the saving when one assumption alone is lower or higher",
                        "Bars for each assumption: how far the saving a month moves.",
                        book.currency().getCode() + " a month",
                        "#,##0",
                        true,
                        book.range(Anchor.SWING_NAMES),
                        List.of(
                                BarChart.Series.of(
                                        "Lower", book.range(Anchor.SWING_LOW), LOW_ORANGE),
                                BarChart.Series.of(
                                        "Higher", book.range(Anchor.SWING_HIGH), HIGH_BLUE)))
                .draw(
                        page,
                        new ChartPlace(
                                book.range(Anchor.SWING_NAMES).lastRow() + 2,
                                CHART_ROWS,
                                0,
                                CHART_COLUMNS));
    }
}
