package org.tierwise.exports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.IntPtg;
import org.apache.poi.ss.formula.ptg.NumberPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.junit.jupiter.api.Test;
import org.tierwise.exports.SmallShop;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class FormulaAuditTest {
    private static final Set<Double> CONSTANTS = Set.of(0.0, 1.0, 12.0, 100.0);
    private static final Set<String> FUNCTIONS =
            Set.of(
                    "SUM",
                    "SUMIFS",
                    "SUMPRODUCT",
                    "INDEX",
                    "MATCH",
                    "IF",
                    "AND",
                    "OR",
                    "MIN",
                    "MAX",
                    "COUNT",
                    "COUNTIF",
                    "ROUND",
                    "TEXT",
                    "IRR",
                    "ABS",
                    "MOD");
    private static final Pattern CALL = Pattern.compile("\\b([A-Z][A-Z0-9.]*)\\(");
    private static final Pattern TEXT_FORMAT = Pattern.compile("TEXT\\([^\"]*\"([^\"]*)\"\\)");
    private final WrittenBook book = new WrittenBook(SmallShop.proposal());

    @Test
    void everyNumberThatMayChangeIsInACell() {
        for (Cell cell : book.formulas()) {
            for (Ptg token : tokens(cell)) {
                switch (token) {
                    case IntPtg i ->
                            assertThat(CONSTANTS)
                                    .as(describe(cell))
                                    .contains((double) i.getValue());
                    case NumberPtg n ->
                            assertThat(CONSTANTS).as(describe(cell)).contains(n.getValue());
                    default -> {}
                }
            }
        }
    }

    @Test
    void onlyFunctionsThatAllSpreadsheetsShare() {
        for (Cell cell : book.formulas()) {
            Matcher call = CALL.matcher(cell.getCellFormula());
            while (call.find()) {
                assertThat(FUNCTIONS).as(describe(cell)).contains(call.group(1));
            }
        }
    }

    @Test
    void textFormatsDoNotDependOnTheLocale() {
        for (Cell cell : book.formulas()) {
            Matcher format = TEXT_FORMAT.matcher(cell.getCellFormula());
            while (format.find()) {
                assertThat(format.group(1)).as(describe(cell)).matches("[0#,.]+");
            }
        }
    }

    @Test
    void noDataIsHiddenOrMerged() {
        book.workbook()
                .forEach(sheet -> {
                    assertThat(sheet.getMergedRegions()).isEmpty();
                    assertThat(book.workbook().isSheetHidden(book.workbook().getSheetIndex(sheet)))
                            .isFalse();
                });
    }

    private List<Ptg> tokens(Cell cell) {
        return List.of(
                FormulaParser.parse(
                        cell.getCellFormula(),
                        XSSFEvaluationWorkbook.create(book.workbook()),
                        FormulaType.CELL,
                        book.workbook().getSheetIndex(cell.getSheet())));
    }

    private static String describe(Cell cell) {
        return WrittenBook.place(cell) + " =" + cell.getCellFormula();
    }
}
