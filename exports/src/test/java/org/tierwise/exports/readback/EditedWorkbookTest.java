package org.tierwise.exports.readback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierwise.exports.Exports;
import org.tierwise.exports.SmallShop;
import org.tierwise.exports.workbook.Name;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

class EditedWorkbookTest {
    @TempDir Path folder = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void export() throws IOException {
        file = folder.resolve("proposal.xlsx");
        Exports.workbook(SmallShop.proposal(), file);
    }

    @Test
    void asExportedNothingIsChanged() throws IOException {
        EditedWorkbook read = EditedWorkbook.read(file);
        assertThat(read.inputs()).hasSizeGreaterThan(8).noneMatch(EditedInput::changed);
        assertThat(read.inputs())
                .extracting(EditedInput::name)
                .contains("FxInrPerUsd", Name.MIGRATION_COST, Name.GST_CREDITABLE)
                .doesNotContain(Name.GROWTH_USED, Name.LAKH);
        assertThat(read.nodes()).hasSize(3).noneMatch(EditedInput::changed);
        assertThat(read.terms()).hasSize(3).noneMatch(EditedInput::changed);
    }

    @Test
    void whatFinanceTypesIsFoundByName() throws IOException {
        edit(book -> {
            book.getSheet("Inputs").getRow(row(book, "FxInrPerUsd")).getCell(1).setCellValue(91.5);
            book.getSheet("Plan").getRow(6).getCell(6).setCellValue(7);
        });
        EditedWorkbook read = EditedWorkbook.read(file);
        assertThat(read.inputs())
                .filteredOn(EditedInput::changed)
                .singleElement()
                .satisfies(input -> {
                    assertThat(input.name()).isEqualTo("FxInrPerUsd");
                    assertThat(input.exported()).isEqualByComparingTo("85.25");
                    assertThat(input.now()).isEqualByComparingTo("91.5");
                });
        assertThat(read.nodes())
                .filteredOn(EditedInput::changed)
                .singleElement()
                .satisfies(nodes -> assertThat(nodes.name()).isEqualTo("web"));
    }

    @Test
    void textInAnInputIsRefusedWithItsCell() throws IOException {
        edit(book ->
                book.getSheet("Inputs")
                        .getRow(row(book, Name.GST_RATE))
                        .getCell(1)
                        .setCellValue("eighteen"));
        assertThatThrownBy(() -> EditedWorkbook.read(file))
                .isInstanceOf(UnreadableWorkbook.class)
                .hasMessageContaining(".xlsx:Inputs!B7: holds 'eighteen', expected a number");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    GstRate       | 18  | holds 18.0, expected a number from 0 to 1
                    HorizonMonths | 2.5 | holds 2.5, expected a whole number from 1 to 60
                    GstCreditable | 7   | holds 7.0, expected one of 0, 1
                    """)
    void aValueThatNobodyCouldHaveTypedIsRefusedWithItsCell(
            String name, double value, String message) throws IOException {
        edit(book ->
                book.getSheet("Inputs").getRow(row(book, name)).getCell(1).setCellValue(value));
        assertThatThrownBy(() -> EditedWorkbook.read(file))
                .isInstanceOf(UnreadableWorkbook.class)
                .hasMessageMatching(".*proposal\\.xlsx:Inputs!B\\d+: " + message);
    }

    @Test
    void partsOfANodeAreRefused() throws IOException {
        edit(book -> book.getSheet("Plan").getRow(6).getCell(6).setCellValue(2.5));
        assertThatThrownBy(() -> EditedWorkbook.read(file))
                .hasMessageContaining("proposal.xlsx:Plan!G7: holds 2.5, expected a whole number");
    }

    @Test
    void namesThatASpreadsheetSavedWithoutQuotesAreFound() throws IOException {
        edit(book ->
                book.getAllNames()
                        .forEach(name ->
                                name.setRefersToFormula(
                                        name.getRefersToFormula().replace("'Inputs'", "Inputs"))));
        assertThat(EditedWorkbook.read(file).inputs())
                .hasSizeGreaterThan(8)
                .noneMatch(EditedInput::changed);
    }

    @Test
    void aWorkbookOfOthersIsRefused() throws IOException {
        try (XSSFWorkbook other = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            other.createSheet("Sheet1");
            other.write(out);
        }
        assertThatThrownBy(() -> EditedWorkbook.read(file))
                .hasMessageContaining("give a workbook that tierwise plan wrote");
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws IOException {
        Files.writeString(file, "Input,Value\n");
        assertThatThrownBy(() -> EditedWorkbook.read(file))
                .isInstanceOf(UnreadableWorkbook.class)
                .hasMessageContaining("not a workbook");
        Path missing = folder.resolve("missing.xlsx");
        assertThatThrownBy(() -> EditedWorkbook.read(missing)).hasMessageContaining("no such file");
    }

    @Test
    void aZipBombIsRefused() throws IOException {
        rewrite(
                "xl/worksheets/sheet1.xml",
                xml -> xml.replace("</worksheet>", " ".repeat(40 << 20) + "</worksheet>"));
        assertThatThrownBy(() -> EditedWorkbook.read(file))
                .hasStackTraceContaining("Zip bomb detected");
    }

    @Test
    void anExternalEntityIsNeverRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "not for strangers");
        rewrite(
                "xl/worksheets/sheet2.xml",
                xml ->
                        xml.replaceFirst(
                                "<worksheet",
                                "<!DOCTYPE x [<!ENTITY e SYSTEM \"%s\">]><worksheet"
                                        .formatted(secret.toUri())));
        assertThatThrownBy(() -> EditedWorkbook.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageNotContaining("not for strangers");
    }

    private static int row(XSSFWorkbook book, String name) {
        return new CellReference(book.getName(name).getRefersToFormula()).getRow();
    }

    private void edit(Consumer<XSSFWorkbook> change) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            change.accept(book);
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
    }

    private void rewrite(String entry, UnaryOperator<String> change) throws IOException {
        Path changed = folder.resolve("changed.xlsx");
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(changed))) {
            for (ZipEntry next = in.getNextEntry(); next != null; next = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(next.getName()));
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.write(
                        (next.getName().equals(entry) ? change.apply(text) : text)
                                .getBytes(StandardCharsets.UTF_8));
            }
        }
        file = changed;
    }
}
