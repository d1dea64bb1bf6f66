package org.tierwise.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierwise.data.file.BundledTable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class AvailabilityCommandTest {
    @TempDir Path folder = Path.of("");

    static List<NamedCsvRecord> vectors() {
        return BundledTable.rows(AvailabilityCommandTest.class, "availability.csv");
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void agreesWithRationalArithmetic(NamedCsvRecord row) throws IOException {
        CommandLineRun run = run("{\"blocks\":" + row.getField("blocks_json") + "}");

        assertThat(run.code()).isZero();
        double away = Double.parseDouble(row.getField("unavailability"));
        assertThat(run.json().path("unavailability").asDouble())
                .isCloseTo(away, within(away * 1e-9));
        double minutes = Double.parseDouble(row.getField("downtime_minutes_per_year"));
        assertThat(run.json().path("downtimeMinutesPerYear").asDouble())
                .isCloseTo(minutes, within(minutes * 1e-9));
        if (!row.getField("exact_ctmc_availability").isEmpty()) {
            double exact = 1 - Double.parseDouble(row.getField("exact_ctmc_availability"));
            assertThat(away).isCloseTo(exact, within(exact * 0.01));
        }
    }

    @Test
    void theTableShowsWhichPartCostsMostMinutes() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("a.json"),
                        """
                        {"blocks":{"name":"shop","kind":"series","blocks":[
                          {"name":"lb","kind":"k-of-n","k":1,"n":2,"mtbfHours":8760,"mttrHours":4,"failoverSeconds":5},
                          {"name":"db","kind":"node","mtbfHours":8760,"mttrHours":4}]}}
                        """);

        assertThat(CommandLineRun.of("availability", file.toString()).out())
                .contains("shop", "  lb", "  db", "239.890");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {}                                                              | blocks must be one block
                    {"blocks":{"kind":"cluster"}}                                   | node, series, parallel or k-of-n
                    {"blocks":{"kind":"node","mtbfHours":0,"mttrHours":1}}          | must be positive
                    {"blocks":{"kind":"node","mtbfHours":10}}                       | mttrHours is missing
                    {"blocks":{"kind":"k-of-n","k":3,"n":2,"mtbfHours":1,"mttrHours":1}} | k out of n
                    {"blocks":{"kind":"series","blocks":[]}}                        | at least one block
                    {"blocks":{"kind":"node","mtbf":10}}                            | unknown property
                    """)
    void badInputIsNamedWithItsLine(String blocks, String message) throws IOException {
        CommandLineRun run = run(blocks);

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("a.json:1: ").contains(message);
    }

    private CommandLineRun run(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), json);
        return CommandLineRun.of("availability", file.toString(), "--json");
    }
}
