package org.tierwise.exports.pdf;

import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;

import java.util.ArrayList;
import java.util.List;

/** Which font holds a letter. */
enum Script {
    /** What the fonts of every PDF reader hold. */
    WESTERN,
    /** What Noto Sans Devanagari is there for. */
    DEVANAGARI,
    /** What neither holds. */
    OTHER;

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final int AS_EMOJI = 0xFE0F;
    private static final int DANDA = 0x0964;
    private static final int DOUBLE_DANDA = 0x0965;

    /**
     * Part of a text in one script.
     *
     * @param script script of all its letters
     */
    record Run(Script script, String text) {}

    /** Script of a letter. */
    static Script of(int letter) {
        if (WinAnsiEncoding.INSTANCE.contains(
                GlyphList.getAdobeGlyphList().codePointToName(letter))) {
            return WESTERN;
        }
        return letter == DANDA
                        || letter == DOUBLE_DANDA
                        || Character.UnicodeScript.of(letter) == Character.UnicodeScript.DEVANAGARI
                ? DEVANAGARI
                : OTHER;
    }

    /** Whether a character only says how those around it join. */
    static boolean isJoiner(int letter) {
        return letter == NON_JOINER || letter == JOINER || letter == AS_EMOJI;
    }

    /** Parts of a text, in its order; joiners stay with the letters before them. */
    static List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        Script of = WESTERN;
        for (int letter : text.codePoints().toArray()) {
            Script next = isJoiner(letter) ? of : of(letter);
            if (next != of && !part.isEmpty()) {
                runs.add(new Run(of, part.toString()));
                part.setLength(0);
            }
            of = next;
            part.appendCodePoint(letter);
        }
        if (!part.isEmpty()) {
            runs.add(new Run(of, part.toString()));
        }
        return runs;
    }
}
