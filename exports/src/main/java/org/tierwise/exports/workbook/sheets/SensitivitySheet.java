package org.tierwise.exports.workbook.sheets;

import org.joda.money.BigMoney;
import org.tierwise.exports.workbook.Anchor;
import org.tierwise.exports.workbook.BarChart;
import org.tierwise.exports.workbook.Book;
import org.tierwise.exports.workbook.CellFormat;
import org.tierwise.exports.workbook.CellRole;
import org.tierwise.exports.workbook.ChartPlace;
import org.tierwise.exports.workbook.Line;
import org.tierwise.exports.workbook.Page;
import org.tierwise.model.comparison.Swing;
import org.tierwise.model.presentation.ProposalPart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the saving hangs on: rate and discount by formula, assumptions by planning anew. */
final class SensitivitySheet implements ProposalSheet {
    private static final int MOST_SWINGS = 15;
    private static final int ROWS_AROUND_BARS = 9;
    private static final int CHART_COLUMNS = 9;
    private static final int LOW_ORANGE = 0xED7D31;
    private static final int HIGH_BLUE = 0x1F3864;

    @Override
    public String name() {
        return "Sensitivity";
    }

    @Override
    public Optional<ProposalPart> part() {
        return Optional.of(ProposalPart.SENSITIVITY);
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
            page.line(section + 1)
                    .text(
                            CellRole.NOTE,
                            page.book().proposal().whatIf().swings().isEmpty()
                                    ? "Not worked out for this proposal."
                                    : "None of them moves the saving.");
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
        for (int i = 0; i <= chartRows(page.book()); i++) {
            page.line(row + 1 + i).text(CellRole.NOTE, "");
        }
    }

    /** Those that move the saving or leave no plan, the worst first. */
    private static List<Swing> shown(Book book) {
        BigMoney saving = book.proposal().comparison().saving();
        return book.proposal().whatIf().swings().stream()
                .filter(s -> !s.alwaysHasPlan() || s.furthestFrom(saving).isPositive())
                .limit(MOST_SWINGS)
                .toList();
    }

    private static int chartRows(Book book) {
        return shown(book).size() + ROWS_AROUND_BARS;
    }

    private static void swing(Page page, int row, Swing swing) {
        Book book = page.book();
        CellFormat amount = CellFormat.signed(book.currency());
        String exported = book.range(Anchor.EXPORTED_SAVING).onSheet();
        Line line = page.line(row);
        line.text(CellRole.LABEL, "%s (%s)".formatted(swing.assumption(), swing.figure().unit()))
                .number(CellRole.ENGINE, CellFormat.QUANTITY, swing.figure().value())
                .number(CellRole.ENGINE, CellFormat.QUANTITY, swing.low())
                .number(CellRole.ENGINE, CellFormat.QUANTITY, swing.high());
        saving(line, swing.atLow(), amount);
        saving(line, swing.atHigh(), amount);
        line.formula(CellRole.CALC, amount, change("E{r}", exported))
                .formula(CellRole.CALC, amount, change("F{r}", exported))
                .text(CellRole.TEXT, swing.figure().provenance().name().toLowerCase(Locale.ROOT));
    }

    private static void saving(Line line, Swing.Outcome outcome, CellFormat amount) {
        if (outcome.saving().isPresent()) {
            line.number(CellRole.ENGINE, amount, outcome.saving().get().getAmount());
        } else {
            line.text(CellRole.ENGINE, outcome.certain() ? "no plan" : "not known");
        }
    }

    private static String change(String saving, String exported) {
        return "IF(COUNT(%s)=1,%s-%s,\"no plan\")".formatted(saving, saving, exported);
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
                                chartRows(book),
                                0,
                                CHART_COLUMNS));
    }
}
