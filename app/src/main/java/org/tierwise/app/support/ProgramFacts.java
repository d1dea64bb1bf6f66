package org.tierwise.app.support;

import org.tierwise.app.planning.PlanningRun;

import java.lang.management.ManagementFactory;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The program and what it runs on. */
final class ProgramFacts {
    private static final long MEGABYTE = 1L << 20;

    private static final List<String> PROPERTIES =
            List.of(
                    "java.vendor",
                    "java.vm.name",
                    "java.vm.version",
                    "javafx.runtime.version",
                    "os.name",
                    "os.version",
                    "os.arch",
                    "file.encoding",
                    "native.encoding",
                    "prism.order",
                    "java.io.tmpdir");

    private ProgramFacts() {}

    /** A line for each fact; no variable of the environment, which can hold a password. */
    static String text() {
        Map<String, String> facts = new TreeMap<>();
        facts.put("tierwise", PlanningRun.VERSION);
        facts.put("java", Runtime.version().toString());
        facts.put("processors", String.valueOf(Runtime.getRuntime().availableProcessors()));
        facts.put("heap limit, MiB", String.valueOf(Runtime.getRuntime().maxMemory() / MEGABYTE));
        facts.put("locale", Locale.getDefault().toLanguageTag());
        facts.put("zone", ZoneId.systemDefault().getId());
        facts.put(
                "options of the JVM",
                String.join(" ", ManagementFactory.getRuntimeMXBean().getInputArguments()));
        for (String property : PROPERTIES) {
            facts.put(property, System.getProperty(property, "not set"));
        }
        return facts.entrySet().stream()
                .map(fact -> "%s: %s%n".formatted(fact.getKey(), fact.getValue()))
                .collect(Collectors.joining());
    }
}
