package org.tierwise.exports;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/** Files that are being written; what is not whole when the program ends is removed. */
final class UnfinishedFiles {
    private static final UnfinishedFiles OF_PROGRAM = ofProgram();

    private final Set<Path> files = new HashSet<>();
    private boolean ended;

    private UnfinishedFiles() {}

    private static UnfinishedFiles ofProgram() {
        UnfinishedFiles all = new UnfinishedFiles();
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(all::end, "unfinished files"));
        } catch (IllegalStateException ending) {
            all.ended = true;
        }
        return all;
    }

    /**
     * Opens a new file that is unfinished until {@link #forget}.
     *
     * @throws InterruptedIOException when the program is ending
     * @throws IOException when it exists or cannot be made
     */
    static FileChannel create(Path file) throws IOException {
        return OF_PROGRAM.open(file);
    }

    /** The file is finished, or gone. */
    static void forget(Path file) {
        OF_PROGRAM.drop(file);
    }

    private synchronized FileChannel open(Path file) throws IOException {
        if (ended) {
            throw new InterruptedIOException("the program ends");
        }
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        files.add(file);
        return channel;
    }

    private synchronized void drop(Path file) {
        files.remove(file);
    }

    private synchronized void end() {
        ended = true;
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
