package org.tierwise.app.project;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Replaces a file whole: a reader sees the old bytes or the new ones, also after a power cut. */
public final class AtomicFile {
    private AtomicFile() {}

    /**
     * Writes beside the file, forces it to the disk and puts it in its place. What was there before
     * stays as {@link #previous}.
     *
     * @throws IOException when it cannot be written, for example because the disk is full; the file
     *     is untouched then
     */
    public static void replace(Path file, byte[] bytes) throws IOException {
        Path target = file.toAbsolutePath();
        Path folder = target.resolveSibling("");
        Path written = Files.createTempFile(folder, "." + target.getFileName(), ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            if (Files.exists(target)) {
                Files.copy(target, previous(target), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    /** Where the bytes go that a file had before it was last replaced. */
    public static Path previous(Path file) {
        return file.resolveSibling(file.getFileName() + ".bak");
    }
}
