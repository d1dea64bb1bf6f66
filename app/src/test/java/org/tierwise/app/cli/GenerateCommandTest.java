package org.tierwise.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;

class GenerateCommandTest {
    @TempDir Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"cur", "cur2-csv", "cur2-parquet", "focus-1.0", "focus-1.2"})
    void aBillIsWrittenWithTheTotalsThatArePrinted(String format) throws IOException {
        CommandLineRun run =
                CommandLineRun.of(
                        "generate",
                        "bill",
                        "--format",
                        format,
                        "--rows",
                        "100",
                        "--seed",
                        "7",
                        "--out",
                        folder.toString(),
                        "--json");

        assertThat(run.code()).as(run.err()).isZero();
        JsonNode stated =
                new ObjectMapper().readTree(folder.resolve("ledger-ControlTotals.json").toFile());
        assertThat(stated.path("format").asText()).isEqualTo(format);
        assertThat(run.json().path("totals")).hasSize(2);
        for (int i = 0; i < 2; i++) {
            assertThat(run.json().path("totals").path(i).path("unblended"))
                    .isEqualTo(stated.path("totals").path(i).path("unblended"));
        }
    }

    @Test
    void progressIsToldOnStandardErrorOnly() {
        CommandLineRun run =
                CommandLineRun.of(
                        "generate",
                        "bill",
                        "--rows",
                        "130000",
                        "--out",
                        folder.toString(),
                        "--json");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("lines made");
        assertThat(run.json().path("totals")).isNotEmpty();
    }

    @Test
    void whatIsNoFormatIsAnsweredWithThoseThereAre() {
        CommandLineRun run =
                CommandLineRun.of(
                        "generate", "bill", "--format", "cur3", "--out", folder.toString());

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("cur3", "cur2-parquet", "focus-1.2");
    }
}
