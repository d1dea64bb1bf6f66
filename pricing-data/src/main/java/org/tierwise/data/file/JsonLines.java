package org.tierwise.data.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** On which line of a JSON document each value stands. */
public final class JsonLines {
    private static final JsonFactory STRICT =
            JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private final Map<String, Integer> lines;

    private JsonLines(Map<String, Integer> lines) {
        this.lines = lines;
    }

    /**
     * Walks through a document once.
     *
     * @throws JsonProcessingException when it is no JSON or an object names a property twice;
     *     {@link #lineOf} and {@link #reason} say where and why
     */
    public static JsonLines of(byte[] json) throws JsonProcessingException {
        Map<String, Integer> lines = new HashMap<>();
        try (JsonParser parser = STRICT.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                lines.putIfAbsent(
                        parser.getParsingContext().pathAsPointer().toString(),
                        parser.currentTokenLocation().getLineNr());
            }
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException("JSON in memory", e);
        }
        return new JsonLines(lines);
    }

    /** Whether the document holds a value at a JSON pointer. */
    public boolean has(String pointer) {
        return lines.containsKey(pointer);
    }

    /** Line of a JSON pointer, from 1; of the nearest enclosing value when there is none. */
    public int of(String pointer) {
        for (String p = pointer; !p.isEmpty(); p = p.substring(0, p.lastIndexOf('/'))) {
            Integer line = lines.get(p);
            if (line != null) {
                return line;
            }
        }
        return 1;
    }

    /** Line of what is wrong, from 1. */
    public static int lineOf(JsonProcessingException e) {
        return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
    }

    /** What is wrong, in one line. */
    public static String reason(JsonProcessingException e) {
        return "not JSON: " + e.getOriginalMessage().lines().findFirst().orElse("unreadable");
    }
}
