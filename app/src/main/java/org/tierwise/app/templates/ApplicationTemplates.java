package org.tierwise.app.templates;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.tierwise.app.project.ProjectMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The templates that come with the program: one JSON file and a line in {@code index.txt} each. */
public final class ApplicationTemplates {
    private static final ObjectMapper MAPPER = ProjectMapper.create();
    private static final List<ApplicationTemplate> ALL =
            ids().stream().map(ApplicationTemplates::read).toList();

    private ApplicationTemplates() {}

    /** Ids of the templates, the default first. */
    public static List<String> ids() {
        return new String(resource("index.txt"), StandardCharsets.UTF_8).lines().toList();
    }

    /** All templates, the default first. */
    public static List<ApplicationTemplate> all() {
        return ALL;
    }

    /**
     * A template.
     *
     * @throws IllegalArgumentException when there is none of that id; the message names those there
     *     are
     */
    public static ApplicationTemplate of(String id) {
        int place = ids().indexOf(id);
        if (place < 0) {
            throw new IllegalArgumentException(
                    "there is no template '%s'; there are %s"
                            .formatted(id, String.join(", ", ids())));
        }
        return ALL.get(place);
    }

    private static ApplicationTemplate read(String id) {
        try {
            return MAPPER.readValue(resource(id + ".json"), ApplicationTemplate.class);
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
