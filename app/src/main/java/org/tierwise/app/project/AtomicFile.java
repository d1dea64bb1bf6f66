package org.tierwise.app.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Replaces a file whole and keeps the one before: a reader sees the old bytes or the new ones, also
 * after a power cut or a kill.
 */
public final class AtomicFile {
    private AtomicFile() {}

    /**
     * Copies the file to {@link #previous}, then writes the new bytes beside it, forces them to the
     * disk and puts them in its place.
     *
     * @throws IOException when it cannot be written, for example because the disk is full; the file
     *     is untouched then
     */
    public static void replace(Path file, byte[] bytes) throws IOException {
        if (Files.exists(file)) {
            org.tierwise.exports.AtomicFile.write(
                    previous(file), out -> Files.copy(file.toAbsolutePath(), out));
        }
        org.tierwise.exports.AtomicFile.write(file, out -> out.write(bytes));
    }

    /** Where the bytes go that a file had before it was last replaced. */
    public static Path previous(Path file) {
        return file.resolveSibling(file.getFileName() + ".bak");
    }
}
