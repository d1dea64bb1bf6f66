package org.tierwise.app.desktop.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether somebody has begun the tour: an empty file beside the recent projects says so. */
final class SeenTour {
    private final Path file;

    /**
     * @param folder where the program keeps what it remembers
     */
    SeenTour(Path folder) {
        file = folder.resolve("tour-seen.txt");
    }

    boolean isSeen() {
        return Files.exists(file);
    }

    /**
     * Remembers it for the next start.
     *
     * @throws IOException when the folder cannot be written
     */
    void remember() throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        if (!isSeen()) {
            Files.createFile(file);
        }
    }
}
