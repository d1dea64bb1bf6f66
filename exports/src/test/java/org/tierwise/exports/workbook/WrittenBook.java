package org.tierwise.exports.workbook;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tierwise.model.project.Proposal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A workbook that was written and read back. */
final class WrittenBook {
    private static final int NODES = 6;
    private static final int TERM = 13;

    private final XSSFWorkbook workbook;

    WrittenBook(Proposal proposal) {
        try {
            workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes(proposal)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    WrittenBook(byte[] bytes) {
        try {
            workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    WrittenBook(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            workbook = new XSSFWorkbook(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Proposal proposal) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProposalWorkbook.write(proposal, out);
        return out.toByteArray();
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    Cell named(String name) {
        AreaReference area =
                new AreaReference(
                        workbook.getName(name).getRefersToFormula(),
                        workbook.getSpreadsheetVersion());
        CellReference cell = area.getFirstCell();
        return workbook.getSheet(cell.getSheetName()).getRow(cell.getRow()).getCell(cell.getCol());
    }

    double number(String name) {
        return named(name).getNumericCellValue();
    }

    boolean truth(String name) {
        return named(name).getBooleanCellValue();
    }

    void set(String name, double value) {
        edit(name, value);
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    }

    /** Changes an input and calculates nothing. */
    void edit(String name, double value) {
        named(name).setCellValue(value);
    }

    void setNodes(String group, int nodes) {
        inPlan(group, NODES).setCellValue(nodes);
    }

    void setTerm(String group, int months) {
        inPlan(group, TERM).setCellValue(months);
    }

    private Cell inPlan(String group, int column) {
        for (Row row : workbook.getSheet("Plan")) {
            Cell name = row.getCell(0);
            if (name != null && name.getStringCellValue().equals(group)) {
                return row.getCell(column);
            }
        }
        throw new AssertionError("no group " + group);
    }

    List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                row.forEach(cells::add);
            }
        }
        return cells;
    }

    /** All texts of a sheet, worked out ones among them. */
    List<String> texts(String sheet) {
        return cells().stream()
                .filter(c -> c.getSheet().getSheetName().equals(sheet))
                .filter(c ->
                        c.getCellType() == CellType.STRING
                                || c.getCellType() == CellType.FORMULA
                                        && c.getCachedFormulaResultType() == CellType.STRING)
                .map(Cell::getStringCellValue)
                .toList();
    }

    List<Cell> formulas() {
        return cells().stream().filter(c -> c.getCellType() == CellType.FORMULA).toList();
    }

    /** Place of a cell for messages. */
    static String place(Cell cell) {
        return cell.getSheet().getSheetName() + "!" + cell.getAddress();
    }
}
