package org.tierwise.exports.workbook;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Gives rows the height that their wrapped text needs; LibreOffice and previewers do not work it
 * out themselves. Letters are counted, not measured, so that no font need be installed.
 */
final class RowHeights {
    private static final double LEADING = 1.35;
    private static final int UNITS_PER_CHARACTER = 256;
    private static final int INDENT_CHARACTERS = 2;

    /** Letters of running text that stand in the room of a digit, by which widths count. */
    private static final double LETTERS_PER_DIGIT = 1.1;

    private RowHeights() {}

    static void fit(XSSFSheet sheet) {
        for (Row row : sheet) {
            double points = 0;
            for (Cell cell : row) {
                points = Math.max(points, height(sheet, cell));
            }
            row.setHeightInPoints((float) Math.ceil(points));
        }
    }

    private static double height(XSSFSheet sheet, Cell cell) {
        XSSFCellStyle style = (XSSFCellStyle) cell.getCellStyle();
        double line = style.getFont().getFontHeightInPoints() * LEADING;
        if (cell.getCellType() != CellType.STRING || !style.getWrapText()) {
            return line;
        }
        int room =
                (int)
                        Math.max(
                                1,
                                LETTERS_PER_DIGIT
                                                * sheet.getColumnWidth(cell.getColumnIndex())
                                                / UNITS_PER_CHARACTER
                                        - INDENT_CHARACTERS);
        long lines =
                cell.getStringCellValue()
                        .lines()
                        .mapToLong(text -> ShortLines.of(text, room).size())
                        .sum();
        return Math.max(1, lines) * line;
    }
}
