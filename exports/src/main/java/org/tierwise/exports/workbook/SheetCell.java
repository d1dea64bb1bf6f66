package org.tierwise.exports.workbook;

import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.eval.BoolEval;
import org.apache.poi.ss.formula.eval.ErrorEval;
import org.apache.poi.ss.formula.eval.NumberEval;
import org.apache.poi.ss.formula.eval.StringEval;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.OptionalDouble;

/** A cell while its workbook is written: a formula, a value, or a formula with its value. */
final class SheetCell implements EvaluationCell {
    private final SheetCells sheet;
    private final int row;
    private final int column;
    private XSSFCellStyle style;
    private final @Nullable String formula;
    private @Nullable ValueEval value;

    private SheetCell(
            SheetCells sheet,
            int row,
            int column,
            XSSFCellStyle style,
            @Nullable String formula,
            @Nullable ValueEval value) {
        this.sheet = sheet;
        this.row = row;
        this.column = column;
        this.style = style;
        this.formula = formula;
        this.value = value;
    }

    static SheetCell text(SheetCells sheet, int row, int column, XSSFCellStyle style, String text) {
        return new SheetCell(sheet, row, column, style, null, new StringEval(text));
    }

    static SheetCell number(
            SheetCells sheet, int row, int column, XSSFCellStyle style, double number) {
        return new SheetCell(sheet, row, column, style, null, new NumberEval(number));
    }

    static SheetCell formula(
            SheetCells sheet, int row, int column, XSSFCellStyle style, String formula) {
        return new SheetCell(sheet, row, column, style, formula, null);
    }

    /** A formula that is not worked out here; its value is known. */
    static SheetCell known(
            SheetCells sheet,
            int row,
            int column,
            XSSFCellStyle style,
            String formula,
            double value) {
        return new SheetCell(sheet, row, column, style, formula, new NumberEval(value));
    }

    XSSFCellStyle style() {
        return style;
    }

    void restyle(XSSFCellStyle changed) {
        style = changed;
    }

    Optional<String> formula() {
        return Optional.ofNullable(formula);
    }

    /** Whether there is a formula that nobody has worked out. */
    boolean isOpen() {
        return value == null;
    }

    void workedOut(ValueEval result) {
        value = result;
    }

    /**
     * The value.
     *
     * @throws IllegalStateException while it is not worked out
     */
    ValueEval value() {
        ValueEval known = value;
        if (known == null) {
            throw new IllegalStateException(
                    "row %d, column %d is not yet worked out: %s"
                            .formatted(row + 1, column + 1, formula));
        }
        return known;
    }

    /** The number that it shows, where it shows one. */
    OptionalDouble number() {
        return value instanceof NumberEval number
                ? OptionalDouble.of(number.getNumberValue())
                : OptionalDouble.empty();
    }

    /** The text that it shows, where it shows one. */
    Optional<String> text() {
        return value instanceof StringEval text
                ? Optional.of(text.getStringValue())
                : Optional.empty();
    }

    @Override
    public Object getIdentityKey() {
        return this;
    }

    @Override
    public SheetCells getSheet() {
        return sheet;
    }

    @Override
    public int getRowIndex() {
        return row;
    }

    @Override
    public int getColumnIndex() {
        return column;
    }

    @Override
    public CellType getCellType() {
        return isOpen() ? CellType.FORMULA : getCachedFormulaResultType();
    }

    @Override
    public CellType getCachedFormulaResultType() {
        return switch (value()) {
            case NumberEval number -> CellType.NUMERIC;
            case BoolEval truth -> CellType.BOOLEAN;
            case ErrorEval error -> CellType.ERROR;
            default -> CellType.STRING;
        };
    }

    @Override
    public double getNumericCellValue() {
        return ((NumberEval) value()).getNumberValue();
    }

    @Override
    public String getStringCellValue() {
        return ((StringEval) value()).getStringValue();
    }

    @Override
    public boolean getBooleanCellValue() {
        return ((BoolEval) value()).getBooleanValue();
    }

    @Override
    public int getErrorCellValue() {
        return ((ErrorEval) value()).getErrorCode();
    }

    @Override
    public @Nullable CellRangeAddress getArrayFormulaRange() {
        return null;
    }

    @Override
    public boolean isPartOfArrayFormulaGroup() {
        return false;
    }
}
