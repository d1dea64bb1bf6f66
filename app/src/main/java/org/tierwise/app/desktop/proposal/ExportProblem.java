package org.tierwise.app.desktop.proposal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Why a file cannot be written, with what would help, in one sentence for each. */
final class ExportProblem {
    private static final List<String> FULL =
            List.of("no space left", "not enough space", "disk quota exceeded");
    private static final String ELSEWHERE = "being used by another process";

    private ExportProblem() {}

    /**
     * What can be known before writing. LibreOffice and Excel put a mark beside a file that is open
     * in them; on systems that let an open file be replaced, their next saving would undo the
     * export.
     */
    static Optional<String> before(Path file) {
        String name = file.getFileName().toString();
        Optional<Path> mark =
                List.of(".~lock." + name + "#", "~$" + name).stream()
                        .map(file::resolveSibling)
                        .filter(Files::exists)
                        .findFirst();
        if (mark.isPresent()) {
            return Optional.of(
                    "%s is open in another program; close it there and export again, or choose another name. If nobody has it open, delete %s."
                            .formatted(name, mark.get().getFileName()));
        }
        if (Files.isRegularFile(file) && !Files.isWritable(file)) {
            return Optional.of(
                    "%s is read-only and stays as it is; choose another name or folder."
                            .formatted(name));
        }
        return Optional.empty();
    }

    /** What the system said while writing. */
    static String after(Path file, IOException problem) {
        String said = String.valueOf(problem.getMessage());
        String lower = said.toLowerCase(Locale.ROOT);
        String kept = Files.isRegularFile(file) ? " The file that was there is as it was." : "";
        if (FULL.stream().anyMatch(lower::contains)) {
            return "%s was not written: the disk is full. Make room, or choose a folder on another disk.%s"
                    .formatted(file.getFileName(), kept);
        }
        if (lower.contains(ELSEWHERE)) {
            return "%s was not written: it is open in another program. Close it there and export again.%s"
                    .formatted(file.getFileName(), kept);
        }
        return "%s was not written: %s. Choose another folder or name.%s"
                .formatted(file.getFileName(), said, kept);
    }
}
