package org.tierwise.exports.workbook;

import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Widths of letters in Helvetica, which Arial and Liberation Sans share, from Adobe's font metrics:
 * no font need be installed, so that the same text is as wide everywhere.
 */
final class LetterWidths {
    private static final double MEAN = 0.556;
    private static final double THOUSANDTHS = 1000;
    private static final PDType1Font PLAIN = new PDType1Font(FontName.HELVETICA);
    private static final PDType1Font BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

    private LetterWidths() {}

    /** Width of a text, in heights of the font; letters that the metrics lack are a digit wide. */
    static double of(String text, boolean bold) {
        PDType1Font font = bold ? BOLD : PLAIN;
        return text.codePoints().mapToDouble(c -> width(font, c)).sum();
    }

    private static double width(PDType1Font font, int letter) {
        String text = Character.toString(letter);
        if (letter < ' ' || letter > '~') {
            return MEAN;
        }
        try {
            return font.getStringWidth(text) / THOUSANDTHS;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
