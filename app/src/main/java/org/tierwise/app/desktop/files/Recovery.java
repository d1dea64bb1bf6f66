package org.tierwise.app.desktop.files;

import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.project.AtomicFile;
import org.tierwise.app.project.ProjectContents;
import org.tierwise.app.project.ProjectFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

/**
 * Copies of unsaved projects, one for each running program, named after its process. A copy whose
 * process is gone was left by a crash.
 */
public final class Recovery {
    private static final String COPY = ".tierwise";
    private static final String ORIGIN = ".origin";

    private final Path folder;
    private final long process;
    private final LongPredicate running;

    /**
     * @param folder where copies are kept
     * @param process number of this process
     * @param running whether a process runs
     */
    Recovery(Path folder, long process, LongPredicate running) {
        this.folder = folder;
        this.process = process;
        this.running = running;
    }

    /** Copies of this program. */
    public static Recovery of(Path folder) {
        return new Recovery(
                folder.resolve("recovery"),
                ProcessHandle.current().pid(),
                pid -> ProcessHandle.of(pid).isPresent());
    }

    /**
     * A project that was not saved when its program ended.
     *
     * @param copy its last state
     * @param origin file that it was opened from or saved to; absent for one that never had any
     */
    public record Left(Path copy, Optional<Path> origin) {
        /** Name for people. */
        public String name() {
            return origin.map(path -> path.getFileName().toString())
                    .orElseGet(() -> Words.of("welcome.newProject"));
        }

        /** Removes the copy. */
        public void discard() {
            delete(copy);
        }
    }

    /** Projects that crashed programs left, the newest first. */
    public List<Left> left() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(COPY))
                    .filter(file -> processOf(file).filter(p -> !running.test(p)).isPresent())
                    .sorted((a, b) -> Long.compare(lastChange(b), lastChange(a)))
                    .map(copy -> new Left(copy, origin(copy)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("copies of unsaved projects cannot be listed", e);
        }
    }

    /**
     * Keeps a copy of the project as it is now.
     *
     * @throws IOException when it cannot be written
     */
    synchronized void keep(ProjectContents contents, Optional<Path> origin, String program)
            throws IOException {
        Files.createDirectories(folder);
        Path copy = folder.resolve(process + COPY);
        Files.writeString(
                originOf(copy), origin.map(p -> p.toAbsolutePath().toString()).orElse(""));
        ProjectFile.write(copy, contents, program);
    }

    /** There is nothing unsaved any more. */
    synchronized void discard() {
        delete(folder.resolve(process + COPY));
    }

    private static void delete(Path copy) {
        try {
            Files.deleteIfExists(copy);
            Files.deleteIfExists(originOf(copy));
            Files.deleteIfExists(AtomicFile.previous(copy));
        } catch (IOException e) {
            throw new UncheckedIOException("the copy of an unsaved project stays", e);
        }
    }

    private static Optional<Path> origin(Path copy) {
        try {
            return Optional.of(Files.readString(originOf(copy), StandardCharsets.UTF_8))
                    .filter(path -> !path.isBlank())
                    .map(Path::of);
        } catch (IOException e) {
            throw new UncheckedIOException("where the project came from cannot be read", e);
        }
    }

    private static Path originOf(Path copy) {
        return copy.resolveSibling(copy.getFileName().toString().replace(COPY, ORIGIN));
    }

    private static Optional<Long> processOf(Path copy) {
        String number = copy.getFileName().toString().replace(COPY, "");
        return number.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(number)) : Optional.empty();
    }

    private static long lastChange(Path file) {
        return file.toFile().lastModified();
    }
}
