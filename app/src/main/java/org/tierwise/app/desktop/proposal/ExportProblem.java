package org.tierwise.app.desktop.proposal;

import org.tierwise.app.desktop.words.Words;

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
                    Words.of("proposal.openElsewhere", name, mark.get().getFileName().toString()));
        }
        if (Files.isRegularFile(file) && !Files.isWritable(file)) {
            return Optional.of(Words.of("proposal.readOnly", name));
        }
        return Optional.empty();
    }

    /** What the system said while writing. */
    static String after(Path file, IOException problem) {
        String said = String.valueOf(problem.getMessage());
        String lower = said.toLowerCase(Locale.ROOT);
        String name = file.getFileName().toString();
        String words =
                FULL.stream().anyMatch(lower::contains)
                        ? Words.of("proposal.diskFull", name)
                        : lower.contains(ELSEWHERE)
                                ? Words.of("proposal.lockedElsewhere", name)
                                : Words.of("proposal.notWritten", name, said);
        return Files.isRegularFile(file) ? words + " " + Words.of("proposal.asItWas") : words;
    }
}
