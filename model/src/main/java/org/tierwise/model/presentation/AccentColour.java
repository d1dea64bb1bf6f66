package org.tierwise.model.presentation;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The colour of a company on a page. Whatever it is, what is written in it or on it can be read:
 * contrast is at least 4.5 to 1 (WCAG 2.2, success criterion 1.4.3, relative luminance as defined
 * there).
 *
 * @param hex red, green and blue as in a style sheet, for example {@code #1F3864}
 */
public record AccentColour(String hex) {
    private static final Pattern HEX = Pattern.compile("#[0-9A-F]{6}");

    /** The colour of pages that are nobody's. */
    public static final AccentColour NAVY = new AccentColour("#1F3864");

    private static final double LEAST_CONTRAST = 4.5;
    private static final double DARKER = 0.97;
    private static final int WHITE = 0xFFFFFF;
    private static final int BLACK = 0x000000;
    private static final int BYTE = 0xFF;

    /**
     * @throws IllegalArgumentException when it is no such text; small letters are made capital
     */
    public AccentColour {
        hex = hex.toUpperCase(Locale.ROOT);
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException(
                    "a colour is # and six digits 0-9, A-F, such as #1F3864");
        }
    }

    /** Red, green and blue, a byte each. */
    public int rgb() {
        return Integer.parseInt(hex.substring(1), 16);
    }

    /** Letters on this colour: white where they can be read, else black. */
    public int lettersRgb() {
        return contrast(rgb(), WHITE) >= LEAST_CONTRAST ? WHITE : BLACK;
    }

    /** This colour for letters on white paper, darkened until they can be read. */
    public int onWhiteRgb() {
        int rgb = rgb();
        while (contrast(rgb, WHITE) < LEAST_CONTRAST) {
            rgb =
                    darker(rgb >> 16 & BYTE) << 16
                            | darker(rgb >> 8 & BYTE) << 8
                            | darker(rgb & BYTE);
        }
        return rgb;
    }

    private static int darker(int part) {
        return (int) (part * DARKER);
    }

    /** Contrast of two colours, 1 to 21. */
    static double contrast(int a, int b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double dimmer = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (dimmer + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & BYTE)
                + 0.7152 * linear(rgb >> 8 & BYTE)
                + 0.0722 * linear(rgb & BYTE);
    }

    private static double linear(int part) {
        double share = part / (double) BYTE;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
