package org.tierwise.app.desktop.proposal;

import org.tierwise.app.project.AtomicFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Remembers the folder that a proposal was exported to last.
 *
 * @param memory file that holds its path
 */
record ExportFolder(Path memory) {
    /** Memory in the folder where the program keeps what it remembers. */
    static ExportFolder in(Path appFolder) {
        return new ExportFolder(appFolder.resolve("export-folder.txt"));
    }

    /** The folder, if there was one and it is still there. */
    Optional<Path> last() {
        if (!Files.isRegularFile(memory)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(Files.readString(memory).strip()))
                    .filter(Files::isDirectory);
        } catch (IOException | InvalidPathException e) {
            // Damaged by somebody else: the user chooses once more, and nothing else depends on it.
            return Optional.empty();
        }
    }

    /**
     * Remembers a folder.
     *
     * @throws IOException when it cannot be remembered
     */
    void remember(Path folder) throws IOException {
        Files.createDirectories(memory.resolveSibling(""));
        AtomicFile.replace(
                memory,
                folder.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8));
    }
}
