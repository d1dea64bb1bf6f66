package org.tierwise.model.traffic;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * How traffic spreads over the hours of the week. Counts are per UTC hour. Where local hours begin
 * at another minute, as in India (UTC+5:30), a UTC hour lies in two local ones: its count is spread
 * over them by the minutes in each, as if it arrived evenly.
 *
 * @param zone zone of the clock that the hours are of
 * @param counts count by slot; slot 0 is Monday 00:00, slot 167 Sunday 23:00
 * @param covered hours of the covered span that lie in the slot
 */
public record HourOfWeekShape(ZoneId zone, List<Double> counts, List<Double> covered) {
    /** Hours in a week. */
    public static final int SLOTS = 168;

    private static final int HOURS = 24;
    private static final double MINUTES = 60;

    /**
     * @throws IllegalArgumentException when there are not 168 slots
     */
    public HourOfWeekShape {
        counts = List.copyOf(counts);
        covered = List.copyOf(covered);
        if (counts.size() != SLOTS || covered.size() != SLOTS) {
            throw new IllegalArgumentException("a week has 168 hours");
        }
    }

    static HourOfWeekShape of(
            List<HourCount> hours, ZoneId zone, ToLongFunction<HourCount> counted) {
        double[] counts = new double[SLOTS];
        double[] covered = new double[SLOTS];
        if (!hours.isEmpty()) {
            Instant end = hours.getLast().hour();
            int next = 0;
            for (Instant hour = hours.getFirst().hour();
                    !hour.isAfter(end);
                    hour = hour.plus(1, ChronoUnit.HOURS)) {
                long count = 0;
                if (hours.get(next).hour().equals(hour)) {
                    count = counted.applyAsLong(hours.get(next));
                    next++;
                }
                ZonedDateTime local = hour.atZone(zone);
                double second = local.getMinute() / MINUTES;
                int firstSlot = slot(local);
                int secondSlot = slot(local.plusMinutes(59));
                counts[firstSlot] += count * (1 - second);
                covered[firstSlot] += 1 - second;
                counts[secondSlot] += count * second;
                covered[secondSlot] += second;
            }
        }
        return new HourOfWeekShape(zone, list(counts), list(covered));
    }

    /**
     * Mean hour in a slot over the mean hour of the span; empty when the span does not reach the
     * slot, or nothing was counted.
     *
     * @param hour hour of the day on the clock of the zone, 0 to 23
     */
    public OptionalDouble factor(DayOfWeek day, int hour) {
        return factor(IntStream.of((day.getValue() - 1) * HOURS + hour));
    }

    /**
     * Mean hour at an hour of the day, all days together, over the mean hour of the span; empty
     * when the span does not reach it, or nothing was counted.
     *
     * @param hour hour of the day on the clock of the zone, 0 to 23
     */
    public OptionalDouble factor(int hour) {
        return factor(IntStream.iterate(hour, slot -> slot < SLOTS, slot -> slot + HOURS));
    }

    private OptionalDouble factor(IntStream slots) {
        int[] wanted = slots.toArray();
        double hours = Arrays.stream(wanted).mapToDouble(covered::get).sum();
        double count = Arrays.stream(wanted).mapToDouble(counts::get).sum();
        double mean = sum(counts) / sum(covered);
        return hours == 0 || !(mean > 0)
                ? OptionalDouble.empty()
                : OptionalDouble.of(count / hours / mean);
    }

    private static double sum(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sum();
    }

    private static int slot(ZonedDateTime local) {
        return (local.getDayOfWeek().getValue() - 1) * HOURS + local.getHour();
    }

    private static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
