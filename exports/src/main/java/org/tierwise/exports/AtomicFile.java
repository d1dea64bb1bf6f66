package org.tierwise.exports;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that is either wholly new or wholly the one that was there: written beside the target,
 * forced to the disk, then renamed over it.
 */
public final class AtomicFile {
    private static final Pattern PART = Pattern.compile("\\.tierwise-([0-9]{1,18})-.*\\.part");

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
        removeLeftBehind(folder);
        Path beside =
                folder.resolve(
                        ".tierwise-%d-%s.part"
                                .formatted(ProcessHandle.current().pid(), UUID.randomUUID()));
        try (PartFile part = new PartFile(beside)) {
            writeAndForce(part, content);
            Files.move(
                    beside,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            forceFolder(folder);
        } catch (AccessDeniedException e) {
            TargetNotWritable refused =
                    new TargetNotWritable(target, "access was denied to " + e.getFile());
            refused.initCause(e);
            throw refused;
        }
    }

    /** Removes what processes that were killed while they wrote have left in a folder. */
    private static void removeLeftBehind(Path folder) throws IOException {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, ".tierwise-*.part")) {
            for (Path part : parts) {
                Matcher name = PART.matcher(part.getFileName().toString());
                if (name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
                    Files.deleteIfExists(part);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    /** Makes the new name last through a power cut; Windows forces names itself. */
    private static void forceFolder(Path folder) throws IOException {
        if (File.separatorChar == '/') {
            try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }

    private static void writeAndForce(PartFile part, Content content) throws IOException {
        try (FileChannel channel = part.create();
                OutputStream out = Channels.newOutputStream(channel)) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }
}
