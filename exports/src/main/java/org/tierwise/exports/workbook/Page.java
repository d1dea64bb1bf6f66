package org.tierwise.exports.workbook;

import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFPatternFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.tierwise.exports.SafeText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One sheet while it is written. Rows and columns count from 0. */
public final class Page {
    /** Row of the first table: title, note and check state come before it. */
    public static final int FIRST_TABLE = 4;

    private static final int CHECK_STATE = 2;
    private static final int GOOD = 0xC6E0B4;
    private static final int BAD = 0xF8CBAD;
    private static final int UNITS_PER_CHARACTER = 256;

    private final Book book;
    private final XSSFSheet sheet;
    private final SheetCells cells = new SheetCells();
    private final List<Integer> tables = new ArrayList<>();
    private final List<Range> checks = new ArrayList<>();
    private final List<SheetCell> headers = new ArrayList<>();
    private final Map<SheetCell, CellRole> signed = new LinkedHashMap<>();
    private int repeated = -1;
    private int lastStreamed = -1;
    private int printedColumns;

    Page(Book book, XSSFSheet sheet) {
        this.book = book;
        this.sheet = sheet;
    }

    /** The workbook. */
    public Book book() {
        return book;
    }

    /** Title and what a reader should know about the sheet. */
    public void title(String title, String note) {
        line(0).text(CellRole.TITLE, title);
        line(1).text(CellRole.NOTE, note);
    }

    /** Cells of a row from its first column on. */
    public Line line(int row) {
        return new Line(this, row);
    }

    /** Title of a table above its header; the table is printed on one page where it fits. */
    public void section(int row, String title) {
        tables.add(row);
        line(row).text(CellRole.SECTION, title);
    }

    /** Header of a table. */
    public void header(int row, String... labels) {
        Line line = line(row);
        for (String label : labels) {
            line.text(CellRole.HEADER, label);
        }
    }

    /** Keeps the rows up to and including this one, and columns before that one, in sight. */
    public void freeze(int lastRow, int columns) {
        sheet.createFreezePane(columns, lastRow + 1);
        repeated = lastRow;
    }

    /** Repeats the header of the last table of the sheet on the pages after it. */
    public void repeat(int header) {
        sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
    }

    /** Widths of the columns, in characters. */
    public void widths(int... characters) {
        for (int i = 0; i < characters.length; i++) {
            sheet.setColumnWidth(i, characters[i] * UNITS_PER_CHARACTER);
        }
        printedColumns = characters.length;
    }

    /** Prints only the columns before this one; those after it serve checks on the screen. */
    public void printOnly(int columns) {
        printedColumns = columns;
    }

    /** Cells below each other in a column of this sheet. */
    public Range range(int firstRow, int lastRow, int column) {
        return new Range(sheet.getSheetName(), firstRow, lastRow, column);
    }

    /** Makes cells known to other sheets. */
    public Range anchor(Anchor anchor, int firstRow, int lastRow, int column) {
        Range range = range(firstRow, lastRow, column);
        book.put(anchor, range);
        return range;
    }

    /** Names a cell for formulas and readers. */
    public void name(String name, int row, int column) {
        book.name(name, range(row, row, column));
    }

    /** Paints TRUE green and FALSE red; the word stays. */
    public void paintChecks(Range... ranges) {
        checks.addAll(List.of(ranges));
    }

    /**
     * Rows that are streamed after the last one that is written, which is their header; they can be
     * filtered.
     *
     * @param rows number of them
     */
    public void streamed(int rows) {
        int header = cells.getLastRowNum();
        lastStreamed = header + rows;
        sheet.setAutoFilter(new CellRangeAddress(header, lastStreamed, 0, cells.columns() - 1));
        sheet.lockAutoFilter(false);
    }

    /** Entry of the zip that the sheet is stored in. */
    String entry() {
        return sheet.getPackagePart().getPartName().getName().substring(1);
    }

    /** Formats, height of rows, printed pages and colours, once all cells have their values. */
    void finish(boolean onePage) {
        headers.stream()
                .filter(cells::standsOverNumbers)
                .forEach(header -> header.restyle(book.styles().headerOfNumbers()));
        signed.forEach((cell, role) ->
                cell.number()
                        .ifPresent(value ->
                                cell.restyle(
                                        book.styles()
                                                .number(role, CellFormat.rupeesAround(value)))));
        book.rowHeights().fit(sheet, cells);
        paint();
        int last = Math.max(lastStreamed, cells.getLastRowNum());
        sheet.setDimensionOverride(new CellRangeAddress(0, last, 0, cells.columns() - 1));
        if (onePage) {
            return;
        }
        if (tables.isEmpty()) {
            if (repeated >= 0) {
                repeat(repeated);
            }
        } else {
            PrintedPage.keepTablesWhole(sheet, cells, printedColumns, tables);
        }
        book.workbook()
                .setPrintArea(book.workbook().getSheetIndex(sheet), 0, printedColumns - 1, 0, last);
    }

    private void paint() {
        if (checks.isEmpty()) {
            return;
        }
        XSSFSheetConditionalFormatting rules = sheet.getSheetConditionalFormatting();
        Range top = checks.getFirst();
        String first = new CellReference(top.firstRow(), top.column()).formatAsString();
        CellRangeAddress[] cells =
                checks.stream().map(Range::address).toArray(CellRangeAddress[]::new);
        rules.addConditionalFormatting(
                cells, paint(rules.createConditionalFormattingRule(first + "=TRUE"), GOOD));
        rules.addConditionalFormatting(
                cells, paint(rules.createConditionalFormattingRule(first + "=FALSE"), BAD));
    }

    private static XSSFConditionalFormattingRule paint(
            XSSFConditionalFormattingRule rule, int rgb) {
        XSSFPatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(Styles.colour(rgb));
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        return rule;
    }

    /** Shows the master check under the title. */
    void checkState() {
        line(CHECK_STATE)
                .formula(
                        CellRole.NOTE,
                        CellFormat.TEXT,
                        "IF("
                                + Name.ALL_CHECKS
                                + ",\"All checks hold\",\"A check fails: see sheet Checks\")");
    }

    void writeText(int row, int column, CellRole role, String text) {
        SafeText safe = SafeText.of(text);
        SheetCell cell =
                cells.text(
                        row,
                        column,
                        book.styles().text(role, safe.looksLikeFormula()),
                        safe.text());
        if (role == CellRole.HEADER) {
            headers.add(cell);
        }
    }

    void writeNumber(int row, int column, CellRole role, CellFormat format, double value) {
        remember(
                cells.number(row, column, book.styles().number(role, format), value), role, format);
    }

    void writeFormula(int row, int column, CellRole role, CellFormat format, String formula) {
        XSSFCellStyle style =
                format == CellFormat.TEXT
                        ? book.styles().text(role, false)
                        : book.styles().number(role, format);
        remember(cells.formula(row, column, style, formula), role, format);
    }

    private void remember(SheetCell cell, CellRole role, CellFormat format) {
        if (format == CellFormat.RUPEES_SIGNED) {
            signed.put(cell, role);
        }
    }

    void writeKnown(
            int row, int column, CellRole role, CellFormat format, String formula, double value) {
        cells.known(row, column, book.styles().number(role, format), formula, value);
    }

    XSSFSheet sheet() {
        return sheet;
    }

    SheetCells cells() {
        return cells;
    }
}
