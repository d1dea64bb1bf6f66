package org.tierwise.app.project;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.tierwise.model.project.Project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads and writes a project as JSON. */
public final class ProjectJson {
    private static final ObjectMapper MAPPER = ProjectMapper.create();

    private ProjectJson() {}

    /**
     * Reads a project.
     *
     * @throws ProjectFileProblem when the file is missing, is not JSON, or breaks a rule of a
     *     project; the message names file and line
     */
    public static Project read(Path file) {
        try {
            return parse(file.toString(), Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new ProjectFileProblem(
                    file + ": no such file; give a .tierwise file or the name of an example", e);
        } catch (IOException e) {
            throw new ProjectFileProblem(
                    "%s: cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }

    /**
     * The project of a JSON text.
     *
     * @param name name of the text, for messages
     * @throws ProjectFileProblem when it is not JSON, or breaks a rule of a project
     */
    static Project parse(String name, String json) {
        try {
            return MAPPER.readValue(json, Project.class);
        } catch (JacksonException e) {
            throw ProjectFileProblem.at(name, "a project", e);
        }
    }

    /** The project as JSON text. */
    public static String write(Project project) {
        try {
            return MAPPER.writeValueAsString(project);
        } catch (JacksonException e) {
            throw new IllegalStateException("a project that cannot be written", e);
        }
    }

    /** The project as a tree. */
    public static JsonNode tree(Project project) {
        return MAPPER.valueToTree(project);
    }

    /**
     * The project of a tree.
     *
     * @throws IllegalArgumentException when the tree breaks a rule of a project; the message is
     *     that rule
     */
    public static Project of(JsonNode tree) {
        try {
            return MAPPER.treeToValue(tree, Project.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(ProjectFileProblem.reason(e), e);
        }
    }
}
