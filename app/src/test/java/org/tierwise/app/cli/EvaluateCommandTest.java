package org.tierwise.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierwise.app.planning.BundledExamples;
import org.tierwise.data.bill.generate.BillGenerator;
import org.tierwise.data.bill.generate.BillScenarios;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** The as-is of the bundled example: utilisation, workers, calibration. */
class EvaluateCommandTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNode CASE = CommandLineRun.of("evaluate", "clovia", "--json").json();

    @TempDir Path folder = Path.of("");

    @Test
    void theUtilisationsThatWentInComeBack() {
        assertThat(component("web").path("utilisation").asDouble()).isCloseTo(0.4, within(1e-9));
        assertThat(component("worker").path("utilisation").asDouble()).isCloseTo(0.5, within(1e-9));
        assertThat(component("solr").path("utilisation").asDouble()).isCloseTo(0.3, within(1e-9));
        assertThat(component("mysql").path("utilisation").asDouble()).isCloseTo(0.15, within(1e-9));
        assertThat(component("mongodb").path("utilisation").asDouble())
                .isCloseTo(0.2, within(1e-9));
    }

    @Test
    void theCalibrationStandsBesideItsObservations() {
        JsonNode fit = CASE.path("calibrations").get(0);
        assertThat(fit.path("component").asText()).isEqualTo("mysql");
        assertThat(fit.path("explained").asBoolean()).isTrue();
        assertThat(parameter(fit, "k")).isCloseTo(58.7, within(0.1));
        assertThat(parameter(fit, "v")).isCloseTo(0.0865, within(0.0005));
        assertThat(parameter(fit, "f")).isCloseTo(0.7725, within(0.002));
        assertThat(fit.path("observations")).hasSize(3);
        for (JsonNode observation : fit.path("observations")) {
            assertThat(observation.path("residual").asDouble()).isCloseTo(0, within(0.01));
        }
        assertThat(fit.path("observations").get(1).path("secondsAtTwiceTheTraffic").asDouble())
                .isCloseTo(1.5, within(0.03));
        assertThat(fit.path("observations").get(0).path("secondsAtTwiceTheTraffic").isNull())
                .isTrue();
        assertThat(fit.path("identification").get(2).path("singularValue").asDouble())
                .isCloseTo(0.55, within(0.05));
    }

    @Test
    void theWorkersOfTheAsIsAreShown() {
        JsonNode workers = component("web").path("workers").get(0);
        assertThat(workers.path("type").asText()).isEqualTo("c4.2xlarge");
        assertThat(workers.path("count").asInt()).isEqualTo(18);
        assertThat(workers.path("utilisation").asDouble()).isCloseTo(0.39, within(0.005));
        assertThat(workers.path("holdMs").asDouble()).isCloseTo(562, within(1.0));
        assertThat(workers.path("waitMs").asDouble()).isLessThan(0.1);
        assertThat(workers.path("blocking").asDouble()).isLessThan(1e-6);
        assertThat(component("mysql").has("workers")).isFalse();
    }

    @Test
    void peopleReadResidualsAndWorkers() {
        CommandLineRun run = CommandLineRun.of("evaluate", "clovia");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("RAID10 of 4 hdd-sas-15k", "residual", "saturated")
                .contains("One set of parameters explains all observations")
                .contains("workers on a c4.2xlarge");
    }

    @Test
    void aLargerVolumeCannotExplainTheTimesAndTheProgramSaysSo() throws IOException {
        CommandLineRun run = evaluate(json -> storage(json, 2).put("gb", 1000));
        assertThat(run.json().path("calibrations").get(0).path("explained").asBoolean()).isFalse();
        CommandLineRun plan = CommandLineRun.of("evaluate", folder.resolve("p.json").toString());
        assertThat(plan.out()).contains("No set of parameters within the bounds explains");
    }

    @Test
    void anotherObservationMovesTheFit() throws IOException {
        CommandLineRun run =
                evaluate(json ->
                        ((ObjectNode) calibration(json).path("observations").get(1).path("seconds"))
                                .put("value", 0.5));
        assertThat(parameter(run.json().path("calibrations").get(0), "k")).isGreaterThan(62);
    }

    @Test
    void aFileOfBeforeWorkersAndCalibrationsStillLoads() throws IOException {
        CommandLineRun run =
                evaluate(json -> {
                    json.remove("calibrations");
                    json.path("components").forEach(c -> ((ObjectNode) c).remove("workers"));
                });
        assertThat(run.code()).isZero();
        assertThat(run.json().path("calibrations")).isEmpty();
        run.json().path("components").forEach(c -> assertThat(c.has("workers")).isFalse());
    }

    @Test
    void anArrayThatCannotBeBuiltIsNamedWithItsLine() throws IOException {
        CommandLineRun run = evaluate(json -> storage(json, 1).put("disks", 3));
        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err())
                .containsPattern("p\\.json:\\d+: ")
                .contains("RAID10 needs at least 4");
    }

    private CommandLineRun evaluate(Consumer<ObjectNode> change) throws IOException {
        ObjectNode json;
        try (InputStream in =
                BundledExamples.class.getResourceAsStream(
                        "/org/tierwise/app/examples/clovia/project.json")) {
            json = (ObjectNode) MAPPER.readTree(in);
        }
        change.accept(json);
        Path file = folder.resolve("p.json");
        Files.writeString(file, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json));
        BillGenerator.write(
                BillScenarios.read(BundledExamples.billScenario()), 1, folder.resolve("bill"));
        return CommandLineRun.of("evaluate", file.toString(), "--json");
    }

    private static ObjectNode calibration(ObjectNode json) {
        return (ObjectNode) ((ArrayNode) json.path("calibrations")).get(0);
    }

    private static ObjectNode storage(ObjectNode json, int observation) {
        return (ObjectNode) calibration(json).path("observations").get(observation).path("storage");
    }

    private static double parameter(JsonNode fit, String symbol) {
        for (JsonNode parameter : fit.path("parameters")) {
            if (parameter.path("symbol").asText().equals(symbol)) {
                return parameter.path("value").asDouble();
            }
        }
        throw new AssertionError("no parameter " + symbol);
    }

    private static JsonNode component(String name) {
        for (JsonNode component : CASE.path("components")) {
            if (component.path("name").asText().equals(name)) {
                return component;
            }
        }
        throw new AssertionError("no component " + name);
    }
}
