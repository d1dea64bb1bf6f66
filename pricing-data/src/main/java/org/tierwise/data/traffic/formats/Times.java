package org.tierwise.data.traffic.formats;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Times as logs write them, in seconds since 1970 UTC; {@link Fields#NONE} for what is none. */
final class Times {
    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
    private static final int DAY = 86_400;
    private static final int HOUR = 3600;
    private static final int MINUTE = 60;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2199;

    /** Offsets reach from -12:00 to +14:00; the largest on either side is let through. */
    private static final int LARGEST_OFFSET = 18;

    private Times() {}

    /** {@code 2015-05-17} followed by any character and {@code 10:05:03}, UTC. */
    static long iso(String text, int from) {
        if (text.length() < from + 19
                || text.charAt(from + 4) != '-'
                || text.charAt(from + 7) != '-') {
            return Fields.NONE;
        }
        return utc(
                Fields.number(text, from, from + 4),
                Fields.number(text, from + 5, from + 7),
                Fields.number(text, from + 8, from + 10),
                text,
                from + 11);
    }

    /** {@code 17/May/2015:10:05:03 +0530}. */
    static long apache(String text, int from) {
        if (text.length() < from + 26
                || text.charAt(from + 2) != '/'
                || text.charAt(from + 6) != '/'
                || text.charAt(from + 11) != ':'
                || text.charAt(from + 20) != ' ') {
            return Fields.NONE;
        }
        int month = MONTHS.indexOf(text.substring(from + 3, from + 6));
        if (month < 0 || month % 3 != 0) {
            return Fields.NONE;
        }
        long local =
                utc(
                        Fields.number(text, from + 7, from + 11),
                        month / 3 + 1L,
                        Fields.number(text, from, from + 2),
                        text,
                        from + 12);
        long offset = offset(text, from + 21);
        return local == Fields.NONE || offset == Fields.NONE ? Fields.NONE : local - offset;
    }

    private static long offset(String text, int from) {
        char sign = text.charAt(from);
        long hours = Fields.number(text, from + 1, from + 3);
        long minutes = Fields.number(text, from + 3, from + 5);
        if ((sign != '+' && sign != '-')
                || hours < 0
                || hours > LARGEST_OFFSET
                || minutes < 0
                || minutes >= MINUTE) {
            return Fields.NONE;
        }
        long offset = hours * HOUR + minutes * MINUTE;
        return sign == '-' ? -offset : offset;
    }

    private static long utc(long year, long month, long day, String text, int clock) {
        long hour = Fields.number(text, clock, clock + 2);
        long minute = Fields.number(text, clock + 3, clock + 5);
        long second = Fields.number(text, clock + 6, clock + 8);
        if (year < FIRST_YEAR
                || year > LAST_YEAR
                || month < 1
                || day < 1
                || text.charAt(clock + 2) != ':'
                || text.charAt(clock + 5) != ':'
                || hour < 0
                || hour > 23
                || minute < 0
                || minute > 59
                || second < 0
                || second > 60) {
            return Fields.NONE;
        }
        try {
            return LocalDate.of((int) year, (int) month, (int) day).toEpochDay() * DAY
                    + hour * HOUR
                    + minute * MINUTE
                    + second;
        } catch (DateTimeException e) {
            return Fields.NONE;
        }
    }
}
