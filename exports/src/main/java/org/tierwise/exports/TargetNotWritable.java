package org.tierwise.exports;

import java.io.IOException;
import java.nio.file.Path;

/** A file cannot be written where the user wants it; the message says why and what would help. */
public final class TargetNotWritable extends IOException {
    private static final long serialVersionUID = 1;

    TargetNotWritable(Path target, String why) {
        super("cannot write %s: %s".formatted(target, why));
    }
}
