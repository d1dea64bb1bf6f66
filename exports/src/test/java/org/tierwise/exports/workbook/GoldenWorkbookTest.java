package org.tierwise.exports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.tierwise.exports.SmallShop;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The workbook as text, a line for each cell, so that a change shows as what it changes. {@code
 * -Dtierwise.writeGolden=true} writes the file anew, to be read before it is committed.
 */
class GoldenWorkbookTest {
    private static final Path GOLDEN =
            Path.of("src/test/resources/org/tierwise/exports/golden/small-shop.xlsx.txt");

    /** Sums of many doubles may differ in their last digits. */
    private static final MathContext DIGITS = new MathContext(12);

    private final WrittenBook book = new WrittenBook(SmallShop.proposal());

    @Test
    void everyCellIsAsItWasReviewed() throws IOException {
        List<String> dump = dump();
        if (Boolean.getBoolean("tierwise.writeGolden")) {
            Files.write(GOLDEN, dump);
        }
        assertThat(dump).isEqualTo(Files.readAllLines(GOLDEN));
    }

    private List<String> dump() {
        List<String> lines = new ArrayList<>();
        for (XSSFName name : book.workbook().getAllNames()) {
            lines.add("%s is %s".formatted(name.getNameName(), name.getRefersToFormula()));
        }
        lines.sort(null);
        book.workbook()
                .forEach(sheet -> {
                    lines.add("");
                    lines.add("## %s".formatted(sheet.getSheetName()));
                    int charts =
                            ((XSSFSheet) sheet).getDrawingPatriarch() == null
                                    ? 0
                                    : ((XSSFSheet) sheet).getDrawingPatriarch().getCharts().size();
                    lines.add("charts: %d".formatted(charts));
                    sheet.forEach(row -> row.forEach(cell -> line(cell, lines)));
                });
        return lines;
    }

    private static void line(Cell cell, List<String> lines) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        String value =
                value(cell, formula ? cell.getCachedFormulaResultType() : cell.getCellType());
        if (formula || !value.isEmpty()) {
            lines.add(
                    "%s %s%s"
                            .formatted(
                                    cell.getAddress(),
                                    formula ? "=" + cell.getCellFormula() + "  ->  " : "",
                                    value));
        }
    }

    private static String value(Cell cell, CellType type) {
        return switch (type) {
            case NUMERIC ->
                    new BigDecimal(cell.getNumericCellValue(), DIGITS)
                            .stripTrailingZeros()
                            .toPlainString();
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            case STRING -> cell.getStringCellValue().replace("\n", "\\n");
            case ERROR -> "error " + cell.getErrorCellValue();
            default -> "";
        };
    }
}
