package org.tierwise.model.traffic;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * What access logs say. The covered span reaches from the first hour with a request to the last,
 * both whole; an hour in between without a line counts as an hour without traffic.
 *
 * @param files files in the order read
 * @param hours hours with at least one request, in order
 * @param statuses requests by status; 0 where the client went before an answer, or none was logged
 * @param warnings what a reader should know, in words
 */
public record TrafficLog(
        List<LogFile> files,
        List<HourCount> hours,
        SortedMap<Integer, Long> statuses,
        List<String> warnings) {
    /**
     * @throws IllegalArgumentException when the hours are not in order
     */
    public TrafficLog {
        files = List.copyOf(files);
        hours = List.copyOf(hours);
        statuses = Collections.unmodifiableSortedMap(new TreeMap<>(statuses));
        warnings = List.copyOf(warnings);
        for (int i = 1; i < hours.size(); i++) {
            if (!hours.get(i - 1).hour().isBefore(hours.get(i).hour())) {
                throw new IllegalArgumentException("hours must be in order, each once");
            }
        }
    }

    /** Requests, whatever their status. */
    public long requests() {
        return total(HourCount::requests);
    }

    /** Page views. */
    public long pageViews() {
        return total(HourCount::pageViews);
    }

    /** Bytes of the responses; {@link Long#MAX_VALUE} when there are more. */
    public long bytesOut() {
        return hours.stream().mapToLong(HourCount::bytesOut).reduce(0, TrafficLog::saturated);
    }

    /** Sum of two counts; {@link Long#MAX_VALUE} when it is larger. */
    public static long saturated(long a, long b) {
        return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
    }

    /** Lines that should hold a request. */
    public long lines() {
        return files.stream().mapToLong(LogFile::lines).sum();
    }

    /** Lines of these that hold none that can be read. */
    public long skipped() {
        return files.stream().mapToLong(LogFile::skipped).sum();
    }

    /** Length of the covered span, hours. */
    public long coveredHours() {
        return hours.isEmpty()
                ? 0
                : Duration.between(hours.getFirst().hour(), hours.getLast().hour()).toHours() + 1;
    }

    /** The hour with most of what is counted, the first of equals; empty when there is none. */
    public Optional<HourCount> peakHour(ToLongFunction<HourCount> counted) {
        return hours.stream()
                .filter(h -> counted.applyAsLong(h) > 0)
                .max(
                        Comparator.comparingLong(counted)
                                .thenComparing(Comparator.comparing(HourCount::hour).reversed()));
    }

    /**
     * Busiest hour over mean hour of the covered span, at least 1; empty when nothing was counted.
     *
     * @param counted requests or page views of an hour
     */
    public OptionalDouble peakFactor(ToLongFunction<HourCount> counted) {
        long total = total(counted);
        return total == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        peakHour(counted).map(counted::applyAsLong).orElse(0L)
                                * (double) coveredHours()
                                / total);
    }

    /**
     * Index of dispersion of the page views per minute within the hours: the sum over the hours of
     * the sample variance over the sum of the means. 1 for a Poisson process whose rate changes
     * from hour to hour only; more when arrivals are bunched. The first and the last hour of the
     * span, which a log seldom covers whole, are left out.
     *
     * @return variance over mean; empty without a page view in the hours between
     */
    public OptionalDouble dispersion() {
        if (hours.size() < 3) {
            return OptionalDouble.empty();
        }
        List<HourCount> whole = hours.subList(1, hours.size() - 1);
        double mean = whole.stream().mapToDouble(HourCount::meanOfMinutes).sum();
        double variance = whole.stream().mapToDouble(HourCount::varianceOfMinutes).sum();
        return mean == 0 ? OptionalDouble.empty() : OptionalDouble.of(variance / mean);
    }

    /**
     * How traffic spreads over the hours of the week on the clocks of a zone.
     *
     * @param counted requests or page views of an hour
     */
    public HourOfWeekShape shape(ZoneId zone, ToLongFunction<HourCount> counted) {
        return HourOfWeekShape.of(hours, zone, counted);
    }

    private long total(ToLongFunction<HourCount> counted) {
        return hours.stream().mapToLong(counted).sum();
    }
}
