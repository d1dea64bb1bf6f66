package org.tierwise.exports.workbook.sheets;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines that fit on the width of a page, since cells are never merged. */
final class ShortLines {
    private ShortLines() {}

    /** Lines of at most so many characters, broken between words; a longer word stays whole. */
    static List<String> of(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }
}
