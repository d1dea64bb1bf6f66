package org.tierwise.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.tierwise.app.planning.BundledExamples;
import org.tierwise.data.bill.generate.BillGenerator;
import org.tierwise.data.bill.generate.BillScenarios;
import org.tierwise.data.catalogue.Catalogues;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The example beside catalogues in which every family has another name and currency. */
final class ForeignProvider {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ForeignProvider() {}

    /**
     * A project file with prices in {@code USD.json} and {@code EUR.json} beside it, and in {@code
     * JPY.json}, for which no exchange rate is known.
     */
    static Path project(Path folder) throws IOException {
        for (String currency : new String[] {"USD", "EUR", "JPY"}) {
            ObjectNode catalogue =
                    (ObjectNode) read(Catalogues.class, "catalogues/e2e-networks-2026.json");
            catalogue.put("currency", currency);
            for (JsonNode server : catalogue.path("servers")) {
                ((ObjectNode) server).put("family", "other-" + server.path("family").asText());
            }
            Files.writeString(
                    folder.resolve(currency + ".json"), MAPPER.writeValueAsString(catalogue));
        }
        BillGenerator.write(
                BillScenarios.read(BundledExamples.billScenario()), 1, folder.resolve("bill"));
        return Files.writeString(
                folder.resolve("case.tierwise"),
                MAPPER.writeValueAsString(
                        read(
                                BundledExamples.class,
                                "/org/tierwise/app/examples/clovia/project.json")));
    }

    private static JsonNode read(Class<?> beside, String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name))) {
            return MAPPER.readTree(in);
        }
    }
}
