package org.tierwise.exports.workbook;

import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * Widths of letters in Helvetica, which Arial and Liberation Sans share, from Adobe's font metrics:
 * no font need be installed, so that the same text is as wide everywhere.
 */
final class LetterWidths {
    private static final double MEAN = 0.556;
    private static final double THOUSANDTHS = 1000;
    private static final double[] PLAIN = widths(FontName.HELVETICA);
    private static final double[] BOLD = widths(FontName.HELVETICA_BOLD);

    private LetterWidths() {}

    /** Width of a text, in heights of the font; letters that the metrics lack are a digit wide. */
    static double of(String text, boolean bold) {
        double[] widths = bold ? BOLD : PLAIN;
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < widths.length) {
                sum += widths[letter];
            } else if (!Character.isLowSurrogate(letter)) {
                sum += MEAN;
            }
        }
        return sum;
    }

    private static double[] widths(FontName name) {
        PDType1Font font = new PDType1Font(name);
        double[] widths = new double['~' + 1];
        Arrays.fill(widths, MEAN);
        try {
            for (char letter = ' '; letter <= '~'; letter++) {
                widths[letter] = font.getStringWidth(String.valueOf(letter)) / THOUSANDTHS;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return widths;
    }
}
