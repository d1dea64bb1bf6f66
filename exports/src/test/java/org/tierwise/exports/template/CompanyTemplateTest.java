package org.tierwise.exports.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierwise.exports.SmallShop;
import org.tierwise.exports.readback.UnreadableWorkbook;
import org.tierwise.exports.workbook.Name;
import org.tierwise.model.project.Proposal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

class CompanyTemplateTest {
    private static final String FIRST_SHEET = "xl/worksheets/sheet1.xml";
    private final Proposal proposal = SmallShop.proposal("=cmd|'/c calc'!A1");
    @TempDir Path folder = Path.of("");
    private Path file = Path.of("");

    @FunctionalInterface
    private interface Change {
        void apply(XSSFWorkbook workbook) throws Exception;
    }

    @BeforeEach
    void design() throws Exception {
        file = folder.resolve("company.xlsx");
        design(workbook -> {});
    }

    @Test
    void namedCellsAreFilledAndTheCompanysFormulasFollow() throws IOException {
        try (XSSFWorkbook filled = filled()) {
            XSSFSheet letter = filled.getSheet("Letter");
            double saving = proposal.comparison().saving().getAmount().doubleValue();
            assertThat(letter.getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("=cmd|'/c calc'!A1");
            assertThat(letter.getRow(1).getCell(1).getNumericCellValue())
                    .isCloseTo(saving, within(0.005));
            assertThat(letter.getRow(2).getCell(1).getNumericCellValue())
                    .isCloseTo(saving * 12, within(0.06));
            assertThat(letter.getRow(3).getCell(1).getStringCellValue()).isEqualTo("our own");
            assertThat(letter.getRow(10).getCell(0).getStringCellValue()).isEqualTo("web");
            assertThat(letter.getRow(10).getCell(1).getStringCellValue()).isEqualTo("C3.16GB");
        }
    }

    @Test
    void sameProposalMakesTheSameBytes() throws IOException {
        assertThat(bytes()).isEqualTo(bytes());
    }

    @Test
    void aTemplateWithoutKnownNamesIsRefusedWithTheNames() throws Exception {
        design(workbook -> {
            workbook.removeName(workbook.getName("Customer"));
            workbook.removeName(workbook.getName(Name.SAVINGS_MONTHLY));
            workbook.removeName(workbook.getName(CompanyTemplate.LINES));
        });
        refused("no cell with a known name; name cells Customer, Project");
    }

    @Test
    void aNamedFormulaIsNotOverwritten() throws Exception {
        design(workbook ->
                workbook.getSheet("Letter").getRow(1).createCell(1).setCellFormula("1+1"));
        refused("company.xlsx:Letter!$B$2: holds a formula");
    }

    @Test
    void tooFewRowsForTheOrderAreRefused() throws Exception {
        design(workbook ->
                workbook.getName(CompanyTemplate.LINES).setRefersToFormula("Letter!$A$11:$E$12"));
        refused("has 2 rows and 5 columns, the order needs");
    }

    @Test
    void macrosAreRefused() throws Exception {
        design(workbook ->
                workbook.getPackage()
                        .createPart(
                                PackagingURIHelper.createPartName("/xl/vbaProject.bin"),
                                "application/vnd.ms-office.vbaProject"));
        refused("company.xlsx:/xl/vbaProject.bin: holds macros");
    }

    @Test
    void linksToOtherFilesAreRefusedButAddressesAreNot() throws Exception {
        design(workbook ->
                workbook.getSheet("Letter")
                        .getPackagePart()
                        .addExternalRelationship(
                                "https://example.org/",
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"));
        assertThat(bytes()).isNotEmpty();
        design(workbook ->
                workbook.getSheet("Letter")
                        .getPackagePart()
                        .addRelationship(
                                URI.create("file:///etc/passwd"),
                                TargetMode.EXTERNAL,
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath"));
        refused("links to file:///etc/passwd");
    }

    @Test
    void aZipBombIsRefused() throws IOException {
        rewrite(xml -> xml.replace("</worksheet>", " ".repeat(40 << 20) + "</worksheet>"));
        assertThatThrownBy(this::bytes)
                .isInstanceOf(IOException.class)
                .hasStackTraceContaining("Zip bomb detected");
    }

    @Test
    void aDocumentTypeIsRefused() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "not for strangers");
        rewrite(xml ->
                xml.replaceFirst(
                        "<worksheet",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"%s\">]><worksheet"
                                .formatted(secret.toUri())));
        assertThatThrownBy(this::bytes)
                .isInstanceOf(UnreadableWorkbook.class)
                .hasMessageNotContaining("not for strangers");
    }

    private void refused(String message) {
        assertThatThrownBy(this::bytes)
                .isInstanceOf(UnreadableWorkbook.class)
                .hasMessageContaining(message);
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CompanyTemplate(file).write(proposal, out);
        return out.toByteArray();
    }

    private XSSFWorkbook filled() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes()));
    }

    private void design(Change change) throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet letter = workbook.createSheet("Letter");
            name(workbook, "Customer", "Letter!$A$1");
            letter.createRow(1).createCell(0).setCellValue("You save a month");
            name(workbook, Name.SAVINGS_MONTHLY, "Letter!$B$2");
            letter.createRow(2).createCell(1).setCellFormula(Name.SAVINGS_MONTHLY + "*12");
            letter.createRow(3).createCell(1).setCellValue("our own");
            name(workbook, "OurOwn", "Letter!$B$4");
            name(workbook, CompanyTemplate.LINES, "Letter!$A$11:$E$30");
            change.apply(workbook);
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    private static void name(XSSFWorkbook workbook, String name, String cells) {
        XSSFName defined = workbook.createName();
        defined.setNameName(name);
        defined.setRefersToFormula(cells);
    }

    private void rewrite(UnaryOperator<String> change) throws IOException {
        Path changed = folder.resolve("changed.xlsx");
        try (InputStream bytes = Files.newInputStream(file);
                ZipInputStream in = new ZipInputStream(bytes);
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(changed))) {
            for (ZipEntry next = in.getNextEntry(); next != null; next = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(next.getName()));
                String text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
                out.write(
                        (next.getName().equals(FIRST_SHEET) ? change.apply(text) : text)
                                .getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        file = changed;
    }
}
