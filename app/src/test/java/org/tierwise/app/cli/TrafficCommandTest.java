package org.tierwise.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class TrafficCommandTest {
    private static final String LINE =
            "203.0.113.7 - - [10/Oct/2024:%s:36 +0530] \"GET %s HTTP/1.1\" 200 1000%n";

    @TempDir Path folder = Path.of("");

    @Test
    void theDocumentHoldsWhatTheContractPromises() throws IOException {
        JsonNode json = CommandLineRun.of("traffic", log().toString(), "--json").json();

        assertThat(json.at("/files/0/path").asText()).isEqualTo(log().toString());
        assertThat(json.at("/files/0/format").asText()).isEqualTo("combined");
        assertThat(json.at("/files/0/lines").asLong()).isEqualTo(5);
        assertThat(json.at("/files/0/skipped").asLong()).isEqualTo(1);
        assertThat(json.at("/requests").asLong()).isEqualTo(4);
        assertThat(json.at("/pageViews").asLong()).isEqualTo(3);
        assertThat(json.at("/bytesOut").asLong()).isEqualTo(4000);
        assertThat(json.at("/hours")).hasSize(2);
        assertThat(json.at("/hours/0/hour").asText()).isEqualTo("2024-10-10T08:00Z");
        assertThat(json.at("/hours/0/requests").asLong()).isEqualTo(3);
        assertThat(json.at("/hours/0/pageViews").asLong()).isEqualTo(2);
        assertThat(json.at("/peakHourRequests").asLong()).isEqualTo(3);
        assertThat(json.at("/peakFactor").asDouble()).isEqualTo(1.5);
        assertThat(json.at("/hourOfDay")).hasSize(24);
    }

    @Test
    void theScreenShowsTotalsAndThePeakOnTheClockOfTheZone() throws IOException {
        CommandLineRun run = CommandLineRun.of("traffic", log().toString());

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("combined", "2024-10-10 13:30", "from, Asia/Kolkata", "1.50")
                .contains("1 of 5 lines hold no request");
        assertThat(CommandLineRun.of("traffic", log().toString(), "--zone", "UTC").out())
                .contains("2024-10-10 08:00");
    }

    @Test
    void metricsHavePercentilesAndNoRequests() throws IOException {
        Path metric =
                Files.writeString(
                        folder.resolve("cpu.csv"),
                        "timestamp,value\n2024-10-10 10:00:00,10\n2024-10-10 10:05:00,30\n");

        JsonNode json = CommandLineRun.of("traffic", metric.toString(), "--json").json();

        assertThat(json.at("/requests").isNull()).isTrue();
        assertThat(json.at("/hours")).isEmpty();
        assertThat(json.at("/metrics/0/p95").asDouble()).isEqualTo(30);
        assertThat(json.at("/metrics/0/mean").asDouble()).isEqualTo(20);
        assertThat(json.at("/metrics/0/periodSeconds").asDouble()).isEqualTo(300);
        assertThat(CommandLineRun.of("traffic", metric.toString()).out())
                .contains("cpu.csv: value", "5 min");
    }

    @Test
    void findingsOfComputeOptimizerAreCounted() throws IOException {
        Path export =
                Files.writeString(
                        folder.resolve("sizes.csv"),
                        "accountId,volumeArn,finding,currentConfiguration_volumeType,currentConfiguration_volumeSize\n"
                            + "1,arn:aws:ec2:ap-south-1:1:volume/v,NotOptimized,gp2,80\n");

        assertThat(CommandLineRun.of("traffic", export.toString()).out())
                .contains("Compute Optimizer: 1 not optimized");
        assertThat(
                        CommandLineRun.of("traffic", export.toString(), "--json")
                                .json()
                                .at("/recommendations/0/finding")
                                .asText())
                .isEqualTo("NOT_OPTIMIZED");
    }

    @Test
    void aFileThatIsNoLogIsToldWithItsPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "hello");

        CommandLineRun run = CommandLineRun.of("traffic", file.toString(), "--json");

        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("notes.txt:1: not recognised; give an access log");
    }

    @Test
    void aFileThatIsMissingAndAZoneThatIsNoneAreBadInput() throws IOException {
        CommandLineRun missing = CommandLineRun.of("traffic", folder.resolve("no.log").toString());
        CommandLineRun zone =
                CommandLineRun.of("traffic", log().toString(), "--zone", "Asia/Atlantis");

        assertThat(missing.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(missing.err()).contains("no.log:1: no such file");
        assertThat(zone.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(zone.err()).contains("no such time zone");
        assertThat(CommandLineRun.of("traffic").code()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void escapeSequencesDoNotReachTheTerminal() throws IOException {
        Path metric =
                Files.writeString(
                        folder.resolve("cpu.csv"),
                        "timestamp,\u001b[2Jvalue\n2024-10-10 10:00:00,10\n");

        assertThat(CommandLineRun.of("traffic", metric.toString()).out())
                .contains("·[2Jvalue")
                .doesNotContain("\u001b");
    }

    private Path log() throws IOException {
        return Files.writeString(
                folder.resolve("access.log"),
                LINE.formatted("13:55", "/")
                        + LINE.formatted("14:05", "/a")
                        + LINE.formatted("14:20", "/a.png")
                        + "rubbish\n"
                        + LINE.formatted("14:40", "/b.html"));
    }
}
