package org.tierwise.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.tierwise.app.planning.BadInput;
import org.tierwise.data.file.JsonLines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A JSON file that a command was given, and on which line each value stands.
 *
 * @param file the file
 * @param root its value
 * @param lines on which line each value stands
 */
record JsonDocument(Path file, JsonNode root, JsonLines lines) {
    private static final long LARGEST = 16L << 20;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /**
     * Reads a file of at most 16 MiB.
     *
     * @throws BadInput when it cannot be read or is no JSON; the message names file and line
     */
    static JsonDocument read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new BadInput(
                        "%s:1: the file is larger than %d bytes".formatted(file, LARGEST));
            }
            byte[] bytes = Files.readAllBytes(file);
            JsonLines lines = JsonLines.of(bytes);
            JsonNode root = MAPPER.readTree(bytes);
            if (root.isMissingNode()) {
                throw new BadInput(file + ":1: the file is empty; one JSON object is expected");
            }
            return new JsonDocument(file, root, lines);
        } catch (NoSuchFileException e) {
            throw new BadInput(file + ": no such file", e);
        } catch (JsonProcessingException e) {
            throw new BadInput(
                    "%s:%d: %s".formatted(file, JsonLines.lineOf(e), JsonLines.reason(e)), e);
        } catch (IOException e) {
            throw new BadInput("%s: cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }

    /** What is wrong at a JSON pointer, or at the nearest value around it. */
    BadInput problem(String pointer, String what) {
        return new BadInput("%s:%d: %s".formatted(file, lines.of(pointer), what));
    }

    /**
     * An object that has no other properties than known ones.
     *
     * @param what what the object stands for, for people
     * @throws BadInput when it is none, or has another property
     */
    JsonNode object(String pointer, String what, Set<String> known) {
        JsonNode node = root.at(pointer);
        if (!node.isObject()) {
            throw problem(pointer, what + " must be an object");
        }
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            if (!known.contains(property.getKey())) {
                throw problem(
                        pointer + "/" + property.getKey(),
                        "unknown property \"%s\"; known here are %s"
                                .formatted(property.getKey(), new TreeSet<>(known)));
            }
        }
        return node;
    }

    /**
     * A number.
     *
     * @throws BadInput when there is none
     */
    double number(String pointer, String name) {
        JsonNode node = root.at(pointer + "/" + name);
        if (!node.isNumber()) {
            throw problem(
                    pointer + "/" + name,
                    "%s %s; a number would be right"
                            .formatted(name, node.isMissingNode() ? "is missing" : "is " + node));
        }
        return node.asDouble();
    }

    /**
     * A whole number.
     *
     * @throws BadInput when there is none
     */
    int whole(String pointer, String name) {
        double value = number(pointer, name);
        if (value != Math.rint(value) || Math.abs(value) > Integer.MAX_VALUE) {
            throw problem(
                    pointer + "/" + name,
                    "%s is %s; a whole number would be right"
                            .formatted(name, root.at(pointer + "/" + name)));
        }
        return (int) value;
    }

    /** Whether there is a value other than null. */
    boolean has(String pointer, String name) {
        JsonNode node = root.at(pointer + "/" + name);
        return !node.isMissingNode() && !node.isNull();
    }
}
