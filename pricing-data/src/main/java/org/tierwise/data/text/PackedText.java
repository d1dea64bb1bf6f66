package org.tierwise.data.text;

import org.tierwise.data.bill.ImportProblem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/** Compressed text files before anything is read from them. */
public final class PackedText {
    /** Largest file that is unpacked to its end, bytes: 32 MiB, about two seconds. */
    private static final long MOST_UNPACKED = 32L << 20;

    private static final int BUFFER = 1 << 20;

    private PackedText() {}

    /**
     * Unpacks a compressed file to its end, so that one that was copied in part is known at once.
     * Plain text, and files above 32 MiB, are not read: what is wrong with those shows when they
     * are.
     *
     * @param progress takes the bytes of the file that were read; what it throws ends the check
     * @throws ImportProblem when the file is cut off, damaged, or unpacks too far
     */
    public static void check(Path file, TextLimits limits, LongConsumer progress) {
        byte[] buffer = new byte[BUFFER];
        try (TextSource source = new TextSource(file, limits)) {
            if (!source.isPacked() || size(file) > MOST_UNPACKED) {
                return;
            }
            while (source.read(buffer, 1) >= 0) {
                progress.accept(source.consumed());
            }
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new ImportProblem(file, 1, "cannot be read: " + e.getMessage());
        }
    }
}
