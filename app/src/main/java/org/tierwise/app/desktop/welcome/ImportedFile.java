package org.tierwise.app.desktop.welcome;

import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.text.Amounts;
import org.tierwise.data.bill.FileResult;

import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * What came of a file of a bill.
 *
 * @param file the file as the user has it
 * @param format name of its format; empty where it is no bill
 * @param lines line items read; absent until it has been read
 * @param total unblended total, tax included; empty until it has been read
 * @param problem file, line and what is wrong; empty where nothing is
 */
record ImportedFile(String file, String format, OptionalLong lines, String total, String problem) {
    static ImportedFile of(FileResult result) {
        return switch (result) {
            case FileResult.Recognised known ->
                    new ImportedFile(known.file(), known.format(), OptionalLong.empty(), "", "");
            case FileResult.Read read ->
                    new ImportedFile(
                            read.file(),
                            read.format(),
                            OptionalLong.of(read.lines()),
                            read.unblended().stream()
                                    .map(Amounts::exact)
                                    .collect(Collectors.joining(" + ")),
                            "");
            case FileResult.Refused refused ->
                    new ImportedFile(
                            refused.file(), "", OptionalLong.empty(), "", refused.problem());
        };
    }

    /** The file with the folder that it is in: the months of a bill have files of one name. */
    String name() {
        return file.replaceFirst("^.*[/\\\\](?=[^/\\\\]*[/\\\\][^/\\\\]*$)", "");
    }

    /** What is wrong, or that nothing is. */
    String outcome() {
        if (!problem.isEmpty()) {
            return problem;
        }
        return lines.isPresent() ? Words.of("new.read") : Words.of("new.recognised");
    }
}
