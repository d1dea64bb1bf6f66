package org.tierwise.exports.template;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.formula.eval.NotImplementedException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tierwise.exports.SafeText;
import org.tierwise.exports.order.OrderLine;
import org.tierwise.exports.readback.StrangersWorkbook;
import org.tierwise.exports.readback.UnreadableWorkbook;
import org.tierwise.exports.workbook.RepeatableZip;
import org.tierwise.model.project.Proposal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A company's own workbook. Cells with names that are known here get figures of the proposal, the
 * range {@value #LINES} a line for each thing that is ordered; all else stays, and formulas of the
 * company are worked out.
 *
 * @param file the template, which is only read
 */
public record CompanyTemplate(Path file) {
    /** Name of the range for lines of the order: group, SKU, quantity, unit price, a month. */
    static final String LINES = "PlanLines";

    private static final int COLUMNS = 5;

    /**
     * Fills the template.
     *
     * @throws UnreadableWorkbook when it is no workbook, holds what runs or is fetched, names
     *     nothing that is known, has too little room, or a formula cannot be worked out; the
     *     message names the cell
     * @throws IOException when the template cannot be read or the stream refuses
     */
    public void write(Proposal proposal, OutputStream out) throws IOException {
        byte[] filled =
                StrangersWorkbook.readInert(
                        file,
                        workbook -> {
                            fill(workbook, proposal);
                            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                            workbook.write(bytes);
                            return bytes.toByteArray();
                        });
        RepeatableZip.repack(filled, Map.of(), out);
    }

    private void fill(XSSFWorkbook workbook, Proposal proposal) throws IOException {
        int filled = 0;
        for (TemplateFigure figure : TemplateFigure.ALL) {
            XSSFName name = workbook.getName(figure.name());
            if (name != null) {
                AreaReference cells = cells(name);
                put(cell(workbook, cells.getFirstCell()), figure.value().apply(proposal));
                filled++;
            }
        }
        XSSFName lines = workbook.getName(LINES);
        if (lines != null) {
            lines(workbook, cells(lines), proposal);
            filled++;
        }
        if (filled == 0) {
            throw new UnreadableWorkbook(
                    file,
                    "it has no cell with a known name; name cells %s, or a range %s"
                            .formatted(
                                    TemplateFigure.ALL.stream()
                                            .map(TemplateFigure::name)
                                            .collect(Collectors.joining(", ")),
                                    LINES));
        }
        workOut(workbook);
        workbook.setForceFormulaRecalculation(true);
    }

    private AreaReference cells(XSSFName name) throws IOException {
        try {
            return new AreaReference(name.getRefersToFormula(), SpreadsheetVersion.EXCEL2007);
        } catch (IllegalArgumentException e) {
            UnreadableWorkbook refused =
                    new UnreadableWorkbook(
                            file,
                            name.getNameName(),
                            "the name stands for '%s', expected cells of one sheet"
                                    .formatted(name.getRefersToFormula()));
            refused.initCause(e);
            throw refused;
        }
    }

    private void lines(XSSFWorkbook workbook, AreaReference room, Proposal proposal)
            throws IOException {
        CellReference first = room.getFirstCell();
        List<OrderLine> order = OrderLine.of(proposal.result().evaluation());
        int rows = room.getLastCell().getRow() - first.getRow() + 1;
        int columns = room.getLastCell().getCol() - first.getCol() + 1;
        if (rows < order.size() || columns < COLUMNS) {
            throw new UnreadableWorkbook(
                    file,
                    room.formatAsString(),
                    "range %s has %d rows and %d columns, the order needs %d and %d"
                            .formatted(LINES, rows, columns, order.size(), COLUMNS));
        }
        for (int i = 0; i < order.size(); i++) {
            OrderLine line = order.get(i);
            List<TemplateFigure.Value> values =
                    List.of(
                            new TemplateFigure.Value.Words(line.group()),
                            new TemplateFigure.Value.Words(line.sku()),
                            new TemplateFigure.Value.Figure(line.quantity()),
                            new TemplateFigure.Value.Figure(line.unitPrice().getAmount()),
                            new TemplateFigure.Value.Figure(line.monthly().getAmount()));
            for (int column = 0; column < COLUMNS; column++) {
                put(
                        cell(
                                workbook,
                                new CellReference(
                                        first.getSheetName(),
                                        first.getRow() + i,
                                        first.getCol() + column,
                                        true,
                                        true)),
                        values.get(column));
            }
        }
    }

    private XSSFCell cell(XSSFWorkbook workbook, CellReference place) throws IOException {
        XSSFSheet sheet = workbook.getSheet(place.getSheetName());
        if (sheet == null) {
            throw new UnreadableWorkbook(
                    file, place.formatAsString(), "a name points to a sheet that is not there");
        }
        XSSFRow row =
                Optional.ofNullable(sheet.getRow(place.getRow()))
                        .orElseGet(() -> sheet.createRow(place.getRow()));
        XSSFCell cell =
                Optional.ofNullable(row.getCell(place.getCol()))
                        .orElseGet(() -> row.createCell(place.getCol()));
        if (cell.getCellType() == CellType.FORMULA) {
            throw new UnreadableWorkbook(
                    file,
                    place.formatAsString(),
                    "holds a formula, which the figure would overwrite; name an empty cell");
        }
        return cell;
    }

    private static void put(Cell cell, TemplateFigure.Value value) {
        switch (value) {
            case TemplateFigure.Value.Figure figure ->
                    cell.setCellValue(figure.number().doubleValue());
            case TemplateFigure.Value.Words words ->
                    cell.setCellValue(SafeText.of(words.text()).stored());
            case TemplateFigure.Value.Day day -> cell.setCellValue(day.day());
        }
    }

    /** Previewers never calculate, so that values of the template would stay. */
    private void workOut(XSSFWorkbook workbook) throws IOException {
        try {
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        } catch (NotImplementedException e) {
            UnreadableWorkbook refused =
                    new UnreadableWorkbook(
                            file,
                            "a formula cannot be worked out (%s: %s); use a function that Excel"
                                            .formatted(
                                                    e.getMessage(),
                                                    Optional.ofNullable(e.getCause())
                                                            .map(Throwable::getMessage)
                                                            .orElse("unknown"))
                                    + " 2016 and LibreOffice share");
            refused.initCause(e);
            throw refused;
        }
    }
}
