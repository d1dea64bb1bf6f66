package org.tierwise.exports.workbook;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines that fit on the width of a page, since cells are never merged. */
public final class ShortLines {
    private ShortLines() {}

    /** Lines of at most so many characters, broken between words; a longer word is broken too. */
    public static List<String> of(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (line.length() > width) {
                lines.add(line.substring(0, width));
                line.delete(0, width);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }
}
