package org.tierwise.app.desktop.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A project that was open before.
 *
 * @param path its file
 * @param saved when the file was last written; absent when it is no longer there
 */
public record RecentProject(Path path, Optional<Instant> saved) {
    static RecentProject at(Path path) {
        if (!Files.isRegularFile(path)) {
            return new RecentProject(path, Optional.empty());
        }
        try {
            return new RecentProject(
                    path, Optional.of(Files.getLastModifiedTime(path).toInstant()));
        } catch (IOException e) {
            // Gone or barred between two questions, so nothing that could be opened.
            return new RecentProject(path, Optional.empty());
        }
    }

    /** Name for people: that of the file, without its ending. */
    public String name() {
        return path.getFileName().toString().replaceFirst("\\.tierwise$", "");
    }
}
