package org.tierwise.exports.workbook;

import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.IStabilityClassifier;
import org.apache.poi.ss.formula.WorkbookEvaluator;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.xssf.usermodel.BaseXSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Works formulas out with POI's evaluator, over our own cells: names and sheets are those of the
 * workbook, and each formula is parsed once.
 */
final class Formulas extends BaseXSSFEvaluationWorkbook {
    private final List<SheetCells> sheets;
    private final Map<SheetCells, Integer> indices = new HashMap<>();

    private Formulas(XSSFWorkbook workbook, List<SheetCells> sheets) {
        super(workbook);
        this.sheets = List.copyOf(sheets);
        for (SheetCells sheet : sheets) {
            indices.put(sheet, indices.size());
        }
    }

    /**
     * Gives every formula its value.
     *
     * @param workbook holds the names
     * @param sheets cells of its sheets, in their order
     */
    static void workOut(XSSFWorkbook workbook, List<SheetCells> sheets) {
        WorkbookEvaluator evaluator =
                new WorkbookEvaluator(
                        new Formulas(workbook, sheets),
                        IStabilityClassifier.TOTALLY_IMMUTABLE,
                        null);
        Map<SheetCell, ValueEval> results = new HashMap<>();
        for (SheetCell cell : open(sheets)) {
            results.put(cell, evaluator.evaluate(cell));
        }
        results.forEach(SheetCell::workedOut);
    }

    private static List<SheetCell> open(List<SheetCells> sheets) {
        List<SheetCell> open = new ArrayList<>();
        for (SheetCells sheet : sheets) {
            for (SheetCells.Row row : sheet.rows()) {
                row.cells().values().stream().filter(SheetCell::isOpen).forEach(open::add);
            }
        }
        return open;
    }

    @Override
    public int getSheetIndex(EvaluationSheet sheet) {
        Integer index = sheet instanceof SheetCells cells ? indices.get(cells) : null;
        if (index == null) {
            throw new IllegalArgumentException("a sheet of another workbook");
        }
        return index;
    }

    @Override
    public EvaluationSheet getSheet(int index) {
        return sheets.get(index);
    }

    @Override
    public Ptg[] getFormulaTokens(EvaluationCell cell) {
        String formula = ((SheetCell) cell).formula().orElseThrow();
        return FormulaParser.parse(
                formula,
                this,
                FormulaType.CELL,
                getSheetIndex(cell.getSheet()),
                cell.getRowIndex());
    }
}
