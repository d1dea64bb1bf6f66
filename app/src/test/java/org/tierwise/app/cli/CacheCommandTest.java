package org.tierwise.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CacheCommandTest {
    /** A quarter of a million items with Zipf 0.9; the figures are worked out in docs/model.md. */
    @Test
    void losingOneOfFourServersCostsAQuarterOfTheHitsAtOnce() {
        double gib = 250_000 * (940 + 60) * 1.1 / (1L << 30);
        JsonNode json = run("1000000", "940", Double.toString(gib), "4").json();

        assertThat(json.path("itemsThatFit").asDouble()).isCloseTo(250_000, within(1.0));
        assertThat(json.path("hitRatio").asDouble()).isCloseTo(0.764, within(0.001));
        assertThat(json.path("hitRatioServerLost").asDouble()).isCloseTo(0.573, within(0.001));
        assertThat(json.path("hitRatioRefilled").asDouble()).isCloseTo(0.722, within(0.001));
        assertThat(json.path("bestHitRatio").asDouble())
                .isGreaterThan(json.path("hitRatio").asDouble());
    }

    @ParameterizedTest
    @CsvSource({"0,940,1,2", "1000,0,1,2", "1000,940,0,2", "1000,940,1,0"})
    void absurdFiguresEndWithTwo(String items, String bytes, String gib, String servers) {
        CommandLineRun run = run(items, bytes, gib, servers);

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).startsWith("cache: ");
    }

    private static CommandLineRun run(String items, String bytes, String gib, String servers) {
        return CommandLineRun.of(
                "cache",
                "--items",
                items,
                "--item-bytes",
                bytes,
                "--memory-gib",
                gib,
                "--servers",
                servers,
                "--json");
    }
}
