package org.tierwise.app.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.tierwise.app.planning.BadInput;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * A JSON file that a command was given, and on which line each value stands.
 *
 * @param file the file
 * @param root its value
 * @param lines lines by JSON pointer, from 1
 */
record JsonDocument(Path file, JsonNode root, Map<String, Integer> lines) {
    private static final long LARGEST = 16L << 20;

    private static final ObjectMapper MAPPER =
            new ObjectMapper(
                    JsonFactory.builder()
                            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                            .build());

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
            Map<String, Integer> lines = lines(bytes);
            JsonNode root = MAPPER.readTree(bytes);
            if (root.isMissingNode()) {
                throw new BadInput(file + ":1: the file is empty; one JSON object is expected");
            }
            return new JsonDocument(file, root, lines);
        } catch (NoSuchFileException e) {
            throw new BadInput(file + ": no such file", e);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new BadInput(
                    "%s:%d: not JSON: %s"
                            .formatted(
                                    file,
                                    line,
                                    e.getOriginalMessage().lines().findFirst().orElse("")),
                    e);
        } catch (IOException e) {
            throw new BadInput("%s: cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static Map<String, Integer> lines(byte[] bytes) throws IOException {
        Map<String, Integer> lines = new HashMap<>();
        try (JsonParser parser = MAPPER.createParser(bytes)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                lines.putIfAbsent(
                        parser.getParsingContext().pathAsPointer().toString(),
                        parser.currentTokenLocation().getLineNr());
            }
        }
        return lines;
    }

    /** What is wrong at a JSON pointer, or at the nearest value around it. */
    BadInput problem(String pointer, String what) {
        String at = pointer;
        while (!at.isEmpty() && !lines.containsKey(at)) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return new BadInput("%s:%d: %s".formatted(file, lines.getOrDefault(at, 1), what));
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
