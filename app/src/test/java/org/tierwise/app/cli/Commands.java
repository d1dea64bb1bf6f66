package org.tierwise.app.cli;

/** Commands for tests of other packages. */
public final class Commands {
    private Commands() {}

    /** Runs a command and gives its exit code. */
    public static int run(String... args) {
        return CommandLineRun.of(args).code();
    }
}
