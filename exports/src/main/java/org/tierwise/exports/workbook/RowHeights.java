package org.tierwise.exports.workbook;

import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;

import java.util.HashMap;
import java.util.Map;

/**
 * Gives rows the height that their wrapped text needs; LibreOffice and previewers do not work it
 * out themselves.
 */
final class RowHeights {
    private static final double LEADING = 1.2;
    private static final double AROUND_POINTS = 2;
    private static final double PADDING_POINTS = 4;
    private static final double POINTS_PER_INDENT = 7;

    /**
     * What the height of a cell depends on besides its text.
     *
     * @param points height of the letters
     * @param bold whether they are bold
     * @param wrapped whether text is broken into lines
     * @param indentPoints room lost to the indent
     */
    private record Shape(double points, boolean bold, boolean wrapped, double indentPoints) {
        static Shape of(XSSFCellStyle style) {
            XSSFFont font = style.getFont();
            return new Shape(
                    font.getFontHeightInPoints(),
                    font.getBold(),
                    style.getWrapText(),
                    style.getIndention() * POINTS_PER_INDENT);
        }
    }

    private final Map<Short, Shape> shapes = new HashMap<>();

    /** Fits all rows of a sheet of the workbook that this belongs to. */
    void fit(XSSFSheet sheet, SheetCells cells) {
        Map<Integer, Double> widths = new HashMap<>();
        for (SheetCells.Row row : cells.rows()) {
            double points = 0;
            for (SheetCell cell : row.cells().values()) {
                double width =
                        widths.computeIfAbsent(
                                cell.getColumnIndex(),
                                column -> PrintedPage.columnPoints(sheet, column));
                points = Math.max(points, height(cell, width));
            }
            cells.setHeight(row.index(), Math.ceil(points));
        }
    }

    private double height(SheetCell cell, double width) {
        XSSFCellStyle style = cell.style();
        Shape shape = shapes.computeIfAbsent(style.getIndex(), index -> Shape.of(style));
        double line = shape.points() * LEADING;
        double room = width - PADDING_POINTS - shape.indentPoints();
        long lines =
                shape.wrapped()
                        ? cell.text().stream()
                                .flatMap(String::lines)
                                .mapToLong(text -> lines(text, room / shape.points(), shape.bold()))
                                .sum()
                        : 1;
        return Math.max(1, lines) * line + AROUND_POINTS;
    }

    /** Lines that a text takes when it is broken between words, and inside longer words. */
    private static long lines(String text, double room, boolean bold) {
        double space = LetterWidths.of(" ", bold);
        long lines = 1;
        double used = 0;
        for (String word : text.strip().split("\\s+", -1)) {
            double width = LetterWidths.of(word, bold);
            if (used > 0 && used + space + width > room) {
                lines++;
                used = 0;
            }
            used += (used > 0 ? space : 0) + width;
            while (used > room && room > 0) {
                lines++;
                used -= room;
            }
        }
        return lines;
    }
}
