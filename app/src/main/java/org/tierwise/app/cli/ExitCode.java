package org.tierwise.app.cli;

/** Exit codes of every command. */
public final class ExitCode {
    public static final int DONE = 0;

    /** A defect of ours. */
    public static final int DEFECT = 1;

    /** Bad usage or bad input. */
    public static final int BAD_INPUT = 2;

    /** No plan can meet the targets. */
    public static final int NO_PLAN = 3;

    /** Interrupted; nothing half-written is left. */
    public static final int INTERRUPTED = 130;

    private ExitCode() {}
}
