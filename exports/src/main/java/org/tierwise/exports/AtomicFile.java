package org.tierwise.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that is either wholly new or wholly the one that was there: written beside the target,
 * forced to the disk, then renamed over it.
 */
public final class AtomicFile {
    private AtomicFile() {}

    /** What is written. */
    @FunctionalInterface
    public interface Content {
        /**
         * @throws IOException when the content cannot be produced or written
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file; a link is followed.
     *
     * @throws TargetNotWritable when the folder is missing or cannot be written, or the target is a
     *     folder
     * @throws IOException when writing fails; a file that was there stays as it was
     */
    public static void write(Path target, Content content) throws IOException {
        Path file = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        Path folder = file.getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw new TargetNotWritable(target, "it is a folder; name a file in it");
        }
        if (!Files.isDirectory(folder)) {
            throw new TargetNotWritable(target, "the folder " + folder + " does not exist");
        }
        if (!Files.isWritable(folder)) {
            throw new TargetNotWritable(target, "the folder " + folder + " is read-only");
        }
        Path beside = folder.resolve("." + UUID.randomUUID() + ".part");
        try {
            writeAndForce(beside, content);
            Files.move(
                    beside,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (AccessDeniedException e) {
            TargetNotWritable refused =
                    new TargetNotWritable(target, "access was denied to " + e.getFile());
            refused.initCause(e);
            throw refused;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void writeAndForce(Path file, Content content) throws IOException {
        try (FileChannel channel =
                        FileChannel.open(
                                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }
}
