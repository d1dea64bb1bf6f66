package org.tierwise.exports.preview;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Colours of checks: a rule of the sheet says which one a cell has that is TRUE or FALSE. */
final class CheckFills {
    private record Rule(List<CellRangeAddress> cells, boolean value, Color colour) {
        boolean paints(XSSFCell cell) {
            return cell.getBooleanCellValue() == value
                    && cells.stream().anyMatch(range -> range.isInRange(cell));
        }
    }

    private final List<Rule> rules;

    private CheckFills(List<Rule> rules) {
        this.rules = rules;
    }

    static CheckFills of(XSSFSheet sheet) {
        List<Rule> rules = new ArrayList<>();
        XSSFSheetConditionalFormatting all = sheet.getSheetConditionalFormatting();
        for (int i = 0; i < all.getNumConditionalFormattings(); i++) {
            XSSFConditionalFormatting some = all.getConditionalFormattingAt(i);
            for (int j = 0; j < some.getNumberOfRules(); j++) {
                rule(some, some.getRule(j)).ifPresent(rules::add);
            }
        }
        return new CheckFills(List.copyOf(rules));
    }

    private static Optional<Rule> rule(
            XSSFConditionalFormatting where, ConditionalFormattingRule rule) {
        String formula = rule.getFormula1().toUpperCase(Locale.ROOT);
        boolean whenTrue = formula.endsWith("=TRUE");
        if (!whenTrue && !formula.endsWith("=FALSE")
                || rule.getPatternFormatting() == null
                || !(rule.getPatternFormatting().getFillBackgroundColorColor()
                        instanceof XSSFColor fill)) {
            return Optional.empty();
        }
        return Optional.of(
                new Rule(List.of(where.getFormattingRanges()), whenTrue, CellPainter.colour(fill)));
    }

    /** The colour that a rule gives to a cell. */
    Optional<Color> colour(XSSFCell cell) {
        if (rules.isEmpty() || CellPainter.type(cell) != CellType.BOOLEAN) {
            return Optional.empty();
        }
        return rules.stream().filter(rule -> rule.paints(cell)).map(Rule::colour).findFirst();
    }
}
