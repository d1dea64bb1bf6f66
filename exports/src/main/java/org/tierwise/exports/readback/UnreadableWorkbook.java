package org.tierwise.exports.readback;

import java.io.IOException;
import java.nio.file.Path;

/** A workbook cannot be read; the message says where and what would help. */
public final class UnreadableWorkbook extends IOException {
    private static final long serialVersionUID = 1;

    /** Characters of a reason, which may quote what the file holds. */
    private static final int LONGEST = 500;

    /**
     * @param why what is wrong with the whole file, and what would be right
     */
    public UnreadableWorkbook(Path file, String why) {
        super("%s: %s".formatted(file, bounded(why)));
    }

    /**
     * @param place cell with its sheet, or part of the file
     * @param why what is wrong there, and what would be right
     */
    public UnreadableWorkbook(Path file, String place, String why) {
        super("%s:%s: %s".formatted(file, bounded(place), bounded(why)));
    }

    UnreadableWorkbook(Path file, String why, Exception cause) {
        super("%s: %s".formatted(file, bounded(why)), cause);
    }

    private static String bounded(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
