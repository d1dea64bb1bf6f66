package org.tierwise.data.catalogue;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;

import org.jspecify.annotations.Nullable;
import org.tierwise.data.file.JsonLines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** JSON to records without any leniency, every complaint with its line. */
final class StrictJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(
                            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                            DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                            DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                            DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .withCoercionConfig(
                            LogicalType.Textual,
                            c ->
                                    c.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                            .setCoercion(
                                                    CoercionInputShape.Float, CoercionAction.Fail)
                                            .setCoercion(
                                                    CoercionInputShape.Boolean,
                                                    CoercionAction.Fail))
                    .build();

    /** Finds a misspelt property before the one that it should have been is reported missing. */
    private static final JsonMapper SPELLING =
            MAPPER.rebuild()
                    .disable(
                            DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                            DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    private StrictJson() {}

    /**
     * Lines of a document.
     *
     * @throws CatalogueProblem when it is no JSON or an object names a property twice
     */
    static JsonLines lines(String file, byte[] json) {
        try {
            return JsonLines.of(json);
        } catch (JsonProcessingException e) {
            throw new CatalogueProblem(file, JsonLines.lineOf(e), JsonLines.reason(e));
        }
    }

    /**
     * The record that a document holds.
     *
     * @throws CatalogueProblem when a property is unknown, missing, null or of the wrong kind
     */
    static <T> T read(String file, byte[] json, JsonLines lines, Class<T> type) {
        try {
            SPELLING.readValue(json, type);
            T value = MAPPER.readValue(json, type);
            if (value == null) {
                throw new CatalogueProblem(
                        file, 1, "the file holds null; an object { } would be right");
            }
            return value;
        } catch (JsonMappingException e) {
            String pointer = pointer(e.getPath());
            throw new CatalogueProblem(file, lines.of(pointer), what(e, pointer, lines));
        } catch (JsonProcessingException e) {
            throw new CatalogueProblem(
                    file,
                    e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
                    e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("JSON in memory of " + file, e);
        }
    }

    private static String what(JsonMappingException e, String pointer, JsonLines lines) {
        String name = pointer.substring(pointer.lastIndexOf('/') + 1);
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "unknown property \"%s\"; known here are %s"
                    .formatted(name, known(unknown.getKnownPropertyIds()));
        }
        if (e instanceof InvalidTypeIdException id) {
            return "%s has kind %s; known kinds are %s"
                    .formatted(
                            name,
                            id.getTypeId() == null ? "missing" : "\"" + id.getTypeId() + "\"",
                            kinds(id.getBaseType().getRawClass()));
        }
        if (!pointer.isEmpty() && !lines.has(pointer)) {
            return "\"%s\" is missing; every property is required".formatted(name);
        }
        Class<?> wanted = e instanceof MismatchedInputException m ? m.getTargetType() : null;
        return "\"%s\" has no valid value; %s would be right"
                .formatted(name.isEmpty() ? "the file" : name, example(wanted));
    }

    private static String known(@Nullable Collection<Object> names) {
        return names == null
                ? "none"
                : names.stream()
                        .map(String::valueOf)
                        .filter(n -> !n.startsWith("$"))
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    private static String kinds(Class<?> base) {
        JsonSubTypes types = base.getAnnotation(JsonSubTypes.class);
        return types == null
                ? "none"
                : Arrays.stream(types.value())
                        .map(JsonSubTypes.Type::name)
                        .collect(Collectors.joining(", "));
    }

    private static String example(@Nullable Class<?> wanted) {
        if (wanted == int.class) {
            return "a whole number such as 8";
        }
        if (wanted == double.class) {
            return "a number such as 1.31";
        }
        if (wanted == boolean.class) {
            return "true or false";
        }
        if (wanted == null || wanted == String.class) {
            return "a text in double quotes";
        }
        return Collection.class.isAssignableFrom(wanted) ? "a list [ ]" : "an object { }";
    }

    private static String pointer(List<JsonMappingException.Reference> path) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : path) {
            pointer.append('/')
                    .append(
                            step.getFieldName() == null
                                    ? String.valueOf(step.getIndex())
                                    : step.getFieldName());
        }
        return pointer.toString();
    }
}
