package org.tierwise.data.pricesheet;

import java.util.List;

/**
 * A price sheet that cannot be used; each line of the message is {@code FILE:LINE: wrong; right}.
 */
public final class SheetProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Most problems that are told at once. */
    static final int MOST = 20;

    /** One problem of a file. */
    public SheetProblem(String file, int line, String what) {
        super(at(file, line, what));
    }

    /** Several problems, each with file and line. */
    SheetProblem(List<String> problems) {
        super(
                String.join("\n", problems.subList(0, Math.min(MOST, problems.size())))
                        + (problems.size() > MOST
                                ? "\n… and %d more".formatted(problems.size() - MOST)
                                : ""));
    }

    static String at(String file, int line, String what) {
        return "%s:%d: %s".formatted(file, line, what);
    }
}
