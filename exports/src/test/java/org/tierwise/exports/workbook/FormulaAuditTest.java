package org.tierwise.exports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.IntPtg;
import org.apache.poi.ss.formula.ptg.NumberPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierwise.exports.SmallShop;
import org.tierwise.model.catalogue.PriceOverride;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Every formula, at list prices and at agreed ones. */
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
                    "NPV",
                    "ABS",
                    "MOD");
    private static final Pattern CALL = Pattern.compile("\\b([A-Z][A-Z0-9.]*)\\(");
    private static final Pattern TEXT_FORMAT = Pattern.compile("TEXT\\([^\"]*\"([^\"]*)\"\\)");
    private static final int VALUE = 1;
    private static final int UNIT = 2;
    private static final int NAME = 5;
    private static final int SOURCE = 8;
    private static final List<WrittenBook> BOOKS =
            List.of(
                    new WrittenBook(SmallShop.proposal()),
                    new WrittenBook(
                            SmallShop.proposal(
                                    List.of(
                                            agreed(Optional.empty(), Optional.of("C3")),
                                            agreed(Optional.of("SAS-600"), Optional.empty()),
                                            agreed(Optional.of("EOS"), Optional.empty())))));

    static List<WrittenBook> books() {
        return BOOKS;
    }

    private static PriceOverride agreed(Optional<String> sku, Optional<String> family) {
        return new PriceOverride(
                Optional.empty(),
                sku,
                family,
                Optional.of(BigDecimal.TEN),
                Optional.empty(),
                "Asha",
                "quotation 7",
                Optional.of(LocalDate.of(2027, 3, 31)));
    }

    @ParameterizedTest
    @MethodSource("books")
    void everyNumberThatMayChangeIsInACell(WrittenBook book) {
        for (Cell cell : book.formulas()) {
            for (Ptg token : tokens(book, cell)) {
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

    @ParameterizedTest
    @MethodSource("books")
    void onlyFunctionsThatAllSpreadsheetsShare(WrittenBook book) {
        for (Cell cell : book.formulas()) {
            Matcher call = CALL.matcher(cell.getCellFormula());
            while (call.find()) {
                assertThat(FUNCTIONS).as(describe(cell)).contains(call.group(1));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("books")
    void textFormatsDoNotDependOnTheLocale(WrittenBook book) {
        for (Cell cell : book.formulas()) {
            Matcher format = TEXT_FORMAT.matcher(cell.getCellFormula());
            while (format.find()) {
                assertThat(format.group(1)).as(describe(cell)).matches("[0#,.]+");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("books")
    void noDataIsHiddenOrMerged(WrittenBook book) {
        book.workbook()
                .forEach(sheet -> {
                    assertThat(sheet.getMergedRegions()).isEmpty();
                    assertThat(book.workbook().isSheetHidden(book.workbook().getSheetIndex(sheet)))
                            .isFalse();
                });
    }

    @ParameterizedTest
    @MethodSource("books")
    void everyInputHasUnitSourceAndNameAndIsUsed(WrittenBook book) {
        Set<String> used =
                book.formulas().stream()
                        .flatMap(cell -> Stream.of(cell.getCellFormula().split("[^A-Za-z0-9_.]+")))
                        .collect(Collectors.toSet());
        List<Row> inputs =
                StreamSupport.stream(book.workbook().getSheet("Inputs").spliterator(), false)
                        .filter(row -> isInput(row.getCell(VALUE)))
                        .toList();
        assertThat(inputs).hasSizeGreaterThan(10);
        for (Row row : inputs) {
            String name = row.getCell(NAME).getStringCellValue();
            assertThat(book.named(name)).as(name).isEqualTo(row.getCell(VALUE));
            assertThat(used).contains(name);
            assertThat(row.getCell(UNIT).getStringCellValue()).as("unit of " + name).isNotBlank();
            assertThat(row.getCell(SOURCE).getStringCellValue())
                    .as("source of " + name)
                    .isNotBlank();
        }
    }

    private static boolean isInput(@Nullable Cell cell) {
        return cell != null && !cell.getCellStyle().getLocked();
    }

    private static List<Ptg> tokens(WrittenBook book, Cell cell) {
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
