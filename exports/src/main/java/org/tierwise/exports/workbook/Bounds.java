package org.tierwise.exports.workbook;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import java.util.List;

/** What may be typed into an input. */
public sealed interface Bounds {
    /**
     * Any number between two.
     *
     * @param low lowest number that is taken
     * @param high highest number that is taken
     */
    record Decimal(double low, double high) implements Bounds {}

    /**
     * A whole number between two.
     *
     * @param low lowest number that is taken
     * @param high highest number that is taken
     */
    record Whole(int low, int high) implements Bounds {}

    /**
     * One of a few whole numbers.
     *
     * @param values what is taken
     */
    record OneOf(List<Integer> values) implements Bounds {
        public OneOf {
            values = List.copyOf(values);
        }

        private String[] texts() {
            return values.stream().map(String::valueOf).toArray(String[]::new);
        }
    }

    /** 0 or 1. */
    record Switch() implements Bounds {}

    /** The rule in words. */
    default String inWords() {
        return switch (this) {
            case Decimal d -> "A number from %s to %s".formatted(trim(d.low), trim(d.high));
            case Whole w -> "A whole number from %d to %d".formatted(w.low, w.high);
            case OneOf one -> "One of " + String.join(", ", one.texts());
            case Switch s -> "0 for no, 1 for yes";
        };
    }

    /** Makes a spreadsheet refuse anything else in cells of a page. */
    default void enforce(Page page, int row, int column) {
        enforce(page.sheet(), page.range(row, row, column));
    }

    private void enforce(XSSFSheet sheet, Range cell) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation =
                helper.createValidation(
                        constraint(helper),
                        new CellRangeAddressList(
                                cell.firstRow(), cell.lastRow(), cell.column(), cell.column()));
        validation.setShowErrorBox(true);
        validation.createErrorBox("Not possible", inWords() + ".");
        validation.setShowPromptBox(true);
        validation.createPromptBox("Input", inWords() + ".");
        sheet.addValidationData(validation);
    }

    private DataValidationConstraint constraint(DataValidationHelper helper) {
        return switch (this) {
            case Decimal d ->
                    helper.createDecimalConstraint(OperatorType.BETWEEN, trim(d.low), trim(d.high));
            case Whole w ->
                    helper.createIntegerConstraint(
                            OperatorType.BETWEEN, String.valueOf(w.low), String.valueOf(w.high));
            case OneOf one -> helper.createExplicitListConstraint(one.texts());
            case Switch s -> helper.createExplicitListConstraint(new String[] {"0", "1"});
        };
    }

    private static String trim(double value) {
        return java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
