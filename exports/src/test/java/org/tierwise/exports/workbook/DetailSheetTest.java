package org.tierwise.exports.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.tierwise.exports.Exports;
import org.tierwise.exports.SmallBill;
import org.tierwise.exports.SmallShop;
import org.tierwise.exports.workbook.sheets.Sheets;
import org.tierwise.model.bill.UsageGroup;
import org.tierwise.model.project.Proposal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The lines of the bill behind the workbook. */
class DetailSheetTest {
    private static final int FIRST_LINE = 5;
    private static final int SERVICE = 1;
    private static final int UNBLENDED = 14;
    private static final int COST = 15;
    private final Proposal proposal = SmallShop.proposal();
    private final List<UsageGroup> lines = proposal.analysis().bill().groups();

    @Test
    void everyLineOfTheBillIsThereInItsOrder() {
        XSSFSheet sheet = new WrittenBook(proposal).workbook().getSheet("Detail");
        for (int i = 0; i < lines.size(); i++) {
            XSSFRow row = sheet.getRow(FIRST_LINE + i);
            assertThat(row.getCell(SERVICE).getStringCellValue()).isEqualTo(lines.get(i).service());
            assertThat(new BigDecimal(row.getCell(UNBLENDED).getRawValue()))
                    .isEqualByComparingTo(lines.get(i).unblended());
        }
        assertThat(sheet.getLastRowNum()).isEqualTo(FIRST_LINE + lines.size() - 1);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef())
                .isEqualTo("A5:P" + (FIRST_LINE + lines.size()));
    }

    @Test
    void hostileTextOfALineIsText() {
        XSSFSheet sheet = new WrittenBook(proposal).workbook().getSheet("Detail");
        List<Cell> hostile = new ArrayList<>();
        sheet.forEach(row -> {
            Cell service = row.getCell(SERVICE);
            if (service != null && service.toString().equals(SmallBill.HOSTILE)) {
                hostile.add(service);
            }
        });
        assertThat(hostile)
                .hasSize(1)
                .allMatch(c -> c.getCellType() == CellType.STRING)
                .allMatch(c -> c.getCellStyle().getQuotePrefixed());
    }

    @Test
    void whatOneSheetCannotHoldIsOnTheNext() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProposalWorkbook.write(proposal, Sheets.of(proposal, 3), out);
        WrittenBook book = new WrittenBook(out.toByteArray());
        assertThat(lines).hasSize(7);
        assertThat(book.texts("Detail 3")).contains("Lines of the bill, part 3 of 3", "GST");
        Cell sum = book.workbook().getSheet("Detail").getRow(3).getCell(COST);
        double stored = sum.getNumericCellValue();
        book.workbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        assertThat(sum.getNumericCellValue()).isCloseTo(stored, within(1e-9));
        assertThat(stored).isCloseTo(3026.4005, within(1e-9));
        assertThat(book.truth(Name.ALL_CHECKS)).isTrue();
    }

    @Test
    void csvHoldsTheSameLinesWithEveryDigit() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exports.of(Path.of("x.detail.csv")).orElseThrow().writer().write(proposal, out);
        List<String> text = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(text).hasSize(lines.size() + 1);
        assertThat(text.getFirst())
                .startsWith("Account,Service,Component")
                .endsWith("Unblended (USD),Amortised (USD)");
        assertThat(text.get(1)).endsWith("Hrs,1440,24,1200.123,1100.123");
        assertThat(text.get(6)).contains("\"'=HYPERLINK");
    }
}
