package org.tierwise.data.traffic;

/** A kind of access log. A file is of the format that reads most of its first lines. */
public interface LogFormat {
    /** Name in results, for example {@code cloudfront}. */
    String id();

    /** A reader of the lines of one file, in order. */
    LineReader reader();

    /** Whether a comment line is the header of this format. */
    default boolean isHeader(String comment) {
        return false;
    }
}
