package org.tierwise.exports.workbook.sheets;

import org.tierwise.exports.workbook.Anchor;
import org.tierwise.exports.workbook.CellFormat;
import org.tierwise.exports.workbook.CellRole;
import org.tierwise.exports.workbook.Line;
import org.tierwise.exports.workbook.Name;
import org.tierwise.exports.workbook.Page;
import org.tierwise.exports.workbook.Range;

import java.util.List;

/** Every check with both sides, and the one that all of them make up. */
final class ChecksSheet implements ProposalSheet {
    private static final int HOLDS = 6;

    @Override
    public String name() {
        return "Checks";
    }

    @Override
    public void write(Page page) {
        page.title(
                "Checks",
                "TRUE when the difference is within the tolerance. Checks against the program's"
                        + " amounts rest (applies = 0) once an input is changed.");
        page.widths(54, 18, 18, 16, 11, 9, 10, 50);
        changes(page, Page.FIRST_TABLE);
        int header = Page.FIRST_TABLE + 2;
        CheckList list = new CheckList(page.book());
        header(page, header, "Check that must hold");
        page.freeze(header, 1);
        Range errors = rows(page, header + 1, list.errors());
        page.anchor(Anchor.CHECKS_HOLD, errors.firstRow(), errors.lastRow(), HOLDS);
        int master = errors.lastRow() + 1;
        page.line(master)
                .text(CellRole.OUTPUT, "All checks hold")
                .text(CellRole.OUTPUT, "")
                .text(CellRole.OUTPUT, "")
                .text(CellRole.OUTPUT, "")
                .text(CellRole.OUTPUT, "")
                .text(CellRole.OUTPUT, "")
                .formula(CellRole.CHECK, CellFormat.TRUTH, "AND(%s)".formatted(errors.onSheet()));
        page.name(Name.ALL_CHECKS, master, HOLDS);
        Range warnings = warnings(page, master + 2, list.warnings());
        page.paintChecks(page.range(errors.firstRow(), master, HOLDS), warnings);
    }

    private static void changes(Page page, int row) {
        page.line(row)
                .text(CellRole.LABEL, "Inputs, node counts and terms changed after export")
                .formula(
                        CellRole.OUTPUT,
                        CellFormat.COUNT,
                        page.book().at(Anchor.NAMED_INPUTS_CHANGED)
                                + "+"
                                + page.book().at(Anchor.PLAN_CHANGED));
        page.anchor(Anchor.INPUTS_CHANGED, row, row, 1);
    }

    private static Range warnings(Page page, int section, List<Check> checks) {
        page.section(section, "Warnings, which make no figure wrong");
        header(page, section + 1, "Warning when this does not hold");
        Range range = rows(page, section + 2, checks);
        int count = range.lastRow() + 1;
        page.line(count)
                .text(CellRole.LABEL, "Warnings")
                .formula(
                        CellRole.CALC,
                        CellFormat.COUNT,
                        "COUNTIF(%s,FALSE)".formatted(range.onSheet()));
        page.anchor(Anchor.WARNING_COUNT, count, count, 1);
        return range;
    }

    private static void header(Page page, int row, String first) {
        page.header(
                row,
                first,
                "Left",
                "Right",
                "Difference",
                "Tolerance",
                "Applies",
                "Holds",
                "Unit and note");
    }

    private static Range rows(Page page, int first, List<Check> checks) {
        int row = first;
        for (Check check : checks) {
            Line line = page.line(row++).text(CellRole.LABEL, check.name());
            side(line, check.left(), format(check));
            side(line, check.right(), format(check));
            line.formula(CellRole.CALC, CellFormat.PRICE, "B{r}-C{r}")
                    .number(CellRole.DATA, CellFormat.FACTOR, check.tolerance())
                    .formula(CellRole.CALC, CellFormat.COUNT, applies(page, check))
                    .formula(CellRole.CHECK, CellFormat.TRUTH, "OR(F{r}=0,ABS(D{r})<=E{r})")
                    .text(CellRole.TEXT, check.note());
        }
        return page.range(first, row - 1, HOLDS);
    }

    /** Counts, months and years must agree exactly; amounts need not. */
    private static CellFormat format(Check check) {
        return check.tolerance().signum() == 0 ? CellFormat.YEAR : CellFormat.AMOUNT;
    }

    private static void side(Line line, Check.Side side, CellFormat format) {
        switch (side) {
            case Check.Side.Formula f -> line.formula(CellRole.CALC, format, f.formula());
            case Check.Side.Given g -> line.number(CellRole.ENGINE, format, g.value());
        }
    }

    private static String applies(Page page, Check check) {
        return check.onlyAsExported()
                ? "IF(%s=0,1,0)".formatted(page.book().at(Anchor.INPUTS_CHANGED))
                : "1";
    }
}
