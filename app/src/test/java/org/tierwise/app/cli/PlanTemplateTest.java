package org.tierwise.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A company's workbook, filled from the command line. */
class PlanTemplateTest {
    @TempDir Path folder = Path.of("");

    @Test
    void namedCellsOfTheTemplateAreFilled() throws IOException {
        Path template = template("Customer");
        Path out = folder.resolve("letter.xlsx");
        CommandLineRun run = run(template, out);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        try (InputStream in = Files.newInputStream(out);
                XSSFWorkbook letter = new XSSFWorkbook(in)) {
            assertThat(letter.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("clovia.com");
        }
    }

    @Test
    void aTemplateThatNamesNothingIsBadInput() throws IOException {
        Path template = template("OurOwn");
        Path out = folder.resolve("letter.xlsx");
        CommandLineRun run = run(template, out);
        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("no cell with a known name");
        assertThat(out).doesNotExist();
    }

    @Test
    void aTemplateWithoutAWorkbookToWriteIsBadInput() throws IOException {
        CommandLineRun run = run(template("Customer"), folder.resolve("letter.pdf"));
        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("--template needs --out FILE.xlsx");
    }

    private static CommandLineRun run(Path template, Path out) {
        return CommandLineRun.of(
                "plan", "clovia", "--template", template.toString(), "--out", out.toString());
    }

    private Path template(String name) throws IOException {
        Path file = folder.resolve("company.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("Letter").createRow(0).createCell(0);
            XSSFName cell = workbook.createName();
            cell.setNameName(name);
            cell.setRefersToFormula("Letter!$A$1");
            workbook.write(out);
        }
        return file;
    }
}
