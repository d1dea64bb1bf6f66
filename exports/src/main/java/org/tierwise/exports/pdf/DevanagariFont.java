package org.tierwise.exports.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Noto Sans Devanagari. In this script letters join and change places, so that a text has to be
 * shaped; Java's text layout (HarfBuzz) does that, and what it returns are outlines.
 */
enum DevanagariFont {
    REGULAR("NotoSansDevanagari-Regular.ttf"),
    BOLD("NotoSansDevanagari-Bold.ttf");

    /** Lengths are not rounded to pixels. */
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Font font;

    DevanagariFont(String file) {
        try (InputStream in =
                Objects.requireNonNull(DevanagariFont.class.getResourceAsStream(file), file)) {
            font = Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(file, e);
        }
    }

    /**
     * Outlines of a text.
     *
     * @param points height of the letters
     */
    GlyphVector shaped(String text, float points) {
        return font.deriveFont(points)
                .layoutGlyphVector(
                        EXACT, text.toCharArray(), 0, text.length(), Font.LAYOUT_LEFT_TO_RIGHT);
    }

    /** Width of a text, in the unit of {@code points}. */
    float width(String text, float points) {
        GlyphVector glyphs = shaped(text, points);
        return (float) glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
    }
}
