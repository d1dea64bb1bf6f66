package org.tierwise.app.support;

import org.tierwise.app.planning.PlanningRun;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * The log of a defect, made to be sent to us: where the program was, and nothing that it had read.
 * Messages of exceptions stay out, since they can quote a cell of a bill.
 */
public final class DefectLog {
    private DefectLog() {}

    /**
     * Writes the log to a file of the user's temporary folder.
     *
     * @throws IOException when it cannot be written
     */
    public static Path write(Throwable problem) throws IOException {
        return Files.writeString(Files.createTempFile("tierwise-", ".log"), text(problem));
    }

    /** Versions, then each exception of the chain by its class, with its stack. */
    static String text(Throwable problem) {
        StringBuilder text =
                new StringBuilder(
                        "Tierwise %s, Java %s, %s %s%n"
                                .formatted(
                                        PlanningRun.VERSION,
                                        Runtime.version(),
                                        System.getProperty("os.name"),
                                        System.getProperty("os.arch")));
        add(problem, "", text, Collections.newSetFromMap(new IdentityHashMap<>()));
        return text.toString();
    }

    private static void add(Throwable t, String how, StringBuilder text, Set<Throwable> told) {
        if (!told.add(t)) {
            return;
        }
        text.append(how).append(t.getClass().getName()).append(System.lineSeparator());
        for (StackTraceElement frame : t.getStackTrace()) {
            text.append("    at ").append(frame).append(System.lineSeparator());
        }
        for (Throwable suppressed : t.getSuppressed()) {
            add(suppressed, "suppressed: ", text, told);
        }
        Throwable cause = t.getCause();
        if (cause != null) {
            add(cause, "caused by: ", text, told);
        }
    }
}
