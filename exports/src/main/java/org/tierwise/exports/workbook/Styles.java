package org.tierwise.exports.workbook;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tierwise.model.presentation.AccentColour;

import java.util.HashMap;
import java.util.Map;

/** One cell style for each role, number format and kind of text that is used. */
final class Styles {
    private static final int LINE = 0xBFBFBF;
    private static final String FONT = "Arial";
    private static final short TEXT_POINTS = 10;

    /**
     * @param number whether the cell holds a number, which stands at the right
     */
    private record Key(
            CellRole role, CellFormat format, boolean number, boolean wrapped, boolean quoted) {}

    private final XSSFWorkbook workbook;
    private final AccentColour accent;
    private final Map<Key, XSSFCellStyle> known = new HashMap<>();
    private final Map<CellRole, XSSFFont> fonts = new HashMap<>();

    Styles(XSSFWorkbook workbook, AccentColour accent) {
        this.workbook = workbook;
        this.accent = accent;
        XSSFFont widthsCountByIt = workbook.getFontAt(0);
        widthsCountByIt.setFontName(FONT);
        widthsCountByIt.setFontHeightInPoints(TEXT_POINTS);
    }

    /** Numbers and formulas. */
    XSSFCellStyle number(CellRole role, CellFormat format) {
        return style(new Key(role, format, true, false, false));
    }

    /** Header of a column of numbers, which stand at the right. */
    XSSFCellStyle headerOfNumbers() {
        return style(new Key(CellRole.HEADER, CellFormat.TEXT, true, true, false));
    }

    /**
     * Text.
     *
     * @param quoted whether a spreadsheet must be told that this is not a formula
     */
    XSSFCellStyle text(CellRole role, boolean quoted) {
        boolean wrapped =
                switch (role) {
                    case TITLE, SECTION, NOTE, CHECK, LISTED -> false;
                    default -> true;
                };
        return style(new Key(role, CellFormat.TEXT, false, wrapped, quoted));
    }

    private XSSFCellStyle style(Key key) {
        return known.computeIfAbsent(key, this::make);
    }

    private XSSFCellStyle make(Key key) {
        CellRole role = key.role();
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(role, this::font));
        style.setDataFormat(workbook.createDataFormat().getFormat(key.format().pattern()));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(key.wrapped());
        if (role.boxed()) {
            style.setAlignment(key.number() ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
            style.setIndention((short) 1);
        }
        style.setLocked(role.locked());
        style.setQuotePrefixed(key.quoted());
        if (role.filled()) {
            style.setFillForegroundColor(colour(role.fillRgb(accent)));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (role.boxed()) {
            style.setBorderBottom(BorderStyle.THIN);
            style.setBottomBorderColor(colour(LINE));
        }
        return style;
    }

    private XSSFFont font(CellRole role) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) role.points());
        font.setColor(colour(role.textRgb(accent)));
        font.setBold(role.bold());
        font.setItalic(role.italic());
        return font;
    }

    static XSSFColor colour(int rgb) {
        return new XSSFColor(bytes(rgb));
    }

    static byte[] bytes(int rgb) {
        return new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    }
}
