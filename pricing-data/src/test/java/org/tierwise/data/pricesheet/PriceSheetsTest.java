package org.tierwise.data.pricesheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class PriceSheetsTest {
    @TempDir Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void tablesOfAnySeparatorAreReadBelowTheirTitle(String separator) throws IOException {
        PriceSheet sheet =
                PriceSheets.read(
                        csv(
                                "\uFEFFOur prices\n\nPlan,vCPU,Price\nA.1,2,100\n,,\nA.2,4,200\n"
                                        .replace(",", separator)));
        assertThat(sheet.headerLine()).isEqualTo(3);
        assertThat(sheet.header()).containsExactly("Plan", "vCPU", "Price");
        assertThat(sheet.rows()).extracting(PriceSheet.Row::line).containsExactly(4, 6);
        assertThat(sheet.rows().get(1).cells()).containsExactly("A.2", "4", "200");
    }

    @Test
    void anExcelSheetHoldsTheNumbersThatItShows() throws IOException {
        PriceSheet sheet =
                PriceSheets.read(
                        Workbooks.write(
                                folder.resolve("prices.xlsx"),
                                List.of(
                                        List.of("Our prices"),
                                        List.of("Plan", "vCPU", "Rate"),
                                        List.of("A.1", "2", "0.20200000000000001"),
                                        List.of("A.2", "4", "1321.5"))));
        assertThat(sheet.headerLine()).isEqualTo(2);
        assertThat(sheet.rows())
                .extracting(PriceSheet.Row::cells)
                .containsExactly(List.of("A.1", "2", "0.202"), List.of("A.2", "4", "1321.5"));
        assertThat(sheet.rows().getFirst().line()).isEqualTo(3);
    }

    @Test
    void anExternalEntityIsNeverRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        Path file =
                Workbooks.write(
                        folder.resolve("hostile.xlsx"),
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"%s\">]>".formatted(secret.toUri()),
                        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c><c"
                                + " r=\"B1\" t=\"inlineStr\"><is><t>b</t></is></c></row>");
        try {
            assertThat(PriceSheets.read(file).header().toString()).doesNotContain("SECRET");
        } catch (SheetProblem e) {
            assertThat(e).hasMessageStartingWith(file + ":1: ").hasMessageNotContaining("SECRET");
        }
    }

    @Test
    void aWorkbookThatUnpacksToGigabytesIsRefused() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        byte[] zeros = new byte[1 << 20];
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (long n = 0; n <= ExcelRows.MOST_UNPACKED; n += zeros.length) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        assertThat(Files.size(file)).isLessThan(1 << 20);
        assertThatExceptionOfType(SheetProblem.class)
                .isThrownBy(() -> PriceSheets.read(file))
                .withMessage(file + ":1: the workbook unpacks to more than 256 MB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not a zip file", "PK\u0003\u0004 damaged"})
    void whatIsNoWorkbookIsRefusedInWords(String bytes) throws IOException {
        Path file = folder.resolve("prices.xlsx");
        Files.writeString(file, bytes, StandardCharsets.UTF_8);
        assertThatExceptionOfType(SheetProblem.class)
                .isThrownBy(() -> PriceSheets.read(file))
                .withMessageStartingWith(file + ":1: ");
    }

    @Test
    void aFileWithoutAHeaderIsRefused() throws IOException {
        Path file = csv("one\ntwo\n");
        assertThatExceptionOfType(SheetProblem.class)
                .isThrownBy(() -> PriceSheets.read(file))
                .withMessageContaining("no header was found");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1321.50 | 1321.50",
                "₹1,32,100.50 | 132100.50",
                "$ 0.202 | 0.202",
                "16 GiB | 16",
                "8 vCPUs | 8",
                "INR 3,421 | 3421",
                "-5 | -5",
            })
    void numbersAreReadAsPeopleWriteThem(String text, BigDecimal number) {
        assertThat(SheetNumber.of(text)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0,50", "0,500", "1,2", "on request", "", "1e3", "12..5", "£5"})
    void whatMayMeanAnotherNumberIsNone(String text) {
        assertThat(SheetNumber.of(text)).isEmpty();
    }

    private Path csv(String text) throws IOException {
        return Files.writeString(folder.resolve("prices.csv"), text);
    }
}
