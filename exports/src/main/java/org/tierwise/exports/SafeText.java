package org.tierwise.exports;

import java.util.regex.Pattern;

/**
 * Text of strangers, made harmless for a spreadsheet. It is always written as a string; text that a
 * spreadsheet would take for a formula when it is typed again is marked, not changed.
 *
 * @param text what is written: no character that XML forbids, at most {@link #LIMIT} characters
 * @param looksLikeFormula whether it begins with {@code = + - @}, a tab or a carriage return
 */
public record SafeText(String text, boolean looksLikeFormula) {
    /** Most characters that a cell can hold. */
    public static final int LIMIT = 32_767;

    private static final String CUT = " … (cut)";
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final int PICTURE_OF_NULL = 0x2400;
    private static final int REPLACEMENT = 0xFFFD;

    /**
     * Makes text harmless: control characters become their pictures (␀, ␍), what else XML forbids,
     * orders what follows from right to left, or ends a line unseen becomes �, and text above the
     * limit is cut with a visible mark.
     */
    public static SafeText of(String raw) {
        boolean formula = !raw.isEmpty() && "=+-@\t\r".indexOf(raw.charAt(0)) >= 0;
        StringBuilder safe = new StringBuilder(raw.length());
        raw.replace("\r\n", "\n").codePoints().map(SafeText::legal).forEach(safe::appendCodePoint);
        return new SafeText(cut(safe.toString()), formula);
    }

    /**
     * The text as an xlsx file stores it: a spreadsheet reads {@code _x0041_} as a letter, so an
     * underscore that begins such a sequence is itself written as one.
     */
    public String stored() {
        return ESCAPE.matcher(text).replaceAll("_x005F_");
    }

    /**
     * The text with an apostrophe before what a spreadsheet would take for a formula; for formats
     * such as CSV, which cannot say that a cell is text.
     */
    public String marked() {
        return looksLikeFormula ? "'" + text : text;
    }

    private static int legal(int c) {
        if (c == '\t' || c == '\n') {
            return c;
        }
        if (c < ' ') {
            return PICTURE_OF_NULL + c;
        }
        if (c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c == 0x2028
                || c == 0x2029) {
            return REPLACEMENT;
        }
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return surrogate || c == 0xFFFE || c == 0xFFFF ? REPLACEMENT : c;
    }

    private static String cut(String text) {
        if (text.length() <= LIMIT) {
            return text;
        }
        int end = LIMIT - CUT.length();
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + CUT;
    }
}
