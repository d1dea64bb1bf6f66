package org.tierwise.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;

class CompareCommandTest {
    @Test
    void scenariosAndVariantsStandSideBySide() {
        CommandLineRun run =
                CommandLineRun.of(
                        "compare",
                        "clovia",
                        "--scenario",
                        "case",
                        "--variant",
                        "sale day: growth=6",
                        "--variant",
                        "hopeless: target.p95Ms=1",
                        "--json");

        assertThat(run.code()).isZero();
        JsonNode variants = run.json().path("variants");
        assertThat(variants).hasSize(3);
        assertThat(variants.findValuesAsText("name"))
                .containsExactly("case", "sale day", "hopeless");
        assertThat(toBe(variants.get(1))).isGreaterThan(toBe(variants.get(0)));
        assertThat(variants.get(1).path("plan").path("proven").asBoolean()).isTrue();
        assertThat(variants.get(2).path("plan").isNull()).isTrue();
        assertThat(variants.get(2).path("reason").asText()).contains("p95 response time");
    }

    @ParameterizedTest
    @ValueSource(strings = {"growth=6", ": growth=6", "sale day:", "sale day: grow=6"})
    void aVariantThatIsNotUnderstoodEndsWithTwo(String variant) {
        CommandLineRun run = CommandLineRun.of("compare", "clovia", "--variant", variant);

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).isNotBlank().doesNotContain("\tat ");
    }

    private static BigDecimal toBe(JsonNode variant) {
        return new BigDecimal(variant.path("plan").path("toBe").asText());
    }
}
