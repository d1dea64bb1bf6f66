package org.tierwise.model.traffic;

/**
 * An access log that was read.
 *
 * @param path where it is, as the user knows it
 * @param format name of the format, for example {@code combined}
 * @param lines lines that should hold a request
 * @param skipped lines of these that hold none that can be read
 * @param comments lines that are empty or begin with {@code #}; not among {@code lines}
 */
public record LogFile(String path, String format, long lines, long skipped, long comments) {
    /**
     * @throws IllegalArgumentException when more lines are skipped than there are
     */
    public LogFile {
        if (skipped < 0 || skipped > lines || comments < 0) {
            throw new IllegalArgumentException("skipped lines are among the lines");
        }
    }

    /** Lines that hold a request. */
    public long requests() {
        return lines - skipped;
    }
}
