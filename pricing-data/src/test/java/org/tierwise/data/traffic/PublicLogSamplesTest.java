package org.tierwise.data.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierwise.model.traffic.HourCount;
import org.tierwise.model.traffic.LogFile;
import org.tierwise.model.traffic.TrafficLog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/** Public sample logs, read where the property {@code tierwise.sampleData} says they are. */
class PublicLogSamplesTest {
    private Path traffic = Path.of("");

    @BeforeEach
    void findSamples() {
        String folder = System.getProperty("tierwise.sampleData", "");
        traffic = Path.of(folder, "traffic");
        assumeTrue(
                !folder.isEmpty() && Files.isDirectory(traffic),
                "skipped: -Dtierwise.sampleData names no folder of sample logs");
    }

    @ParameterizedTest
    @CsvSource({
        "elastic-apache_logs.log, combined, 10000, 3617, 2747282740",
        "waf-cf-access-log-sample.gz, cloudfront, 28949, 689, 15532486988",
        "clo-alb.log.gz, alb, 2, 0, 110672",
        "clo-elb.log, alb, 2, 0, 361",
        "claygregory-cloudfront-web-1-0.txt, cloudfront, 2, 1, 2390464"
    })
    void totalsAreThoseOfTheSource(
            String file, String format, long requests, long pageViews, long bytes) {
        TrafficLog log = read(file);

        assertThat(log.requests()).isEqualTo(requests);
        assertThat(log.pageViews()).isEqualTo(pageViews);
        assertThat(log.bytesOut()).isEqualTo(bytes);
        assertThat(log.files().getFirst().format()).isEqualTo(format);
        assertThat(log.skipped()).isZero();
        assertThat(log.lines()).isEqualTo(requests);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "elastic-apache_logs.log",
                "waf-cf-access-log-sample.gz",
                "clo-alb.log.gz",
                "clo-elb.log",
                "claygregory-cloudfront-web-1-0.txt"
            })
    void everyHourHasItsCount(String file) throws IOException {
        JsonNode expected =
                new ObjectMapper()
                        .readTree(traffic.resolve("expected").resolve(file + ".json").toFile());
        TrafficLog log = read(file);

        assertThat(counts(log, HourCount::requests))
                .isEqualTo(counts(expected.path("requests_per_hour_utc")));
        assertThat(counts(log, HourCount::pageViews))
                .isEqualTo(counts(expected.path("page_views_per_hour_utc")));
    }

    @Test
    void aRealSiteHasItsPeakInTheEvening() {
        TrafficLog log = read("elastic-apache_logs.log");

        HourCount peak = log.peakHour(HourCount::requests).orElseThrow();
        assertThat(peak.hour()).isEqualTo("2015-05-19T19:00:00Z");
        assertThat(peak.requests()).isEqualTo(136);
        assertThat(log.hours()).hasSize(84);
        assertThat(log.coveredHours()).isEqualTo(84);
        assertThat(log.peakFactor(HourCount::requests)).hasValue(136 * 84 / 10000.0);
    }

    @Test
    void statusesAreCounted() {
        assertThat(read("elastic-apache_logs.log").statuses())
                .containsAllEntriesOf(
                        Map.of(200, 9126L, 304, 445L, 404, 213L, 301, 164L, 206, 45L));
        assertThat(read("waf-cf-access-log-sample.gz").statuses())
                .containsAllEntriesOf(Map.of(200, 10569L, 404, 4640L, 302, 1756L, 0, 1751L));
    }

    @Test
    void aFolderIsReadAndWhatIsNoLogIsNamed() {
        TrafficLog log = AccessLogs.read(List.of(traffic));

        assertThat(log.files())
                .extracting(LogFile::lines)
                .containsExactlyInAnyOrder(10000L, 28949L, 2L, 2L, 2L);
        assertThat(log.warnings()).anyMatch(w -> w.contains("SOURCES.md:1: not recognised"));
    }

    private TrafficLog read(String file) {
        return AccessLogs.read(List.of(traffic.resolve(file)));
    }

    private static Map<Instant, Long> counts(TrafficLog log, ToLongFunction<HourCount> counted) {
        Map<Instant, Long> counts = new TreeMap<>();
        log.hours().stream()
                .filter(h -> counted.applyAsLong(h) > 0)
                .forEach(h -> counts.put(h.hour(), counted.applyAsLong(h)));
        return counts;
    }

    private static Map<Instant, Long> counts(JsonNode expected) {
        Map<Instant, Long> counts = new TreeMap<>();
        expected.properties()
                .forEach(e ->
                        counts.put(Instant.parse(e.getKey() + ":00:00Z"), e.getValue().asLong()));
        return counts;
    }
}
