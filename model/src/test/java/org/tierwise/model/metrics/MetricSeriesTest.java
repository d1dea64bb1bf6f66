package org.tierwise.model.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

class MetricSeriesTest {
    private static final Instant START = Instant.parse("2024-10-10T10:00:00Z");

    @Test
    void aPercentileIsAValueOfTheSeries() {
        MetricSeries series = everyMinute(IntStream.rangeClosed(1, 20).asDoubleStream().toArray());

        assertThat(series.percentile(50)).isEqualTo(10);
        assertThat(series.percentile(95)).isEqualTo(19);
        assertThat(series.percentile(96)).isEqualTo(20);
        assertThat(series.maximum()).isEqualTo(20);
    }

    @Test
    void theMedianGapIsThePeriodAndTheRestIsMissing() {
        MetricSeries series = at(0, 300, 600, 1500, 1800);

        assertThat(series.period()).hasValue(Duration.ofMinutes(5));
        assertThat(series.missing()).isEqualTo(2);
    }

    @Test
    void pointsAreSortedAndTheFirstOfATimeCounts() {
        MetricSeries series =
                MetricSeries.ofUnsorted(
                        "f",
                        "x",
                        "CPU",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(point(60, 2), point(0, 1), point(60, 9)),
                        0);

        assertThat(series.points()).containsExactly(point(0, 1), point(60, 2));
        assertThat(series.duplicates()).isEqualTo(1);
    }

    @Test
    void aSinglePointHasNoPeriod() {
        assertThat(at(0).period()).isEmpty();
        assertThat(at(0).missing()).isZero();
    }

    @Test
    void thePeakIsTheBusiestHourOverTheMeanHour() {
        assertThat(at(0, 1800, 3600).peakFactor()).hasValue(1.0);
        MetricSeries series =
                MetricSeries.ofUnsorted(
                        "f",
                        "x",
                        "CPU",
                        Optional.empty(),
                        Optional.empty(),
                        List.of(point(0, 10), point(1800, 20), point(3600, 45)),
                        0);
        assertThat(series.peakFactor()).hasValue(1.5);
    }

    @ParameterizedTest
    @CsvSource({
        "OVER_PROVISIONED, OVER_PROVISIONED",
        "Overprovisioned, OVER_PROVISIONED",
        "OVERPROVISIONED, OVER_PROVISIONED",
        "Under-provisioned, UNDER_PROVISIONED",
        "NotOptimized, NOT_OPTIMIZED",
        "NOT_OPTIMIZED, NOT_OPTIMIZED",
        "Optimized, OPTIMIZED",
        "Unavailable, UNAVAILABLE"
    })
    void spellingsOfAFindingMeanOne(String spelling, Finding finding) {
        assertThat(Finding.ofSpelling(spelling)).hasValue(finding);
    }

    @Test
    void anotherWordIsNoFinding() {
        assertThat(Finding.ofSpelling("provisioned")).isEmpty();
    }

    @Property
    void thePercentileCoversItsShare(
            @ForAll @Size(min = 1, max = 300) List<@IntRange(min = -50, max = 50) Integer> values,
            @ForAll @IntRange(min = 1, max = 100) int percent) {
        MetricSeries series =
                everyMinute(values.stream().mapToDouble(Integer::doubleValue).toArray());

        double quantile = series.percentile(percent);

        long below = values.stream().filter(v -> v < quantile).count();
        long upTo = values.stream().filter(v -> v <= quantile).count();
        assertThat(100 * upTo).isGreaterThanOrEqualTo((long) percent * values.size());
        assertThat(100 * below).isLessThan((long) percent * values.size());
    }

    private static MetricSeries everyMinute(double... values) {
        return series(
                IntStream.range(0, values.length)
                        .mapToObj(i -> point(60L * i, values[i]))
                        .toList());
    }

    private static MetricSeries at(long... seconds) {
        return series(java.util.Arrays.stream(seconds).mapToObj(s -> point(s, 1)).toList());
    }

    private static MetricSeries series(List<MetricPoint> points) {
        return MetricSeries.ofUnsorted(
                "f", "x", "CPU", Optional.empty(), Optional.empty(), points, 0);
    }

    private static MetricPoint point(long second, double value) {
        return new MetricPoint(START.plusSeconds(second), value);
    }
}
