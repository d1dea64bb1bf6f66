package org.tierwise.app.desktop.proposal;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What became of one file of an export.
 *
 * @param file the file
 * @param problem why it was not written, and what would help; absent when it was
 */
record ExportOutcome(Path file, Optional<String> problem) {
    static ExportOutcome written(Path file) {
        return new ExportOutcome(file, Optional.empty());
    }

    static ExportOutcome failed(Path file, String problem) {
        return new ExportOutcome(file, Optional.of(problem));
    }

    boolean isWritten() {
        return problem.isEmpty();
    }
}
