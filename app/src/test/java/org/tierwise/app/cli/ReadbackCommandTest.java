package org.tierwise.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierwise.app.planning.BundledExamples;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.app.project.ProjectJson;
import org.tierwise.data.bill.generate.BillGenerator;
import org.tierwise.data.bill.generate.BillScenarios;
import org.tierwise.exports.workbook.ReadableCells;
import org.tierwise.model.project.Project;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Finance edits the workbook of the case; the project follows. */
class ReadbackCommandTest {
    private static final int VALUE = 1;
    private static final int NAME = 5;

    @TempDir static Path folder = Path.of("");
    private static Path project = Path.of("");
    private static Path workbook = Path.of("");

    @BeforeAll
    static void plan() throws IOException {
        project = folder.resolve("case.tierwise");
        Files.writeString(project, ProjectJson.write(PlanningCases.project("clovia")));
        BillGenerator.write(
                BillScenarios.read(BundledExamples.billScenario()), 1, folder.resolve("bill"));
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
        assertThat(differences).allMatch(one -> one.path("applied").asBoolean());
        Project read = ProjectJson.read(changed);
        assertThat(read.exchangeRate().rate()).isEqualByComparingTo("91.5");
        assertThat(read.businessCase().orElseThrow().migrationCost().orElseThrow().amount())
                .isEqualByComparingTo("750000");
        assertThat(read.withExchangeRate(PlanningCases.project("clovia").exchangeRate()))
                .usingRecursiveComparison()
                .ignoringFields("businessCase", "order")
                .ignoringFieldsOfTypes(java.util.regex.Pattern.class)
                .isEqualTo(ProjectJson.read(project));
    }

    /** Every input is moved within its bounds; every node group gets another term, one a node. */
    @Test
    void everyInputThatFinanceChangesIsInTheNextWorkbook() throws IOException {
        Path edited = folder.resolve("all.xlsx");
        Map<String, Double> wanted = new TreeMap<>();
        try (InputStream in = Files.newInputStream(workbook);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            for (Row row : book.getSheet(ReadableCells.INPUTS_SHEET)) {
                if (isInput(row)) {
                    Cell value = row.getCell(VALUE);
                    double other = other(value.getNumericCellValue(), row.getCell(2).toString());
                    value.setCellValue(other);
                    wanted.put(row.getCell(NAME).getStringCellValue(), other);
                }
            }
            for (Row row : book.getSheet(ReadableCells.PLAN_SHEET)) {
                if (isGroup(row)) {
                    if (row.getCell(0).toString().equals("web")) {
                        Cell nodes = row.getCell(ReadableCells.NODES);
                        nodes.setCellValue(nodes.getNumericCellValue() + 1);
                        wanted.put("web nodes", nodes.getNumericCellValue());
                    }
                    Cell term = row.getCell(ReadableCells.TERM);
                    term.setCellValue(term.getNumericCellValue() == 0 ? 12 : 0);
                    wanted.put(row.getCell(0) + " term", term.getNumericCellValue());
                }
            }
            try (OutputStream out = Files.newOutputStream(edited)) {
                book.write(out);
            }
        }
        Path changed = folder.resolve("all.tierwise");
        CommandLineRun run = readback(edited, "--out", changed.toString(), "--json");
        assertThat(run.err()).isEmpty();
        JsonNode differences = run.json().path("differences");
        assertThat(differences).allMatch(one -> one.path("applied").asBoolean());
        assertThat(differences).hasSize(wanted.size());

        Path again = folder.resolve("again.xlsx");
        CommandLineRun plan = CommandLineRun.of("plan", changed.toString(), "--out", "" + again);
        assertThat(plan.err()).isEmpty();
        wanted.keySet().removeIf(name -> name.startsWith("staging "));
        assertThat(values(again)).containsAllEntriesOf(wanted);
    }

    private static Map<String, Double> values(Path file) throws IOException {
        Map<String, Double> values = new TreeMap<>();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertThat(named(book, "AllChecks").getBooleanCellValue()).isTrue();
            for (Row row : book.getSheet(ReadableCells.INPUTS_SHEET)) {
                if (isInput(row)) {
                    values.put(
                            row.getCell(NAME).getStringCellValue(),
                            row.getCell(VALUE).getNumericCellValue());
                }
            }
            for (Row row : book.getSheet(ReadableCells.PLAN_SHEET)) {
                if (isGroup(row)) {
                    String group = row.getCell(0).getStringCellValue();
                    values.put(
                            group + " nodes",
                            row.getCell(ReadableCells.NODES).getNumericCellValue());
                    values.put(
                            group + " term", row.getCell(ReadableCells.TERM).getNumericCellValue());
                }
            }
        }
        return values;
    }

    private static double other(double value, String unit) {
        return switch (unit) {
            case "0 or 1" -> 1 - value;
            case "months", "month" -> value + 1;
            case "INR", "INR per USD" -> value + 1.5;
            default -> value + 0.015;
        };
    }

    private static boolean isInput(Row row) {
        return isNumber(row.getCell(ReadableCells.INPUT_EXPORTED));
    }

    private static boolean isGroup(Row row) {
        return isNumber(row.getCell(ReadableCells.NODES_EXPORTED));
    }

    private static boolean isNumber(@Nullable Cell cell) {
        return cell != null && cell.getCellType() == CellType.NUMERIC;
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
