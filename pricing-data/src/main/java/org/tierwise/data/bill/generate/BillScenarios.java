package org.tierwise.data.bill.generate;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads scenarios from JSON; unknown and missing properties are errors. */
public final class BillScenarios {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .enable(
                            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                            DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .build();

    private BillScenarios() {}

    /**
     * Reads a scenario file.
     *
     * @throws IOException when it cannot be read, or says something that a scenario cannot
     */
    public static BillScenario read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /**
     * Reads a scenario.
     *
     * @throws IOException when it cannot be read, or says something that a scenario cannot
     */
    public static BillScenario read(InputStream in) throws IOException {
        return MAPPER.readValue(in, BillScenario.class);
    }
}
