package org.tierwise.data.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierwise.data.bill.ImportProblem;
import org.tierwise.data.text.TextLimits;
import org.tierwise.model.metrics.Finding;
import org.tierwise.model.metrics.MetricSeries;
import org.tierwise.model.metrics.SizeRecommendation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class MetricExportsTest {
    private static final String CONSOLE =
            """
            "Full label","CPUUtilization web-1","CPUUtilization, db"
            "Label","web-1","db"
            "Account","111122223333","111122223333"
            "Region","ap-south-1","ap-south-1"
            "Statistic","Average","Maximum"
            "Unit","Percent","Percent"

            2024/10/10 13:55:00,12.5,80
            2024/10/10 14:00:00,,81
            2024/10/10 14:05:00,14.5,82
            """;

    private static final String STATISTICS =
            """
            {"Label": "CPUUtilization", "Datapoints": [
             {"Timestamp": "2024-10-10T14:05:00+00:00", "Average": 3.0, "Maximum": 9, "Unit": "Percent"},
             {"Timestamp": "2024-10-10T14:00:00Z", "Average": 1.0, "Maximum": 4, "Unit": "Percent",
              "ExtendedStatistics": {"p99": 3.5}},
             {"Timestamp": "never", "Average": 1.0}]}
            """;

    private static final String DATA =
            """
            {"MetricDataResults": [
              {"Id": "m1", "Label": "RequestCount", "StatusCode": "PartialData",
               "Timestamps": ["2024-10-10T14:05:00Z", 1728568800.0], "Values": [7, 8]},
              {"Id": "m2", "Timestamps": [], "Values": []}], "NextToken": "more"}
            """;

    @TempDir Path folder = Path.of("");

    @Test
    void everyColumnOfAConsoleDownloadIsASeries() throws IOException {
        List<MetricSeries> series = read(CONSOLE).series();

        assertThat(series).extracting(MetricSeries::label).containsExactly("web-1", "db");
        MetricSeries web = series.getFirst();
        assertThat(web.format()).isEqualTo("cloudwatch-csv");
        assertThat(web.statistic()).hasValue("Average");
        assertThat(web.unit()).hasValue("Percent");
        assertThat(web.points()).hasSize(2);
        assertThat(web.skipped()).isZero();
        assertThat(series.getLast().period()).hasValue(Duration.ofMinutes(5));
    }

    @Test
    void timesWithoutAZoneAreOfTheZoneGiven() throws IOException {
        String csv = "timestamp,value\n2024-10-10 13:55:00,1\n";

        assertThat(first(read(csv)).points().getFirst().time()).isEqualTo("2024-10-10T08:25:00Z");
        assertThat(first(read(csv.replace(":00,", ":00Z,"))).points().getFirst().time())
                .isEqualTo("2024-10-10T13:55:00Z");
    }

    @Test
    void rowsThatHoldNoValueAreCounted() throws IOException {
        MetricSeries series =
                first(
                        read(
                                "timestamp,value\n"
                                        + "2024-10-10 13:55:00,1\n"
                                        + "rubbish\n"
                                        + "2024-10-10 14:00:00,NaN\n"
                                        + "2024-10-10 14:00:00,1e999\n"
                                        + "2024-10-10 14:05:00,2"));

        assertThat(series.points()).hasSize(2);
        assertThat(series.skipped()).isEqualTo(3);
    }

    @Test
    void everyStatisticOfAnAnswerIsASeriesInOrderOfTime() throws IOException {
        List<MetricSeries> series = read(STATISTICS).series();

        assertThat(series)
                .extracting(MetricSeries::statistic)
                .containsExactly(
                        Optional.of("Average"), Optional.of("Maximum"), Optional.of("p99"));
        assertThat(first(read(STATISTICS)).mean()).isEqualTo(2);
        assertThat(first(read(STATISTICS)).skipped()).isEqualTo(1);
        assertThat(first(read(STATISTICS)).points().getFirst().time())
                .isEqualTo("2024-10-10T14:00:00Z");
    }

    @Test
    void resultsOfAQueryAreSeriesAndWhatIsMissingIsTold() throws IOException {
        MetricExport export = read(DATA);

        assertThat(first(export).label()).isEqualTo("RequestCount");
        assertThat(first(export).points())
                .extracting(p -> p.time())
                .containsExactly(
                        Instant.parse("2024-10-10T14:00:00Z"),
                        Instant.parse("2024-10-10T14:05:00Z"));
        assertThat(export.warnings())
                .anyMatch(w -> w.contains("PartialData"))
                .anyMatch(w -> w.contains("'m2' has no values"))
                .anyMatch(w -> w.contains("NextToken"));
    }

    @Test
    void damagedJsonIsToldWithItsLine() {
        assertThatThrownBy(() -> read("{\"Datapoints\": [\n{]}"))
                .isInstanceOf(ImportProblem.class)
                .hasMessageContaining(":2: damaged JSON");
    }

    @Test
    void otherFilesAreNoMetrics() throws IOException {
        assertThat(readAny("{\"a\": 1}")).isEmpty();
        assertThat(readAny("")).isEmpty();
        assertThat(readAny("name,age\nx,1\n")).isEmpty();
        assertThat(readAny("2024-10-10 13:55:00,1\n")).isEmpty();
    }

    @Test
    void recommendationsKeepWhatTheExportHolds() throws IOException {
        MetricExport export =
                read(
                        """
                        accountId,instanceArn,instanceName,currentInstanceType,finding,utilizationMetrics_cpu_maximum,recommendationOptions_1_instanceType,recommendationOptions_1_estimatedMonthlySavings_value,recommendationOptions_1_estimatedMonthlySavings_currency,recommendationOptions_1_performanceRisk,recommendationOptions_2_instanceType
                        1,arn:aws:ec2:ap-south-1:1:instance/i-1,"web, 1",m5.large,Overprovisioned,41.5,t3.medium,12.34,USD,2.0,
                        1,arn:aws:ec2:ap-south-1:1:instance/i-2,x,m5.large,Splendid,,,,,,
                        """);

        SizeRecommendation web = export.recommendations().getFirst();
        assertThat(export.recommendations()).hasSize(1);
        assertThat(export.warnings()).anyMatch(w -> w.contains(":3: 'Splendid' is no finding"));
        assertThat(web.finding()).isEqualTo(Finding.OVER_PROVISIONED);
        assertThat(web.region()).isEqualTo("ap-south-1");
        assertThat(web.cpuMaximum()).hasValue(41.5);
        assertThat(web.memoryMaximum()).isEmpty();
        assertThat(web.options()).hasSize(1);
        assertThat(web.options().getFirst().monthlySavings().orElseThrow())
                .hasToString("USD 12.34");
    }

    @Test
    void mutatedExportsAreReadOrRefusedInWords() throws IOException {
        Random random = new Random(20241010);
        List<String> samples = List.of(CONSOLE, STATISTICS, DATA);
        for (int i = 0; i < 3000; i++) {
            byte[] bytes = samples.get(i % samples.size()).getBytes(StandardCharsets.UTF_8);
            for (int n = 0; n < 1 + i % 7; n++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Path file = Files.write(folder.resolve("mutant"), bytes);
            try {
                MetricExports.read(file, ZoneId.of("Asia/Kolkata"), TextLimits.DEFAULT)
                        .ifPresent(export ->
                                export.series()
                                        .forEach(s -> assertThat(s.missing()).isNotNegative()));
            } catch (ImportProblem e) {
                assertThat(e.getMessage()).contains("mutant:");
            }
        }
    }

    private static MetricSeries first(MetricExport export) {
        return export.series().getFirst();
    }

    private MetricExport read(String text) throws IOException {
        return readAny(text).orElseThrow();
    }

    private Optional<MetricExport> readAny(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("export"), text);
        return MetricExports.read(file, ZoneId.of("Asia/Kolkata"), TextLimits.DEFAULT);
    }
}
