package org.tierwise.exports.pdf;

import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.tierwise.exports.SafeText;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Letters of a document. Western ones are of the fonts that every PDF reader brings along, so that
 * nothing is embedded; Devanagari is drawn as outlines. An emoji is printed as its name, any other
 * letter as a question mark.
 *
 * @param font font of Western letters
 * @param devanagari font of Devanagari; loaded when a text has some
 * @param points height of the letters
 */
record PdfText(PDType1Font font, Supplier<DevanagariFont> devanagari, float points) {
    private static final float THOUSANDTHS = 1000;
    private static final String UNKNOWN = "?";

    static PdfText plain(float points) {
        return new PdfText(
                new PDType1Font(FontName.HELVETICA), () -> DevanagariFont.REGULAR, points);
    }

    static PdfText bold(float points) {
        return new PdfText(
                new PDType1Font(FontName.HELVETICA_BOLD), () -> DevanagariFont.BOLD, points);
    }

    /** Whether every letter can be printed. */
    static boolean canPrint(String text) {
        return Script.runs(text).stream().noneMatch(run -> run.script() == Script.OTHER);
    }

    /** The text with what cannot be printed replaced. */
    static String printable(String raw) {
        StringBuilder text = new StringBuilder();
        for (Script.Run run : Script.runs(SafeText.of(raw).text().replaceAll("\\s+", " "))) {
            switch (run.script()) {
                case WESTERN -> text.append(run.text().replaceAll("[\u200C\u200D\uFE0F]", ""));
                case DEVANAGARI -> text.append(run.text());
                case OTHER ->
                        run.text()
                                .codePoints()
                                .filter(letter -> !Script.isJoiner(letter))
                                .forEach(letter -> text.append(replacement(letter)));
            }
        }
        return text.toString();
    }

    private static String replacement(int letter) {
        String name = Character.isEmoji(letter) ? Character.getName(letter) : null;
        return name == null ? UNKNOWN : "[%s]".formatted(name.toLowerCase(Locale.ROOT));
    }

    /** Width of printable text, points. */
    float width(String text) throws IOException {
        float width = 0;
        for (Script.Run run : Script.runs(text)) {
            width +=
                    run.script() == Script.DEVANAGARI
                            ? devanagari.get().width(run.text(), points)
                            : font.getStringWidth(run.text()) / THOUSANDTHS * points;
        }
        return width;
    }

    /** Outlines of Devanagari, its baseline at height 0. */
    PathIterator outlines(String text, float left) {
        return devanagari.get().shaped(text, points).getOutline(left, 0).getPathIterator(null);
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
