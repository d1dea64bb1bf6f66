package org.tierwise.exports.readback;

import java.io.IOException;
import java.nio.file.Path;

/** A workbook cannot be read back; the message says where and what would help. */
public final class UnreadableWorkbook extends IOException {
    private static final long serialVersionUID = 1;

    UnreadableWorkbook(Path file, String why) {
        super("%s: %s".formatted(file, why));
    }

    UnreadableWorkbook(Path file, String why, Exception cause) {
        super("%s: %s".formatted(file, why), cause);
    }
}
