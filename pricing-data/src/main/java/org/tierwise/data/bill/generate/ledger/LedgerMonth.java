package org.tierwise.data.bill.generate.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.SplittableRandom;

/**
 * Times of the rows of a month, and how much of a mean hour falls on each. The report is in UTC and
 * the shop lives by Indian time, half an hour off.
 */
final class LedgerMonth {
    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'");

    /** Visitors by the hour of the day in India, in percent of a mean hour: the evening peak. */
    private static final int[] DAY = {
        62, 38, 24, 17, 14, 19, 31, 50, 72, 94, 113, 127, 134, 132, 127, 125, 125, 125, 125, 132,
        158, 187, 199, 170
    };

    private static final int INDIA_MINUTES = 330;
    private static final int SALE_DAY = 12;
    private static final int EVENING = 22;
    private static final int MORNING = 7;

    private final YearMonth month;
    private final int hoursEach;
    private final boolean newest;
    private final String[] times;

    /**
     * @param hoursEach hours of a slot, 1 or 24
     * @param newest whether no invoice was issued yet
     */
    LedgerMonth(YearMonth month, int hoursEach, boolean newest) {
        this.month = month;
        this.newest = newest;
        this.hoursEach = hoursEach;
        times = new String[slots() + 1];
        for (int slot = 0; slot < times.length; slot++) {
            times[slot] = ISO.format(at(slot));
        }
    }

    YearMonth month() {
        return month;
    }

    int slots() {
        return month.lengthOfMonth() * 24 / hoursEach;
    }

    String time(int slot) {
        return times[slot];
    }

    String start() {
        return time(0);
    }

    String end() {
        return time(slots());
    }

    /** The beginning of the same month a year on. */
    String yearOn() {
        return ISO.format(at(0).plusYears(1));
    }

    boolean newest() {
        return newest;
    }

    /** Whether machines that people work with are stopped: the night in India, or a Sunday. */
    boolean atNight(int slot) {
        LocalDateTime india = at(slot).plusMinutes(INDIA_MINUTES);
        return hoursEach == 1
                ? india.getHour() >= EVENING || india.getHour() < MORNING
                : india.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private LocalDateTime at(int slot) {
        return month.atDay(1).atStartOfDay().plusHours((long) slot * hoursEach);
    }

    /** Quantity in a slot, to six digits after the point. */
    BigDecimal quantity(Recipe recipe, int slot, SplittableRandom random) {
        BigDecimal mean = recipe.quantity().multiply(BigDecimal.valueOf(hoursEach));
        if (!recipe.traffic()) {
            return mean;
        }
        LocalDateTime india = at(slot).plusMinutes(INDIA_MINUTES);
        boolean weekend =
                india.getDayOfWeek() == DayOfWeek.SATURDAY
                        || india.getDayOfWeek() == DayOfWeek.SUNDAY;
        long percent = hoursEach == 24 ? 100 : DAY[india.getHour()];
        percent = weekend ? percent * 5 / 4 : percent;
        percent = india.getDayOfMonth() == SALE_DAY ? percent * 6 : percent;
        return mean.multiply(BigDecimal.valueOf(percent * random.nextInt(900, 1101)))
                .movePointLeft(5)
                .setScale(6, RoundingMode.HALF_UP);
    }
}
