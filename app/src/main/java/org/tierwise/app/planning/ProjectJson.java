package org.tierwise.app.planning;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import org.joda.money.CurrencyUnit;
import org.tierwise.model.calibration.ObservedStorage;
import org.tierwise.model.project.Project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Reads and writes a project as JSON. */
public final class ProjectJson {
    private static final JsonSetter.Value EMPTY = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);

    private static final ObjectMapper MAPPER =
            JsonMapper.builder()
                    .addModule(new Jdk8Module())
                    .addModule(new JavaTimeModule())
                    .addModule(currencies())
                    .addMixIn(ObservedStorage.class, StorageByItsFields.class)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .withConfigOverride(List.class, o -> o.setSetterInfo(EMPTY))
                    .withConfigOverride(Map.class, o -> o.setSetterInfo(EMPTY))
                    .build();

    /** An array has disks, a volume has gigabytes: the fields tell which it is. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
    @JsonSubTypes({
        @JsonSubTypes.Type(ObservedStorage.DiskArray.class),
        @JsonSubTypes.Type(ObservedStorage.CloudVolume.class)
    })
    private interface StorageByItsFields {}

    private ProjectJson() {}

    private static SimpleModule currencies() {
        SimpleModule module = new SimpleModule("currencies");
        module.addSerializer(
                CurrencyUnit.class,
                new StdSerializer<>(CurrencyUnit.class) {
                    @Override
                    public void serialize(
                            CurrencyUnit value, JsonGenerator json, SerializerProvider provider)
                            throws IOException {
                        json.writeString(value.getCode());
                    }
                });
        module.addDeserializer(
                CurrencyUnit.class,
                new StdDeserializer<CurrencyUnit>(CurrencyUnit.class) {
                    @Override
                    public CurrencyUnit deserialize(
                            JsonParser parser, DeserializationContext context) throws IOException {
                        return CurrencyUnit.of(parser.getText());
                    }
                });
        return module;
    }

    /**
     * Reads a project.
     *
     * @throws BadInput when the file is missing, is not JSON, or breaks a rule of a project; the
     *     message names file and line
     */
    public static Project read(Path file) {
        try {
            return MAPPER.readValue(Files.readString(file), Project.class);
        } catch (NoSuchFileException e) {
            throw new BadInput(
                    file + ": no such file; give a .tierwise file or the name of an example", e);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new BadInput("%s:%d: not a project: %s".formatted(file, line, firstLine(e)), e);
        } catch (IOException e) {
            throw new BadInput("%s: cannot be read: %s".formatted(file, e.getMessage()), e);
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
    static JsonNode tree(Project project) {
        return MAPPER.valueToTree(project);
    }

    /**
     * The project of a tree.
     *
     * @throws IllegalArgumentException when the tree breaks a rule of a project
     */
    static Project of(JsonNode tree) {
        try {
            return MAPPER.treeToValue(tree, Project.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not a project: " + firstLine(e), e);
        }
    }

    private static String firstLine(JacksonException e) {
        return e.getOriginalMessage().lines().findFirst().orElse("unreadable");
    }
}
