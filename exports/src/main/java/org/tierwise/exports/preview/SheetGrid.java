package org.tierwise.exports.preview;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.tierwise.exports.workbook.PrintedPage;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/**
 * Where columns and rows of a sheet lie, points from its upper left corner: its printed columns and
 * its first rows.
 */
final class SheetGrid {
    /**
     * Rows that are painted; more where a picture or chart begins in them and ends below, and all
     * where the sheet is printed on one page.
     */
    private static final int ROWS = 45;

    private final double[] lefts;
    private final double[] tops;
    private final int moreRows;

    private SheetGrid(double[] lefts, double[] tops, int moreRows) {
        this.lefts = lefts;
        this.tops = tops;
        this.moreRows = moreRows;
    }

    static SheetGrid of(XSSFSheet sheet) {
        List<XSSFClientAnchor> drawn = Drawings.anchors(sheet);
        Optional<CellReference> printed = lastPrinted(sheet);
        int columns = printed.map(CellReference::getCol).orElse((short) 0) + 1;
        int all = printed.map(CellReference::getRow).orElse(sheet.getLastRowNum()) + 1;
        if (printed.isEmpty()) {
            columns = Math.max(columns, usedColumns(sheet));
            for (XSSFClientAnchor anchor : drawn) {
                columns = Math.max(columns, anchor.getCol2());
            }
        }
        int wanted = onOnePage(sheet) ? Integer.MAX_VALUE : ROWS;
        int rows = Math.min(all, wanted);
        for (XSSFClientAnchor anchor : drawn) {
            if (anchor.getRow1() < wanted) {
                rows = Math.max(rows, anchor.getRow2());
            }
        }
        return new SheetGrid(lefts(sheet, columns), tops(sheet, rows), Math.max(0, all - rows));
    }

    private static boolean onOnePage(XSSFSheet sheet) {
        return sheet.getFitToPage() && sheet.getPrintSetup().getFitHeight() == 1;
    }

    private static Optional<CellReference> lastPrinted(XSSFSheet sheet) {
        String area = sheet.getWorkbook().getPrintArea(sheet.getWorkbook().getSheetIndex(sheet));
        return Optional.ofNullable(area)
                .map(a -> new AreaReference(a, SpreadsheetVersion.EXCEL2007).getLastCell());
    }

    private static int usedColumns(XSSFSheet sheet) {
        int used = 0;
        for (int i = 0; i <= sheet.getLastRowNum(); i++) {
            XSSFRow row = sheet.getRow(i);
            used = Math.max(used, row == null ? 0 : row.getLastCellNum());
        }
        return used;
    }

    private static double[] lefts(XSSFSheet sheet, int columns) {
        double[] lefts = new double[columns + 1];
        for (int i = 0; i < columns; i++) {
            lefts[i + 1] =
                    lefts[i] + (sheet.isColumnHidden(i) ? 0 : PrintedPage.columnPoints(sheet, i));
        }
        return lefts;
    }

    private static double[] tops(XSSFSheet sheet, int rows) {
        double[] tops = new double[rows + 1];
        for (int i = 0; i < rows; i++) {
            XSSFRow row = sheet.getRow(i);
            double height =
                    row == null ? sheet.getDefaultRowHeightInPoints() : row.getHeightInPoints();
            tops[i + 1] = tops[i] + (row != null && row.getZeroHeight() ? 0 : height);
        }
        return tops;
    }

    int columns() {
        return lefts.length - 1;
    }

    int rows() {
        return tops.length - 1;
    }

    /** Rows below those of the grid. */
    int moreRows() {
        return moreRows;
    }

    double width() {
        return lefts[columns()];
    }

    double height() {
        return tops[rows()];
    }

    /** The place of a cell of the grid. */
    Rectangle2D cell(int row, int column) {
        return cells(row, column, column);
    }

    /** The place of cells beside each other, both ends with them. */
    Rectangle2D cells(int row, int first, int last) {
        return new Rectangle2D.Double(
                lefts[first], tops[row], lefts[last + 1] - lefts[first], tops[row + 1] - tops[row]);
    }

    /** The place of something that is drawn over cells. */
    Rectangle2D place(XSSFClientAnchor anchor) {
        double left = at(lefts, anchor.getCol1(), anchor.getDx1());
        double top = at(tops, anchor.getRow1(), anchor.getDy1());
        return new Rectangle2D.Double(
                left,
                top,
                at(lefts, anchor.getCol2(), anchor.getDx2()) - left,
                at(tops, anchor.getRow2(), anchor.getDy2()) - top);
    }

    private static double at(double[] edges, int index, int emu) {
        return edges[Math.min(index, edges.length - 1)] + Units.toPoints(emu);
    }
}
