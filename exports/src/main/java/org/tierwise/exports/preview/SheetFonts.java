package org.tierwise.exports.preview;

import org.apache.poi.xssf.usermodel.XSSFFont;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Fonts of this computer for those of the workbook. Where Arial is missing, another one stands for
 * it; a wider one is narrowed, because columns and heights of rows were worked out for Arial.
 */
final class SheetFonts {
    /** Fonts with the widths of Arial. */
    private static final List<String> LIKE_ARIAL =
            List.of("Liberation Sans", "Arimo", "Nimbus Sans", "Helvetica");

    /** Width of a digit of Arial, for letters of height 1. */
    private static final double DIGIT = 0.556;

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private SheetFonts() {}

    /** The font of this computer for one of the workbook, in points. */
    static Font of(XSSFFont font) {
        int style = (font.getBold() ? Font.BOLD : 0) | (font.getItalic() ? Font.ITALIC : 0);
        return of(font.getFontName(), style, font.getFontHeightInPoints());
    }

    /** Arial, or what stands for it. */
    static Font arial(int style, int points) {
        return of("Arial", style, points);
    }

    private static Font of(String wanted, int style, int points) {
        return Stream.concat(Stream.of(wanted), LIKE_ARIAL.stream())
                .map(name -> new Font(name, style, points))
                .filter(found -> found.getFamily(Locale.ROOT).equals(found.getName()))
                .findFirst()
                .orElseGet(() -> narrowed(new Font(Font.SANS_SERIF, style, points)));
    }

    /** The same font where it has the letters of a text, or one that has them. */
    static Font forText(Font font, String text) {
        return font.canDisplayUpTo(text) < 0
                ? font
                : narrowed(new Font(Font.SANS_SERIF, font.getStyle(), font.getSize()));
    }

    private static Font narrowed(Font font) {
        double digit = font.getStringBounds("0", EXACT).getWidth() / font.getSize2D();
        return digit <= DIGIT
                ? font
                : font.deriveFont(AffineTransform.getScaleInstance(DIGIT / digit, 1));
    }
}
