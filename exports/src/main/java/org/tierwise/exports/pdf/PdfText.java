package org.tierwise.exports.pdf;

import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.tierwise.exports.SafeText;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Letters of a document. The fonts are those that every PDF reader brings along, so that nothing is
 * embedded and no licence matters; they hold Western letters. Any other letter is printed as a
 * question mark.
 *
 * @param font font
 * @param points height of the letters
 */
record PdfText(PDType1Font font, float points) {
    private static final float THOUSANDTHS = 1000;
    private static final String UNKNOWN = "?";

    static PdfText plain(float points) {
        return new PdfText(new PDType1Font(FontName.HELVETICA), points);
    }

    static PdfText bold(float points) {
        return new PdfText(new PDType1Font(FontName.HELVETICA_BOLD), points);
    }

    /** Whether every letter can be printed. */
    static boolean canPrint(String text) {
        return text.codePoints().allMatch(PdfText::known);
    }

    /** The text with what cannot be printed replaced. */
    static String printable(String raw) {
        StringBuilder text = new StringBuilder();
        SafeText.of(raw)
                .text()
                .replaceAll("\\s+", " ")
                .codePoints()
                .forEach(c -> text.append(known(c) ? Character.toString(c) : UNKNOWN));
        return text.toString();
    }

    private static boolean known(int letter) {
        return WinAnsiEncoding.INSTANCE.contains(
                GlyphList.getAdobeGlyphList().codePointToName(letter));
    }

    /** Width of printable text, points. */
    float width(String text) throws IOException {
        return font.getStringWidth(text) / THOUSANDTHS * points;
    }

    /** Printable lines that are no wider than a room, broken between words. */
    List<String> lines(String raw, float room) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : printable(raw).strip().split(" ", -1)) {
            if (!line.isEmpty() && width(line + " " + word) > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (width(line.toString()) > room && line.length() > 1) {
                int fits = line.length() - 1;
                while (fits > 1 && width(line.substring(0, fits)) > room) {
                    fits--;
                }
                lines.add(line.substring(0, fits));
                line.delete(0, fits);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
