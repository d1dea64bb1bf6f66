package org.tierwise.data.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

/**
 * A temporary folder that is removed with everything in it on close, and when the program is
 * interrupted. One that a killed program left is removed by the next that needs one.
 */
public final class TempArea implements AutoCloseable {
    private final Path folder;
    private final Thread interrupted = new Thread(this::remove, "temporary files");
    private int linked;
    private boolean removed;

    /**
     * Makes a folder.
     *
     * @throws CancellationException when the program is ending
     */
    public TempArea() {
        LeftAreas.removeOnce();
        try {
            folder = Files.createTempDirectory(LeftAreas.prefix());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            Runtime.getRuntime().addShutdownHook(interrupted);
        } catch (IllegalStateException ending) {
            remove();
            throw new CancellationException("the program ends");
        }
    }

    /** The folder. */
    public Path folder() {
        return folder;
    }

    /**
     * Opens a new file of the folder, whose own folders are made.
     *
     * @param file path in the folder
     * @throws CancellationException when the folder is removed already
     * @throws IOException when it cannot be made
     */
    public synchronized OutputStream create(Path file) throws IOException {
        if (removed) {
            throw new CancellationException("the program ends");
        }
        Files.createDirectories(file.resolveSibling(""));
        return Files.newOutputStream(file);
    }

    /**
     * A name under which the database reads this file and no other: it takes {@code bill[1].csv} as
     * a pattern, and would read {@code bill1.csv} instead.
     */
    Path readable(Path file) throws IOException {
        Path real = file.toRealPath();
        if (real.toString().chars().noneMatch(c -> "*?[]{}".indexOf(c) >= 0)) {
            return real;
        }
        Path plain = folder.resolve("part-" + linked++);
        try {
            return Files.createSymbolicLink(plain, real);
        } catch (IOException | UnsupportedOperationException e) {
            return Files.copy(real, plain);
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(interrupted);
        } catch (IllegalStateException alreadyEnding) {
            return;
        }
        remove();
    }

    private synchronized void remove() {
        removed = true;
        try {
            Folders.remove(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
