package org.tierwise.app.templates;

import org.tierwise.app.project.ProjectMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The templates that come with the program: one JSON file and a line in {@code index.txt} each. The
 * first window shows the lines; files are read when a project is made.
 */
public final class ApplicationTemplates {
    private static final List<TemplateSummary> SUMMARIES =
            new String(resource("index.txt"), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(": ", 2))
                    .map(parts -> new TemplateSummary(parts[0], parts[1]))
                    .toList();

    private ApplicationTemplates() {}

    /** What there is to choose from, the default first. */
    public static List<TemplateSummary> summaries() {
        return SUMMARIES;
    }

    /** Ids of the templates, the default first. */
    public static List<String> ids() {
        return summaries().stream().map(TemplateSummary::id).toList();
    }

    /**
     * A template.
     *
     * @throws IllegalArgumentException when there is none of that id; the message names those there
     *     are
     */
    public static ApplicationTemplate of(String id) {
        if (!ids().contains(id)) {
            throw new IllegalArgumentException(
                    "there is no template '%s'; there are %s"
                            .formatted(id, String.join(", ", ids())));
        }
        return read(id);
    }

    private static ApplicationTemplate read(String id) {
        try {
            return ProjectMapper.create()
                    .readValue(resource(id + ".json"), ApplicationTemplate.class);
        } catch (IOException e) {
            throw new UncheckedIOException("template " + id, e);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in =
                Objects.requireNonNull(
                        ApplicationTemplates.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
