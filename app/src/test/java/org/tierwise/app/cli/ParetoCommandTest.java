package org.tierwise.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;

class ParetoCommandTest {
    @Test
    void lessLatencyOrLessDowntimeCostsMore() {
        CommandLineRun run =
                CommandLineRun.of(
                        "pareto",
                        "clovia",
                        "--points=2",
                        "--step=10",
                        "--time-limit=60s",
                        "--json");

        assertThat(run.code()).isZero();
        JsonNode points = run.json().path("points");
        assertThat(points).hasSizeGreaterThan(1);
        assertThat(run.json().path("complete").asBoolean()).isFalse();
        JsonNode cheap = points.get(0);
        JsonNode dear = points.get(1);
        assertThat(cheap.path("proven").asBoolean()).isTrue();
        assertThat(new BigDecimal(dear.path("monthly").asText()))
                .isGreaterThan(new BigDecimal(cheap.path("monthly").asText()));
        assertThat(
                        dear.path("p95Ms").asDouble() < cheap.path("p95Ms").asDouble()
                                || dear.path("availability").asDouble()
                                        > cheap.path("availability").asDouble())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--points=0", "--step=100", "--step=-1", "--points=few"})
    void whatMakesNoFrontEndsWithTwo(String option) {
        CommandLineRun run = CommandLineRun.of("pareto", "clovia", option);

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).isNotBlank().doesNotContain("\tat ");
    }
}
