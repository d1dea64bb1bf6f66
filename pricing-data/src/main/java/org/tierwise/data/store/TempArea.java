package org.tierwise.data.store;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.CancellationException;

/**
 * A temporary folder that is removed with everything in it on close, and when the program is
 * interrupted. One that a killed program left is removed by the next that needs one.
 */
public final class TempArea implements AutoCloseable {
    /** Others may write while the folder is removed; they find no folder the next time. */
    private static final int MOST_SWEEPS = 50;

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
            remove(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Removes a folder, also while others write into it.
     *
     * @throws IOException when something in it cannot be removed
     */
    static void remove(Path folder) throws IOException {
        for (int sweep = 1; Files.exists(folder); sweep++) {
            try {
                Files.walkFileTree(folder, new Removal());
            } catch (DirectoryNotEmptyException | NoSuchFileException changed) {
                if (sweep == MOST_SWEEPS) {
                    throw changed;
                }
            }
        }
    }

    /** Removes what it visits; links are removed and not followed. */
    private static final class Removal extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes facts) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem)
                throws IOException {
            if (problem != null) {
                throw problem;
            }
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
