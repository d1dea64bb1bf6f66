package org.tierwise.data.traffic;

import org.jspecify.annotations.Nullable;

/** Reads the lines of one log in order; a header among them may change how the next are read. */
@FunctionalInterface
public interface LineReader {
    /** The request in a line; null when the line holds none that can be read. */
    @Nullable LoggedRequest read(String line);
}
