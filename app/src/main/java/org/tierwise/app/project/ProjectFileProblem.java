package org.tierwise.app.project;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;

/**
 * A project file that cannot be read or written; the message says which, what is wrong and what
 * would be right.
 */
public final class ProjectFileProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Characters of a reason, which may quote what the file holds. */
    private static final int LONGEST = 500;

    public ProjectFileProblem(String message) {
        super(message);
    }

    public ProjectFileProblem(String message, Throwable cause) {
        super(message, cause);
    }

    /** JSON that is not what it should be. */
    static ProjectFileProblem at(String name, String what, JacksonException e) {
        int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
        return new ProjectFileProblem(
                "%s:%d: not %s: %s".formatted(name, line, what, reason(e)), e);
    }

    /** The rule of a record that was broken, else what the parser says; without its wrapping. */
    static String reason(JacksonException e) {
        String broken =
                e instanceof ValueInstantiationException && e.getCause() != null
                        ? String.valueOf(e.getCause().getMessage())
                        : e.getOriginalMessage();
        String reason =
                broken.lines()
                        .findFirst()
                        .orElse("unreadable")
                        .replaceFirst(
                                "^Null value for creator property '([^']*)'.*", "$1 is missing");
        return quoted(reason);
    }

    /** What a file holds, as much of it as a message has room for. */
    static String quoted(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
