package org.tierwise.data.catalogue;

/** A catalogue file that cannot be used; the message is {@code FILE:LINE: wrong; right}. */
public final class CatalogueProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;

    /**
     * A problem at a place.
     *
     * @param file file as the user named it
     * @param line line, from 1
     * @param what what is wrong and what would be right
     */
    public CatalogueProblem(String file, int line, String what) {
        super(file + ":" + line + ": " + what);
        this.file = file;
        this.line = line;
    }

    /** File as the user named it. */
    public String file() {
        return file;
    }

    /** Line, from 1. */
    public int line() {
        return line;
    }
}
