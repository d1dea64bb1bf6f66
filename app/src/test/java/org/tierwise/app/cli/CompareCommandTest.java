package org.tierwise.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;

class CompareCommandTest {
    @TempDir Path folder = Path.of("");

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

    @Test
    void anotherRateALongerTermAndAnotherCatalogueAreVariants() {
        CommandLineRun run =
                CommandLineRun.of(
                        "compare",
                        "clovia",
                        "--scenario=case",
                        "--variant=weak rupee: exchangeRate=110",
                        "--variant=three years: commitmentMonths=36",
                        "--variant=old prices: catalogue=e2e-networks-2025",
                        "--time-limit=60s",
                        "--json");

        JsonNode variants = run.json().path("variants");
        assertThat(variants).hasSize(4);
        assertThat(amount(variants.get(1), "asIs")).isGreaterThan(amount(variants.get(0), "asIs"));
        assertThat(toBe(variants.get(2))).isLessThanOrEqualTo(toBe(variants.get(0)));
        assertThat(variants.get(3).path("catalogue").asText()).isEqualTo("e2e-networks-2025");
        for (JsonNode variant : variants) {
            assertThat(variant.path("plan").path("proven").asBoolean()).isTrue();
        }
    }

    @Test
    void anotherProviderIsPlannedWithoutThePinsThatNameNothingThere() throws IOException {
        Path project = ForeignProvider.project(folder);
        CommandLineRun run =
                CommandLineRun.of(
                        "compare",
                        project.toString(),
                        "--scenario=case",
                        "--catalogues=USD.json,EUR.json,JPY.json",
                        "--time-limit=60s",
                        "--json");

        assertThat(run.code()).isZero();
        JsonNode variants = run.json().path("variants");
        assertThat(variants.findValuesAsText("name"))
                .containsExactly("case", "on USD.json", "on EUR.json");
        JsonNode elsewhere = variants.get(1).path("plan");
        assertThat(elsewhere.path("currency").asText()).isEqualTo("INR");
        assertThat(amount(variants.get(1), "asIs"))
                .isEqualByComparingTo(amount(variants.get(0), "asIs"));
        assertThat(toBe(variants.get(1))).isPositive();
        assertThat(toBe(variants.get(2))).isGreaterThan(toBe(variants.get(1)));
        assertThat(run.json().path("remarks"))
                .extracting(JsonNode::asText)
                .anyMatch(r -> r.contains("family C3, SDC3, M3") && r.contains("11 of 13 groups"))
                .anyMatch(r -> r.contains("JPY.json was left out") && r.contains("JPY"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"growth=6", ": growth=6", "sale day:", "sale day: grow=6"})
    void aVariantThatIsNotUnderstoodEndsWithTwo(String variant) {
        CommandLineRun run = CommandLineRun.of("compare", "clovia", "--variant", variant);

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).isNotBlank().doesNotContain("\tat ");
    }

    private static BigDecimal toBe(JsonNode variant) {
        return amount(variant, "toBe");
    }

    private static BigDecimal amount(JsonNode variant, String field) {
        return new BigDecimal(variant.path("plan").path(field).asText());
    }
}
