package org.tierwise.data.bill.expression;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Maps that CSV files write as text: JSON, {@code {k=v}} of Hive, or a Python dictionary. */
final class MapTexts {
    /** What DuckDB takes for JSON, too. */
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .build();

    private final List<String> keys;
    private final List<Pattern> patterns;

    MapTexts(List<String> keys) {
        this.keys = keys;
        this.patterns = keys.stream().map(key -> Pattern.compile(pattern(key))).toList();
    }

    /** Regular expression whose first group is the value of a key in a text that is no JSON. */
    static String pattern(String key) {
        String quoted = key.replaceAll("([^A-Za-z0-9_])", "\\\\$1");
        return "[{,] *'?" + quoted + "'?(?:=|: *')([^,}']*)";
    }

    /** The value of the first key that has one. */
    String first(String text) {
        if (text.isEmpty() || text.equals("{}")) {
            return "";
        }
        Optional<Map<String, String>> json = json(text);
        for (int i = 0; i < keys.size(); i++) {
            String value =
                    json.isPresent()
                            ? json.get().getOrDefault(keys.get(i), "")
                            : found(patterns.get(i), text);
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** The fields of an object, none of another value; empty when the text is no JSON. */
    private static Optional<Map<String, String>> json(String text) {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser parser = JSON.createParser(text)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    JsonNode value = parser.readValueAsTree();
                    fields.putIfAbsent(
                            name,
                            value.isNull()
                                    ? ""
                                    : value.isValueNode() ? value.asText() : value.toString());
                }
            } else {
                parser.skipChildren();
            }
            return parser.nextToken() == null ? Optional.of(fields) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read", e);
        }
    }
}
