package org.tierwise.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

class QueueingCommandTest {
    @TempDir Path folder = Path.of("");

    @Test
    void aTandemOfTwoQueuesHasTheSumOfTheirTimes() throws IOException {
        CommandLineRun run =
                run(
                        """
                        {"stations":[
                          {"name":"lb","arrivalRate":40,"serviceTimeMs":2,"servers":1,"capacity":null,"discipline":"fcfs"},
                          {"name":"web","arrivalRate":40,"serviceTimeMs":15,"servers":1,"discipline":"ps","serviceScv":1.0,"visits":1.0}]}
                        """);

        assertThat(run.code()).isZero();
        JsonNode web = run.json().path("stations").get(1);
        assertThat(web.path("utilisation").asDouble()).isCloseTo(0.6, within(1e-12));
        assertThat(web.path("meanResponseMs").asDouble()).isCloseTo(37.5, within(1e-9));
        assertThat(web.path("meanWaitMs").asDouble()).isCloseTo(22.5, within(1e-9));
        assertThat(run.json().path("endToEnd").path("meanMs").asDouble())
                .isCloseTo(2 / 0.92 + 37.5, within(1e-9));
    }

    @Test
    void aBoundedQueueTurnsAwayWhatItCannotHold() throws IOException {
        JsonNode pool =
                run("""
                {"stations":[{"name":"gateway","arrivalRate":125,"serviceTimeMs":2,"servers":1,"capacity":2}]}
                """)
                        .json()
                        .path("stations")
                        .get(0);

        assertThat(pool.path("blockingProbability").asDouble()).isCloseTo(1 / 21.0, within(1e-12));
    }

    @Test
    void saturationIsAnAnswer() throws IOException {
        CommandLineRun run =
                run(
                        """
                        {"stations":[{"name":"db","arrivalRate":100,"serviceTimeMs":20,"servers":2}]}
                        """);

        assertThat(run.code()).isZero();
        JsonNode station = run.json().path("stations").get(0);
        assertThat(station.path("saturated").asBoolean()).isTrue();
        assertThat(station.path("p95Ms").isNull()).isTrue();
        assertThat(run.json().path("endToEnd").path("meanMs").isNull()).isTrue();
    }

    @Test
    void aSimulationStandsBesideTheFormulas() throws IOException {
        CommandLineRun run =
                run(
                        """
                        {"stations":[{"name":"db","arrivalRate":60,"serviceTimeMs":20,"servers":2,"visits":1.5}]}
                        """,
                        "--simulate",
                        "20000");

        JsonNode json = run.json();
        double mean = json.path("endToEnd").path("meanMs").asDouble();
        assertThat(json.path("simulation").path("meanMs").asDouble())
                .isCloseTo(mean, within(0.1 * mean));
        assertThat(json.path("simulation").path("meanMsHalfWidth").asDouble()).isPositive();
    }

    @Test
    void stationsThatPagesAloneDoNotFeedAreNotSimulated() throws IOException {
        CommandLineRun run =
                run(
                        """
                        {"stations":[{"name":"a","arrivalRate":60,"serviceTimeMs":2,"servers":2},
                                     {"name":"b","arrivalRate":30,"serviceTimeMs":2,"servers":2}]}
                        """,
                        "--simulate",
                        "20000");

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("the same page rate");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"stations":[]}                                                       | :1: stations must be
                    {"stations":[{"name":"a","serviceTimeMs":1}]}                         | :1: arrivalRate is missing
                    {"stations":[{"name":"a","arrivalRate":-1,"serviceTimeMs":1}]}        | :1: station a: an arrival rate
                    {"stations":[{"name":"a","arrivalRate":1,"serviceTimeMs":1,"servers":0}]} | at least 1 server
                    {"stations":[{"name":"a","arrivalRate":1,"serviceTimeMs":1,"servers":1.5}]} | a whole number
                    {"stations":[{"name":"a","arrivalRate":1,"serviceTimeMs":1,"discipline":"lifo"}]} | fcfs or ps
                    {"stations":[{"name":"a","arrivalRate":1,"serviceTimeMs":1,"capacity":0}]} | capacity of 1 to
                    {"stations":[{"name":"a","arrivalRate":1,"serviceTimeMs":1,"vists":2}]} | unknown property
                    {"stations":[{"name":"a","arrivalRate":1,"serviceTimeMs":1,"visits":1e300}]} | visits must lie
                    {"stations":                                                          | not JSON
                    """)
    void badInputIsNamedWithItsLine(String network, String message) throws IOException {
        CommandLineRun run = run(network);

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err())
                .contains("network.json:1: ")
                .contains(message)
                .doesNotContain("\tat ");
    }

    private CommandLineRun run(String network, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("network.json"), network);
        return CommandLineRun.of(
                Stream.concat(Stream.of("queueing", file.toString(), "--json"), Stream.of(more))
                        .toArray(String[]::new));
    }
}
