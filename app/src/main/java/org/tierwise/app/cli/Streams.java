package org.tierwise.app.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

import java.io.PrintWriter;

/** The streams that a command prints to. */
final class Streams {
    private Streams() {}

    /** Results. */
    static PrintWriter out(@Nullable CommandSpec spec) {
        return commandLine(spec).getOut();
    }

    /** Progress and messages. */
    static PrintWriter err(@Nullable CommandSpec spec) {
        return commandLine(spec).getErr();
    }

    /** The command line, for saying that an option is wrong. */
    static CommandLine commandLine(@Nullable CommandSpec spec) {
        return set(spec).commandLine();
    }

    private static CommandSpec set(@Nullable CommandSpec spec) {
        if (spec == null) {
            throw new IllegalStateException("a command that was not set up");
        }
        return spec;
    }
}
