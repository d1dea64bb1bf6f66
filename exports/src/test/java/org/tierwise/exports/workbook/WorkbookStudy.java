package org.tierwise.exports.workbook;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.tierwise.exports.SmallShop;
import org.tierwise.model.project.Proposal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How long a workbook takes against POI alone writing the same cells: no formula is worked out
 * there, no row measured and no zip packed again. Run by name; prints the median of the ratios of
 * turns.
 */
class WorkbookStudy {
    private static final int WARM_UP = 8;
    private static final int TURNS = 15;
    private static final String BUILT_IN = "_xlnm";

    @Test
    void ratioToPoiAlone() throws IOException {
        Proposal proposal = SmallShop.proposal();
        XSSFWorkbook model = new WrittenBook(proposal).workbook();
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < WARM_UP + TURNS; i++) {
            long start = System.nanoTime();
            WrittenBook.bytes(proposal);
            long ours = System.nanoTime() - start;
            start = System.nanoTime();
            cellsAlone(model);
            long poi = System.nanoTime() - start;
            if (i >= WARM_UP) {
                ratios.add((double) ours / poi);
            }
        }
        Collections.sort(ratios);
        System.out.printf(
                "workbook of %d cells: %.2f times POI alone (%.2f to %.2f)%n",
                cells(model), ratios.get(TURNS / 2), ratios.getFirst(), ratios.getLast());
    }

    private static long cells(XSSFWorkbook workbook) {
        long cells = 0;
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                cells += row.getPhysicalNumberOfCells();
            }
        }
        return cells;
    }

    private static byte[] cellsAlone(XSSFWorkbook model) throws IOException {
        try (XSSFWorkbook copy = new XSSFWorkbook()) {
            for (Sheet sheet : model) {
                copy.createSheet(sheet.getSheetName());
            }
            for (XSSFName name : model.getAllNames()) {
                if (!name.getNameName().startsWith(BUILT_IN)) {
                    XSSFName same = copy.createName();
                    same.setNameName(name.getNameName());
                    same.setRefersToFormula(name.getRefersToFormula());
                }
            }
            for (Sheet sheet : model) {
                XSSFSheet target = copy.getSheet(sheet.getSheetName());
                for (Row row : sheet) {
                    XSSFRow same = target.createRow(row.getRowNum());
                    row.forEach(cell -> copy(cell, same));
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            copy.write(out);
            return out.toByteArray();
        }
    }

    private static void copy(Cell cell, XSSFRow row) {
        Cell same = row.createCell(cell.getColumnIndex());
        if (cell.getCellType() == CellType.FORMULA) {
            same.setCellFormula(cell.getCellFormula());
        } else if (cell.getCellType() == CellType.NUMERIC) {
            same.setCellValue(cell.getNumericCellValue());
        } else {
            same.setCellValue(cell.toString());
        }
    }
}
