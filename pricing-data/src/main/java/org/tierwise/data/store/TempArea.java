package org.tierwise.data.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A temporary folder that is removed with everything in it on close, and when the program is
 * interrupted.
 */
public final class TempArea implements AutoCloseable {
    /** Bears the process, so that what a killed one left behind can be told apart. */
    private static final String PREFIX = "tierwise-%d-".formatted(ProcessHandle.current().pid());

    private final Path folder;
    private final Thread interrupted = new Thread(this::remove, "temporary files");
    private int linked;

    public TempArea() {
        try {
            folder = Files.createTempDirectory(PREFIX);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(interrupted);
    }

    public Path folder() {
        return folder;
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

    private void remove() {
        try {
            Folders.remove(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
