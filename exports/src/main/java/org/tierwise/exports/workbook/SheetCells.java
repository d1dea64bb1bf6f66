package org.tierwise.exports.workbook;

import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Cells of a sheet while it is written. POI's own hold an XML element each, which takes most of the
 * time of a workbook; these are plain objects that become XML once. Rows and columns count from 0.
 */
final class SheetCells implements EvaluationSheet {
    /**
     * A row.
     *
     * @param cells its cells by column
     */
    record Row(int index, NavigableMap<Integer, SheetCell> cells) {}

    private final NavigableMap<Integer, Row> rows = new TreeMap<>();
    private final NavigableMap<Integer, Double> heights = new TreeMap<>();

    SheetCell text(int row, int column, XSSFCellStyle style, String text) {
        return put(SheetCell.text(this, row, column, style, text));
    }

    SheetCell number(int row, int column, XSSFCellStyle style, double number) {
        return put(SheetCell.number(this, row, column, style, number));
    }

    SheetCell formula(int row, int column, XSSFCellStyle style, String formula) {
        return put(SheetCell.formula(this, row, column, style, formula));
    }

    SheetCell known(int row, int column, XSSFCellStyle style, String formula, double value) {
        return put(SheetCell.known(this, row, column, style, formula, value));
    }

    private SheetCell put(SheetCell cell) {
        rows.computeIfAbsent(cell.getRowIndex(), row -> new Row(row, new TreeMap<>()))
                .cells()
                .put(cell.getColumnIndex(), cell);
        return cell;
    }

    Collection<Row> rows() {
        return rows.values();
    }

    Optional<SheetCell> at(int row, int column) {
        return Optional.ofNullable(getCell(row, column));
    }

    /** Whether a number or a truth stands below a cell, before the column of its table ends. */
    boolean standsOverNumbers(SheetCell header) {
        int column = header.getColumnIndex();
        int row = header.getRowIndex() + 1;
        for (SheetCell cell = getCell(row, column); cell != null; cell = getCell(++row, column)) {
            CellType type = cell.getCachedFormulaResultType();
            if (type == CellType.NUMERIC || type == CellType.BOOLEAN) {
                return true;
            }
        }
        return false;
    }

    void setHeight(int row, double points) {
        heights.put(row, points);
    }

    /** Makes a row so high at least, points. */
    void heighten(int row, double points) {
        heights.merge(row, points, Math::max);
    }

    /** Height of a row, points, where it was set. */
    OptionalDouble height(int row) {
        Double points = heights.get(row);
        return points == null ? OptionalDouble.empty() : OptionalDouble.of(points);
    }

    /** Number of columns up to the last one with a cell. */
    int columns() {
        return rows.values().stream().mapToInt(row -> row.cells().lastKey() + 1).max().orElse(0);
    }

    @Override
    public @Nullable SheetCell getCell(int row, int column) {
        Row found = rows.get(row);
        return found == null ? null : found.cells().get(column);
    }

    @Override
    public int getLastRowNum() {
        return rows.isEmpty() ? -1 : rows.lastKey();
    }

    @Override
    public boolean isRowHidden(int row) {
        return false;
    }

    @Override
    public void clearAllCachedResultValues() {}
}
