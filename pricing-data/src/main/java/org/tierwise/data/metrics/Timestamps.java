package org.tierwise.data.metrics;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/** Times as metric exports write them. */
final class Timestamps {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2199;
    private static final int MILLIS_PER_SECOND = 1000;

    private static final DateTimeFormatter FORMAT =
            new DateTimeFormatterBuilder()
                    .appendPattern("[uuuu-MM-dd][uuuu/MM/dd]['T'][' ']HH:mm[:ss]")
                    .optionalStart()
                    .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
                    .optionalEnd()
                    .appendPattern("[ ][XXX][XX][X]")
                    .toFormatter(Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);

    private Timestamps() {}

    /**
     * {@code 2024-05-01 10:00:00}, {@code 2024/05/01 10:00}, {@code 2024-05-01T10:00:00.000+05:30};
     * empty when the text is none, or its year not within 1990 to 2199.
     *
     * @param zone zone of a time that names none
     */
    static Optional<Instant> parse(String text, ZoneId zone) {
        if (text.length() < 16 || !Character.isDigit(text.charAt(0))) {
            return Optional.empty();
        }
        try {
            TemporalAccessor time =
                    FORMAT.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            return plausible(
                    time instanceof OffsetDateTime at
                            ? at.toInstant()
                            : LocalDateTime.from(time).atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A time in seconds since 1970 UTC; empty when its year is not within 1990 to 2199. */
    static Optional<Instant> ofSeconds(double seconds) {
        return Math.abs(seconds) < Integer.MAX_VALUE * 8.0
                ? plausible(Instant.ofEpochMilli(Math.round(seconds * MILLIS_PER_SECOND)))
                : Optional.empty();
    }

    private static Optional<Instant> plausible(Instant time) {
        int year = time.atOffset(ZoneOffset.UTC).getYear();
        return year >= FIRST_YEAR && year <= LAST_YEAR ? Optional.of(time) : Optional.empty();
    }
}
