package org.tierwise.model.metrics;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A metric over time.
 *
 * @param path file it was read from, as the user knows it
 * @param format name of the format of the file
 * @param label name of the metric as the file has it
 * @param statistic what a value is of its period, such as {@code Average} or {@code Sum}; empty
 *     when the file does not say
 * @param unit unit of the values; empty when the file does not say
 * @param points points in order of time, each time once
 * @param duplicates points that repeated the time of an earlier one in the file, left out
 * @param skipped points without a time or a finite value, left out
 */
public record MetricSeries(
        String path,
        String format,
        String label,
        Optional<String> statistic,
        Optional<String> unit,
        List<MetricPoint> points,
        long duplicates,
        long skipped) {
    /**
     * @throws IllegalArgumentException when there is no point, or they are not in order
     */
    public MetricSeries {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a series has at least one point");
        }
        for (int i = 1; i < points.size(); i++) {
            if (!points.get(i - 1).time().isBefore(points.get(i).time())) {
                throw new IllegalArgumentException("points must be in order, each time once");
            }
        }
    }

    /** A series of points in any order; of points with the same time the first counts. */
    public static MetricSeries ofUnsorted(
            String path,
            String format,
            String label,
            Optional<String> statistic,
            Optional<String> unit,
            List<MetricPoint> unsorted,
            long skipped) {
        Set<Instant> seen = new HashSet<>();
        List<MetricPoint> sorted =
                unsorted.stream()
                        .filter(p -> seen.add(p.time()))
                        .sorted(Comparator.comparing(MetricPoint::time))
                        .toList();
        return new MetricSeries(
                path,
                format,
                label,
                statistic,
                unit,
                sorted,
                unsorted.size() - sorted.size(),
                skipped);
    }

    /** Median time between neighbours, the lower of two; empty for a single point. */
    public Optional<Duration> period() {
        List<Duration> steps = steps();
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(steps.stream().sorted().toList().get((steps.size() - 1) / 2));
    }

    /** Points that are missing between the first and the last, at the period. */
    public long missing() {
        Optional<Duration> period = period();
        return period.isEmpty()
                ? 0
                : steps().stream()
                        .mapToLong(s ->
                                Math.max(
                                        0,
                                        Math.round((double) s.toNanos() / period.get().toNanos())
                                                - 1))
                        .sum();
    }

    /** Sum of the values. */
    public double sum() {
        return points.stream().mapToDouble(MetricPoint::value).sum();
    }

    /** Mean of the values. */
    public double mean() {
        return sum() / points.size();
    }

    /** Largest value. */
    public double maximum() {
        return percentile(100);
    }

    /**
     * The smallest value that at least this share of the values does not exceed: the value of rank
     * ⌈percent · n / 100⌉, without interpolation (definition 1 of Hyndman &amp; Fan, <i>Sample
     * quantiles in statistical packages</i>, 1996).
     *
     * @param percent 1 to 100
     */
    public double percentile(int percent) {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("a percentile lies between 1 and 100");
        }
        int rank = Math.toIntExact(((long) percent * points.size() + 99) / 100);
        return points.stream().mapToDouble(MetricPoint::value).sorted().toArray()[rank - 1];
    }

    /**
     * Largest mean of an hour (UTC) over the mean of the hours; hours without a point are left out,
     * since a metric that is missing is not zero. Empty when the mean is not positive.
     */
    public OptionalDouble peakFactor() {
        Map<Instant, Double> hours =
                points.stream()
                        .collect(
                                Collectors.groupingBy(
                                        p -> p.time().truncatedTo(ChronoUnit.HOURS),
                                        TreeMap::new,
                                        Collectors.averagingDouble(MetricPoint::value)));
        double mean = hours.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double peak = hours.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return mean > 0 ? OptionalDouble.of(peak / mean) : OptionalDouble.empty();
    }

    private List<Duration> steps() {
        return IntStream.range(1, points.size())
                .mapToObj(i -> Duration.between(points.get(i - 1).time(), points.get(i).time()))
                .toList();
    }
}
