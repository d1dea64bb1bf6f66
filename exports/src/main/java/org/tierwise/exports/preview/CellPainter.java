package org.tierwise.exports.preview;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Paints cells of a workbook by their styles, with the values that the file holds. */
final class CellPainter {
    private static final float THIN_POINTS = 0.75F;

    /** Room between the edge of a cell and its text, points. */
    private static final double SIDE = 1.5;

    private static final double ABOVE = 1;

    /** Width of a step of an indent, points. */
    private static final double INDENT = 7;

    private static final String BELOW_ZERO = "[<0]";
    private static final String MINUS_OF_SECTION = BELOW_ZERO + "-";

    private final DataFormatter formatter = new DataFormatter(Locale.ENGLISH);
    private final List<Font> known;

    /**
     * @param workbook the workbook whose cells are painted
     */
    CellPainter(XSSFWorkbook workbook) {
        formatter.setUseCachedValuesForFormulaCells(true);
        known =
                IntStream.range(0, workbook.getNumberOfFonts())
                        .mapToObj(i -> SheetFonts.of(workbook.getFontAt(i)))
                        .toList();
    }

    /**
     * Paints what lies behind text and lines.
     *
     * @param over a colour in place of that of the style
     */
    void fill(Graphics2D paper, XSSFCell cell, Rectangle2D place, Optional<Color> over) {
        XSSFCellStyle style = cell.getCellStyle();
        Optional<Color> fill =
                over.or(() ->
                        style.getFillPattern() == FillPatternType.SOLID_FOREGROUND
                                ? Optional.of(colour(style.getFillForegroundXSSFColor()))
                                : Optional.empty());
        fill.ifPresent(colour -> {
            paper.setColor(colour);
            paper.fill(place);
        });
    }

    /** Paints the line below. */
    void line(Graphics2D paper, XSSFCell cell, Rectangle2D place) {
        XSSFCellStyle style = cell.getCellStyle();
        if (style.getBorderBottom() != BorderStyle.NONE) {
            paper.setColor(colour(style.getBottomBorderXSSFColor()));
            paper.setStroke(new BasicStroke(THIN_POINTS));
            paper.draw(
                    new Line2D.Double(
                            place.getMinX(), place.getMaxY(), place.getMaxX(), place.getMaxY()));
        }
    }

    /**
     * Paints the text.
     *
     * @param place the cell
     * @param room the cell with the empty ones after it, over which text at the left may run
     */
    void text(Graphics2D paper, XSSFCell cell, Rectangle2D place, Rectangle2D room) {
        String text = printed(cell);
        if (text.isBlank()) {
            return;
        }
        XSSFCellStyle style = cell.getCellStyle();
        HorizontalAlignment alignment = alignment(cell, style);
        boolean wrapped = style.getWrapText();
        boolean runs =
                !wrapped && alignment == HorizontalAlignment.LEFT && type(cell) == CellType.STRING;
        double indent = style.getIndention() * INDENT;
        Rectangle2D inner =
                new Rectangle2D.Double(
                        place.getX() + SIDE + (alignment == HorizontalAlignment.LEFT ? indent : 0),
                        place.getY() + ABOVE,
                        Math.max(1, place.getWidth() - 2 * SIDE - indent),
                        place.getHeight() - ABOVE);
        Shape before = paper.getClip();
        paper.clip(runs ? room : place);
        paper.setColor(letters(style.getFont()));
        Font font = SheetFonts.forText(known.get(style.getFontIndex()), text);
        new TextLines(font, wrapped).draw(paper, text, inner, alignment);
        paper.setClip(before);
    }

    /**
     * What a cell shows. POI writes the minus of a value also where its section has one of its own,
     * so that one of them is left out.
     */
    String printed(XSSFCell cell) {
        XSSFCellStyle style = cell.getCellStyle();
        return type(cell) == CellType.NUMERIC
                ? formatter.formatRawCellContents(
                        cell.getNumericCellValue(),
                        style.getDataFormat(),
                        style.getDataFormatString().replace(MINUS_OF_SECTION, BELOW_ZERO))
                : formatter.formatCellValue(cell);
    }

    private static HorizontalAlignment alignment(XSSFCell cell, XSSFCellStyle style) {
        return style.getAlignment() != HorizontalAlignment.GENERAL
                ? style.getAlignment()
                : switch (type(cell)) {
                    case NUMERIC -> HorizontalAlignment.RIGHT;
                    case BOOLEAN, ERROR -> HorizontalAlignment.CENTER;
                    default -> HorizontalAlignment.LEFT;
                };
    }

    /** Type of the value, also behind a formula. */
    static CellType type(XSSFCell cell) {
        return cell.getCellType() == CellType.FORMULA
                ? cell.getCachedFormulaResultType()
                : cell.getCellType();
    }

    /** Whether text from the left may run over a cell. */
    static boolean isEmpty(@Nullable XSSFCell cell) {
        return cell == null || cell.getCellType() == CellType.BLANK;
    }

    private static Color letters(XSSFFont font) {
        return font.getXSSFColor() == null ? Color.BLACK : colour(font.getXSSFColor());
    }

    /** A colour that the workbook gives in red, green and blue, as all of its colours are. */
    static Color colour(XSSFColor colour) {
        byte[] rgb = colour.getRGB();
        return new Color(
                Byte.toUnsignedInt(rgb[0]), Byte.toUnsignedInt(rgb[1]), Byte.toUnsignedInt(rgb[2]));
    }
}
