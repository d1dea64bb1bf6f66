package org.tierwise.data.catalogue;

/** A catalogue file that cannot be used; the message is {@code FILE:LINE: wrong; right}. */
public final class CatalogueProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Characters of what is wrong, which may quote what the file holds. */
    private static final int LONGEST = 1000;

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
        super(file + ":" + line + ": " + shortened(what));
        this.file = file;
        this.line = line;
    }

    private static String shortened(String what) {
        return what.length() <= LONGEST ? what : what.substring(0, LONGEST) + "…";
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
