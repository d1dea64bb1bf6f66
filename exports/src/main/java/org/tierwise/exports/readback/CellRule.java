package org.tierwise.exports.readback;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/**
 * What the workbook lets people type into a cell. A value that is pasted, or written by a program,
 * never met that rule.
 */
final class CellRule {
    private CellRule() {}

    /** What would be right, when the value breaks a rule of its cell. */
    static Optional<String> expected(XSSFSheet sheet, int row, int column, BigDecimal value) {
        for (DataValidation rule : sheet.getDataValidations()) {
            for (CellRangeAddress cells : rule.getRegions().getCellRangeAddresses()) {
                if (cells.isInRange(row, column)) {
                    Optional<String> broken = broken(rule.getValidationConstraint(), value);
                    if (broken.isPresent()) {
                        return broken;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> broken(DataValidationConstraint rule, BigDecimal value) {
        return switch (rule.getValidationType()) {
            case ValidationType.INTEGER ->
                    isWhole(value) && !isOutside(rule, value)
                            ? Optional.empty()
                            : Optional.of(between("a whole number", rule));
            case ValidationType.DECIMAL ->
                    isOutside(rule, value)
                            ? Optional.of(between("a number", rule))
                            : Optional.empty();
            case ValidationType.LIST -> listed(rule, value);
            default -> Optional.empty();
        };
    }

    private static String between(String what, DataValidationConstraint rule) {
        return "%s from %s to %s".formatted(what, rule.getFormula1(), rule.getFormula2());
    }

    private static Optional<String> listed(DataValidationConstraint rule, BigDecimal value) {
        String[] values = rule.getExplicitListValues();
        if (values == null
                || Arrays.stream(values)
                        .map(CellRule::number)
                        .flatMap(Optional::stream)
                        .anyMatch(each -> each.compareTo(value) == 0)) {
            return Optional.empty();
        }
        return Optional.of("one of " + String.join(", ", values));
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }

    private static boolean isOutside(DataValidationConstraint rule, BigDecimal value) {
        return number(rule.getFormula1()).filter(low -> value.compareTo(low) < 0).isPresent()
                || number(rule.getFormula2()).filter(high -> value.compareTo(high) > 0).isPresent();
    }

    /** A bound, where it is a number and no formula. */
    private static Optional<BigDecimal> number(@Nullable String text) {
        return text != null && text.strip().matches("-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]{1,3})?")
                ? Optional.of(new BigDecimal(text.strip()))
                : Optional.empty();
    }
}
