package org.tierwise.data.bill.generate;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.SplittableRandom;

/** Times of the rows of one line, and what part of the month's quantity falls on each. */
final class MonthSlots {
    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'");

    /** Share of a day in tenths of a percent, by the hour in India. */
    private static final int[] DAY = {
        26, 16, 10, 7, 6, 8, 13, 21, 30, 39, 47, 53, 56, 55, 53, 52, 52, 52, 52, 55, 66, 78, 83, 70
    };

    private static final int INDIA_MINUTES = 330;

    private final String[] times;
    private final LocalDateTime start;
    private final int hoursEach;

    private MonthSlots(YearMonth month, int count, int hoursEach) {
        this.start = month.atDay(1).atStartOfDay();
        this.hoursEach = hoursEach;
        times = new String[count + 1];
        for (int i = 0; i <= count; i++) {
            times[i] = ISO.format(start.plusHours((long) i * hoursEach));
        }
    }

    static MonthSlots hours(YearMonth month) {
        return new MonthSlots(month, 24 * month.lengthOfMonth(), 1);
    }

    static MonthSlots days(YearMonth month) {
        return new MonthSlots(month, month.lengthOfMonth(), 24);
    }

    static MonthSlots month(YearMonth month) {
        return new MonthSlots(month, 1, 24 * month.lengthOfMonth());
    }

    int count() {
        return times.length - 1;
    }

    String start(int slot) {
        return times[slot];
    }

    String end(int slot) {
        return times[slot + 1];
    }

    /** Running sums of equal weights. */
    long[] steady() {
        long[] sums = new long[count()];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = i + 1L;
        }
        return sums;
    }

    /** Running sums of the weights of a shop's hours, with noise of 3 % either way. */
    long[] traffic(SplittableRandom random) {
        long[] sums = new long[count()];
        long sum = 0;
        for (int i = 0; i < sums.length; i++) {
            sum += dayWeight(i) * random.nextInt(970, 1031);
            sums[i] = sum;
        }
        return sums;
    }

    /** An hour of the report covers halves of two hours in India. */
    private long dayWeight(int slot) {
        long weight = 0;
        for (int half = 0; half < 2 * hoursEach; half++) {
            LocalDateTime india =
                    start.plusHours((long) slot * hoursEach)
                            .plusMinutes(30L * half + INDIA_MINUTES);
            boolean weekend =
                    india.getDayOfWeek() == DayOfWeek.SATURDAY
                            || india.getDayOfWeek() == DayOfWeek.SUNDAY;
            weight += (long) DAY[india.getHour()] * (weekend ? 125 : 100);
        }
        return weight;
    }
}
