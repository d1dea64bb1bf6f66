package org.tierwise.exports.readback;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.tierwise.exports.workbook.ReadableCells;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A workbook of ours that somebody may have edited: its inputs, found by their names, and the node
 * counts and terms of its plan. Nothing is calculated and no macro or link is followed.
 *
 * @param inputs named inputs in the order of the sheet
 * @param nodes node counts by group
 * @param terms commitments by group, months
 */
public record EditedWorkbook(
        List<EditedInput> inputs, List<EditedInput> nodes, List<EditedInput> terms) {
    /** A cell of the inputs; spreadsheets leave the quotes out when they save. */
    private static final Pattern INPUT =
            Pattern.compile("'?" + ReadableCells.INPUTS_SHEET + "'?!\\$?[A-Z]+\\$?[0-9]+");

    public EditedWorkbook {
        inputs = List.copyOf(inputs);
        nodes = List.copyOf(nodes);
        terms = List.copyOf(terms);
    }

    /**
     * Reads a workbook.
     *
     * @throws UnreadableWorkbook when it is too large, no workbook, not one of ours, or an input
     *     holds no number; the message names the cell
     * @throws IOException when it cannot be read at all
     */
    public static EditedWorkbook read(Path file) throws IOException {
        return StrangersWorkbook.read(file, workbook -> of(workbook, file));
    }

    private static EditedWorkbook of(XSSFWorkbook workbook, Path file) throws IOException {
        List<EditedInput> inputs = new ArrayList<>();
        for (XSSFName name : workbook.getAllNames()) {
            input(workbook, name, file, inputs);
        }
        XSSFSheet plan = workbook.getSheet(ReadableCells.PLAN_SHEET);
        if (inputs.isEmpty() || plan == null) {
            throw new UnreadableWorkbook(
                    file, "it has no named inputs; give a workbook that tierwise plan wrote");
        }
        List<EditedInput> nodes = new ArrayList<>();
        List<EditedInput> terms = new ArrayList<>();
        for (Row row : plan) {
            if (isNumber(row.getCell(ReadableCells.NODES_EXPORTED))) {
                nodes.add(
                        ofGroup(
                                row,
                                ReadableCells.NODES,
                                ReadableCells.NODES_EXPORTED,
                                "nodes",
                                file));
                terms.add(
                        ofGroup(
                                row,
                                ReadableCells.TERM,
                                ReadableCells.TERM_EXPORTED,
                                "months",
                                file));
            }
        }
        return new EditedWorkbook(inputs, nodes, terms);
    }

    private static void input(
            XSSFWorkbook workbook, XSSFName name, Path file, List<EditedInput> inputs)
            throws IOException {
        String formula = name.getRefersToFormula();
        if (formula == null || !INPUT.matcher(formula).matches()) {
            return;
        }
        CellReference place = new CellReference(formula);
        XSSFSheet sheet = workbook.getSheet(ReadableCells.INPUTS_SHEET);
        Row row = sheet == null ? null : sheet.getRow(place.getRow());
        if (row == null || !isNumber(row.getCell(ReadableCells.INPUT_EXPORTED))) {
            return;
        }
        inputs.add(
                new EditedInput(
                        name.getNameName(),
                        text(row.getCell(ReadableCells.INPUT_LABEL)),
                        text(row.getCell(ReadableCells.INPUT_UNIT)),
                        "%s:%s".formatted(file, place(row, place.getCol())),
                        number(row.getCell(ReadableCells.INPUT_EXPORTED), file),
                        number(row.getCell(place.getCol()), row, place.getCol(), file)));
    }

    private static EditedInput ofGroup(Row row, int now, int exported, String unit, Path file)
            throws IOException {
        String group = text(row.getCell(0));
        return new EditedInput(
                group,
                group,
                unit,
                "%s:%s".formatted(file, place(row, now)),
                number(row.getCell(exported), file),
                number(row.getCell(now), row, now, file));
    }

    private static BigDecimal number(@Nullable Cell cell, Row row, int column, Path file)
            throws IOException {
        if (!isNumber(cell)) {
            throw new UnreadableWorkbook(
                    file,
                    place(row, column),
                    "holds %s, expected a number"
                            .formatted(cell == null ? "nothing" : "'" + text(cell) + "'"));
        }
        BigDecimal value = number(cell, file);
        Optional<String> expected =
                CellRule.expected((XSSFSheet) row.getSheet(), row.getRowNum(), column, value);
        if (expected.isPresent()) {
            throw new UnreadableWorkbook(
                    file,
                    place(row, column),
                    "holds %s, expected %s".formatted(value.toPlainString(), expected.get()));
        }
        return value;
    }

    private static BigDecimal number(@Nullable Cell cell, Path file) throws IOException {
        if (cell == null || !Double.isFinite(cell.getNumericCellValue())) {
            throw new UnreadableWorkbook(file, "a cell holds no finite number");
        }
        return BigDecimal.valueOf(cell.getNumericCellValue());
    }

    private static String place(Row row, int column) {
        return "%s!%s"
                .formatted(
                        row.getSheet().getSheetName(),
                        new CellReference(row.getRowNum(), column).formatAsString());
    }

    private static boolean isNumber(@Nullable Cell cell) {
        return cell != null
                && (cell.getCellType() == CellType.NUMERIC
                        || cell.getCellType() == CellType.FORMULA
                                && cell.getCachedFormulaResultType() == CellType.NUMERIC);
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : cell.toString();
    }
}
