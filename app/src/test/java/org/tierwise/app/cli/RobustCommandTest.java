package org.tierwise.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;

class RobustCommandTest {
    private static final String[] SMALL = {
        "robust", "clovia", "--futures=8", "--survive=75", "--time-limit=60s", "--json"
    };

    @Test
    void aPlanThatLastsCostsNoLessThanTheCheapestAndTheSameSeedDrawsTheSame() {
        CommandLineRun run = CommandLineRun.of(SMALL);

        assertThat(run.code()).isZero();
        JsonNode cheapest = run.json().path("cheapest");
        JsonNode lasting = run.json().path("leastRegret");
        assertThat(lasting.path("wanted").asInt()).isEqualTo(6);
        assertThat(lasting.path("proven").asBoolean()).isTrue();
        assertThat(new BigDecimal(lasting.path("monthly").asText()))
                .isGreaterThanOrEqualTo(new BigDecimal(cheapest.path("monthly").asText()));
        assertThat(cheapest.path("violationLow").asDouble())
                .isLessThanOrEqualTo(cheapest.path("violationShare").asDouble());
        assertThat(cheapest.path("broken").isEmpty())
                .isEqualTo(cheapest.path("survived").asInt() == 8);
        assertThat(CommandLineRun.of(SMALL).out()).isEqualTo(run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--futures=0", "--futures=10001", "--survive=0", "--survive=101"})
    void whatCannotBeDrawnOrSurvivedEndsWithTwo(String option) {
        CommandLineRun run = CommandLineRun.of("robust", "clovia", option);

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).isNotBlank().doesNotContain("\tat ");
    }
}
