package org.tierwise.data.services;

/** A table of services that cannot be read. */
public final class ServiceTableProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong in a line, and what would be right. */
    ServiceTableProblem(String file, long line, String what) {
        super("%s:%d: %s".formatted(file, line, what));
    }
}
