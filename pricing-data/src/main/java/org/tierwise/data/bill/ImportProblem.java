package org.tierwise.data.bill;

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

    ImportProblem(String placed) {
        super(placed);
    }
}
