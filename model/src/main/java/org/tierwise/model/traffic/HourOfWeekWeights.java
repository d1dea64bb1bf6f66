package org.tierwise.model.traffic;

import org.tierwise.model.figure.Provenance;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How busy each hour of a week is on average, over the mean hour. They say when people come; the
 * plan is made for the peak factor, which a single busy day can lift above all of them.
 *
 * @param zone zone of the clock that the hours are of
 * @param weights mean of a slot over the mean hour, not negative; slot 0 is Monday 00:00, slot 167
 *     Sunday 23:00; empty where the source does not reach the hour
 * @param provenance how they came about
 * @param source the log, person or convention behind them
 */
public record HourOfWeekWeights(
        ZoneId zone, List<OptionalDouble> weights, Provenance provenance, String source) {
    private static final int HOURS = 24;
    private static final int DAYS = 7;

    /**
     * @throws IllegalArgumentException when there are not 168 weights, one is negative or no
     *     number, or none is positive
     */
    public HourOfWeekWeights {
        weights = List.copyOf(weights);
        if (weights.size() != HourOfWeekShape.SLOTS) {
            throw new IllegalArgumentException(
                    "a week has 168 hours, but %d weights are given".formatted(weights.size()));
        }
        double[] known = weights.stream().flatMapToDouble(OptionalDouble::stream).toArray();
        for (double weight : known) {
            if (!(weight >= 0) || Double.isInfinite(weight)) {
                throw new IllegalArgumentException(
                        "the weight of an hour must not be negative, but is " + weight);
            }
        }
        if (Arrays.stream(known).noneMatch(weight -> weight > 0)) {
            throw new IllegalArgumentException("at least one hour must have traffic");
        }
    }

    /**
     * The hours of a log.
     *
     * @throws IllegalArgumentException when nothing was counted
     */
    public static HourOfWeekWeights of(
            HourOfWeekShape shape, Provenance provenance, String source) {
        return new HourOfWeekWeights(
                shape.zone(),
                IntStream.range(0, HourOfWeekShape.SLOTS)
                        .mapToObj(slot -> shape.factor(day(slot), slot % HOURS))
                        .toList(),
                provenance,
                source);
    }

    /**
     * Sizes of the hours of a day, which is every day, or of a week; only their proportions count.
     *
     * @param sizes 24 or 168 of them, from midnight or from Monday midnight
     * @throws IllegalArgumentException when there are as many as neither, or one is negative
     */
    public static HourOfWeekWeights ofSizes(
            ZoneId zone, List<Double> sizes, Provenance provenance, String source) {
        if (sizes.size() != HOURS && sizes.size() != HourOfWeekShape.SLOTS) {
            throw new IllegalArgumentException(
                    "24 numbers for a day or 168 for a week would be right, but there are "
                            + sizes.size());
        }
        double mean = sizes.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        if (!(mean > 0)) {
            throw new IllegalArgumentException("at least one hour must have traffic");
        }
        return new HourOfWeekWeights(
                zone,
                IntStream.range(0, HourOfWeekShape.SLOTS)
                        .mapToObj(slot -> OptionalDouble.of(sizes.get(slot % sizes.size()) / mean))
                        .toList(),
                provenance,
                source);
    }

    /**
     * Weight of an hour; empty where it is not known.
     *
     * @param hour hour of the day on the clock of the zone, 0 to 23
     */
    public OptionalDouble weight(DayOfWeek day, int hour) {
        return weights.get((day.getValue() - 1) * HOURS + hour);
    }

    /** The busiest hour of the week, the first of equals. */
    public Slot peak() {
        return slots().max(
                        Comparator.comparingDouble(Slot::weight)
                                .thenComparing(
                                        Comparator.comparing(Slot::day)
                                                .thenComparing(Slot::hour)
                                                .reversed()))
                .orElseThrow();
    }

    /** The hours that are known, in order. */
    public Stream<Slot> slots() {
        return IntStream.range(0, DAYS * HOURS)
                .filter(slot -> weights.get(slot).isPresent())
                .mapToObj(
                        slot -> new Slot(day(slot), slot % HOURS, weights.get(slot).getAsDouble()));
    }

    private static DayOfWeek day(int slot) {
        return DayOfWeek.of(slot / HOURS + 1);
    }

    /**
     * An hour of the week.
     *
     * @param hour hour of the day, 0 to 23
     * @param weight its traffic over the mean hour
     */
    public record Slot(DayOfWeek day, int hour, double weight) {}
}
