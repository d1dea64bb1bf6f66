package org.tierwise.data.bill;

import java.io.IOException;
import java.nio.file.AccessDeniedException;

/** A file that cannot be read; the message is {@code FILE:LINE: what is wrong, what is right}. */
public sealed class ImportProblem extends RuntimeException permits ForeignFile {
    private static final long serialVersionUID = 1;

    /**
     * @param file file as the user knows it
     * @param line line that is wrong, from 1
     * @param message what is wrong, and what would be right
     */
    public ImportProblem(Object file, long line, String message) {
        this("%s:%d: %s".formatted(file, line, message));
    }

    /** What the system does not let read. */
    static ImportProblem unreadable(Object file, IOException problem) {
        return new ImportProblem(
                file,
                1,
                problem instanceof AccessDeniedException
                        ? "you may not read it; change its permissions, or copy it first"
                        : "cannot be read: %s; close what has it open, or copy it again"
                                .formatted(problem.getMessage()));
    }

    ImportProblem(String placed) {
        super(placed);
    }
}
