package org.tierwise.app.desktop.demand;

import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.text.Numbers;
import org.tierwise.model.traffic.HourOfWeekWeights;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The hours of a week as cells, and what each of them says.
 *
 * @param cells 168 cells, Monday 00:00 first
 * @param peak index of the busiest
 */
record HeatMap(List<Cell> cells, int peak) {
    static final int HOURS = 24;

    /** Steps of colour. */
    static final int SHADES = 7;

    HeatMap {
        cells = List.copyOf(cells);
    }

    /**
     * An hour of the week.
     *
     * @param hour 0 to 23
     * @param shade 0 for no traffic up to {@link #SHADES} - 1 for the busiest; -1 where nobody
     *     knows
     * @param words what is known of it
     */
    record Cell(DayOfWeek day, int hour, int shade, String words) {}

    /**
     * Draws up the cells.
     *
     * @param meanHour page views in the mean hour
     */
    static HeatMap of(HourOfWeekWeights hours, double meanHour) {
        HourOfWeekWeights.Slot peak = hours.peak();
        List<Cell> cells = new ArrayList<>();
        int busiest = 0;
        for (DayOfWeek day : DayOfWeek.values()) {
            for (int hour = 0; hour < HOURS; hour++) {
                boolean isPeak = day == peak.day() && hour == peak.hour();
                busiest = isPeak ? cells.size() : busiest;
                cells.add(cell(day, hour, hours.weight(day, hour), meanHour, peak, isPeak));
            }
        }
        return new HeatMap(cells, busiest);
    }

    private static Cell cell(
            DayOfWeek day,
            int hour,
            OptionalDouble weight,
            double meanHour,
            HourOfWeekWeights.Slot peak,
            boolean isPeak) {
        String when =
                Words.of(
                        "demand.hour",
                        day.getDisplayName(TextStyle.SHORT, Words.language().locale()),
                        "%02d:00".formatted(hour),
                        "%02d:00".formatted((hour + 1) % HOURS));
        if (weight.isEmpty()) {
            return new Cell(day, hour, -1, Words.of("demand.notCovered", when));
        }
        double size = weight.getAsDouble();
        return new Cell(
                day,
                hour,
                (int) Math.min(SHADES - 1, Math.floor(SHADES * size / peak.weight())),
                Words.of(
                        isPeak ? "demand.busiestHour" : "demand.inHour",
                        when,
                        Numbers.brief(size * meanHour),
                        Numbers.brief(size)));
    }

    /** The cell that a key leads to: days are rows, hours columns; it stays where there is none. */
    static int moved(int from, int days, int hours) {
        int day = Math.clamp(from / HOURS + days, 0, DayOfWeek.values().length - 1);
        int hour = Math.clamp(from % HOURS + hours, 0, HOURS - 1);
        return day * HOURS + hour;
    }
}
