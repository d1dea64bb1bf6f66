package org.tierwise.app.planning;

import org.tierwise.data.store.TempArea;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The examples that come with the program. */
public final class BundledExamples {
    private static final String ROOT = "/org/tierwise/app/examples/";

    private BundledExamples() {}

    /** Names of the examples. */
    public static List<String> names() {
        return List.of("clovia");
    }

    /**
     * An example as files; removed on close, and when the program is interrupted.
     *
     * @param area where the files are
     */
    record Unpacked(TempArea area) implements AutoCloseable {
        Path project() {
            return area.folder().resolve("project.json");
        }

        @Override
        public void close() {
            area.close();
        }
    }

    /** Copies an example out of the program. */
    static Unpacked unpack(String name) {
        TempArea area = new TempArea();
        try {
            for (String file : files(name)) {
                Path target = area.folder().resolve(file);
                try (InputStream in = open(name + "/" + file);
                        OutputStream out = area.create(target)) {
                    in.transferTo(out);
                }
            }
            return new Unpacked(area);
        } catch (IOException e) {
            area.close();
            throw new UncheckedIOException(e);
        }
    }

    /** The scenario that the bill of the Clovia example is generated from. */
    public static InputStream billScenario() {
        return open("clovia/bill-scenario.json");
    }

    /** Files of an example, as its list names them. */
    private static List<String> files(String name) throws IOException {
        try (BufferedReader list =
                new BufferedReader(
                        new InputStreamReader(open(name + "/files.txt"), StandardCharsets.UTF_8))) {
            return list.lines().filter(line -> !line.isBlank()).toList();
        }
    }

    private static InputStream open(String path) {
        InputStream in = BundledExamples.class.getResourceAsStream(ROOT + path);
        if (in == null) {
            throw new IllegalStateException("the bundled file " + path + " is missing");
        }
        return in;
    }
}
