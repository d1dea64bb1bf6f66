package org.tierwise.exports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that is being written under a name of its own. It is removed on close unless it was
 * renamed, and also when the program is interrupted.
 */
final class PartFile implements AutoCloseable {
    private final Path path;
    private final Thread interrupted = new Thread(this::abandon, "half-written file");
    private boolean ended;

    /**
     * @throws IOException when the program is ending
     */
    PartFile(Path path) throws IOException {
        this.path = path;
        try {
            Runtime.getRuntime().addShutdownHook(interrupted);
        } catch (IllegalStateException e) {
            throw new IOException(path + ": not written, since the program is ending", e);
        }
    }

    /**
     * Makes the file.
     *
     * @throws IOException when it cannot be made, or the program is ending
     */
    synchronized FileChannel create() throws IOException {
        if (ended) {
            throw new IOException(path + ": not written, since the program is ending");
        }
        return FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    private synchronized void abandon() {
        ended = true;
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(interrupted);
        } catch (IllegalStateException e) {
            return; // The program is ending: the hook removes the file.
        }
        Files.deleteIfExists(path);
    }
}
