package org.tierwise.app.support;

import org.tierwise.app.planning.PlanningRun;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The log of a defect, made to be sent to us: where the program was, and nothing that it had read.
 * Messages of exceptions stay out, since they can quote a cell of a bill.
 */
public final class DefectLog {
    private static final Pattern NAME = Pattern.compile("tierwise-[0-9]+\\.log");
    private static final int MOST = 10;
    private static final long LONGEST = 1 << 20;

    private DefectLog() {}

    /** Where logs are written: the temporary folder of the user. */
    public static Path folder() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    /**
     * The newest logs of a folder, at most ten, of at most a mebibyte each; what others wrote and
     * we may not read is left out.
     *
     * @return text of each log by the name {@code defect-1.log}, the newest first
     * @throws IOException when the folder or one of them cannot be read
     */
    static Map<String, String> newest(Path folder) throws IOException {
        Map<String, String> logs = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found =
                    files.filter(file -> NAME.matcher(file.getFileName().toString()).matches())
                            .filter(Files::isRegularFile)
                            .filter(Files::isReadable)
                            .filter(file -> file.toFile().length() <= LONGEST)
                            .sorted(
                                    Comparator.comparingLong(
                                                    (Path file) -> file.toFile().lastModified())
                                            .reversed())
                            .limit(MOST)
                            .toList();
            for (Path file : found) {
                logs.put(
                        "defect-%d.log".formatted(logs.size() + 1),
                        new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return logs;
    }

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
