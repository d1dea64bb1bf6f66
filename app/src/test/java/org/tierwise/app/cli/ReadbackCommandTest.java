package org.tierwise.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.app.project.ProjectJson;
import org.tierwise.model.project.Project;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finance edits the workbook of the case; the project follows. */
class ReadbackCommandTest {
    @TempDir static Path folder = Path.of("");
    private static Path project = Path.of("");
    private static Path workbook = Path.of("");

    @BeforeAll
    static void plan() throws IOException {
        project = folder.resolve("case.tierwise");
        Files.writeString(project, ProjectJson.write(PlanningCases.project("clovia")));
        workbook = folder.resolve("proposal.xlsx");
        assertThat(CommandLineRun.of("plan", "clovia", "--out", workbook.toString()).code())
                .isZero();
    }

    @Test
    void whatFinanceChangedIsShownAndApplied() throws IOException {
        Path edited = folder.resolve("edited.xlsx");
        try (InputStream in = Files.newInputStream(workbook);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            named(book, "FxInrPerUsd").setCellValue(91.5);
            named(book, "MigrationCost").setCellValue(750_000);
            named(book, "GstRate").setCellValue(0.28);
            try (OutputStream out = Files.newOutputStream(edited)) {
                book.write(out);
            }
        }
        Path changed = folder.resolve("changed.tierwise");
        CommandLineRun run = readback(edited, "--out", changed.toString(), "--json");
        assertThat(run.code()).isZero();
        JsonNode differences = run.json().path("differences");
        assertThat(differences).hasSize(3);
        for (JsonNode one : differences) {
            assertThat(one.path("applied").asBoolean())
                    .isEqualTo(!one.path("name").asText().equals("GstRate"));
        }
        Project read = ProjectJson.read(changed);
        assertThat(read.exchangeRate().rate()).isEqualByComparingTo("91.5");
        assertThat(read.businessCase().orElseThrow().migrationCost().orElseThrow().amount())
                .isEqualByComparingTo("750000");
        assertThat(read.withExchangeRate(PlanningCases.project("clovia").exchangeRate()))
                .usingRecursiveComparison()
                .ignoringFields("businessCase")
                .ignoringFieldsOfTypes(java.util.regex.Pattern.class)
                .isEqualTo(ProjectJson.read(project));
    }

    @Test
    void anUntouchedWorkbookChangesNothing() {
        CommandLineRun run = readback(workbook);
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("Nothing was changed in the workbook.\n");
    }

    @Test
    void whatIsNoWorkbookIsBadInput() {
        CommandLineRun run =
                CommandLineRun.of("readback", project.toString(), "--project", project.toString());
        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("not a workbook");
    }

    private static CommandLineRun readback(Path file, String... more) {
        String[] args = new String[4 + more.length];
        args[0] = "readback";
        args[1] = file.toString();
        args[2] = "--project";
        args[3] = project.toString();
        System.arraycopy(more, 0, args, 4, more.length);
        return CommandLineRun.of(args);
    }

    private static Cell named(XSSFWorkbook book, String name) {
        CellReference place = new CellReference(book.getName(name).getRefersToFormula());
        return book.getSheet(place.getSheetName()).getRow(place.getRow()).getCell(place.getCol());
    }
}
