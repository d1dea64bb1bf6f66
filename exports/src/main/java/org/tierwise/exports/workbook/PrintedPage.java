package org.tierwise.exports.workbook;

import org.apache.poi.xssf.usermodel.XSSFSheet;

import java.util.List;

/**
 * Where the printed pages of a sheet with several tables end: no table is torn that fits on one
 * page. Excel heeds page breaks only where the scale is a number, so that it is worked out here.
 */
public final class PrintedPage {
    private static final double POINTS_PER_INCH = 72;
    private static final double PIXELS_PER_INCH = 96;
    private static final int UNITS_PER_CHARACTER = 256;

    /** Pixels of a digit in the font that widths count by, and around a cell. */
    private static final int DIGIT_PIXELS = 7;

    private static final int CELL_PIXELS = 5;

    /** Printers and programs differ by a little; what is left free for that. */
    private static final double CAUTION = 0.96;

    private static final double LONG_SIDE_INCHES = 11.69;
    private static final double SHORT_SIDE_INCHES = 8.27;
    private static final int FULL_PERCENT = 100;
    private static final int LEAST_PERCENT = 10;

    private PrintedPage() {}

    /** Width of a column on paper, points. */
    public static double columnPoints(XSSFSheet sheet, int column) {
        double characters = (double) sheet.getColumnWidth(column) / UNITS_PER_CHARACTER;
        return (characters * DIGIT_PIXELS + CELL_PIXELS) * POINTS_PER_INCH / PIXELS_PER_INCH;
    }

    /**
     * Sets the scale so that all columns fit on the width of a page that lies, and breaks pages
     * before tables that would be torn.
     *
     * @param cells what the sheet holds
     * @param columns printed columns, from the first one on
     * @param starts rows in which tables begin, with their titles
     */
    static void keepTablesWhole(
            XSSFSheet sheet, SheetCells cells, int columns, List<Integer> starts) {
        double width = 0;
        for (int i = 0; i < columns; i++) {
            width += columnPoints(sheet, i);
        }
        double across = (LONG_SIDE_INCHES - 2 * SheetSetup.SIDE_INCHES) * POINTS_PER_INCH;
        int percent = (int) Math.min(FULL_PERCENT, FULL_PERCENT * CAUTION * across / width);
        sheet.setFitToPage(false);
        sheet.getPrintSetup().setScale((short) Math.max(LEAST_PERCENT, percent));
        double down = (SHORT_SIDE_INCHES - 2 * SheetSetup.EDGE_INCHES) * POINTS_PER_INCH;
        breaks(sheet, cells, starts, CAUTION * down * FULL_PERCENT / percent);
    }

    private static void breaks(
            XSSFSheet sheet, SheetCells cells, List<Integer> starts, double room) {
        int last = cells.getLastRowNum();
        double empty = sheet.getDefaultRowHeightInPoints();
        double used = 0;
        for (int row = 0; row <= last; row++) {
            int index = starts.indexOf(row);
            if (index >= 0 && used > 0) {
                int end = index + 1 < starts.size() ? starts.get(index + 1) - 1 : last;
                if (used + height(cells, row, end, empty) > room) {
                    sheet.setRowBreak(row - 1);
                    used = 0;
                }
            }
            double height = height(cells, row, row, empty);
            used = used + height > room ? height : used + height;
        }
    }

    private static double height(SheetCells cells, int first, int last, double empty) {
        double sum = 0;
        for (int i = first; i <= last; i++) {
            sum += cells.height(i).orElse(empty);
        }
        return sum;
    }
}
