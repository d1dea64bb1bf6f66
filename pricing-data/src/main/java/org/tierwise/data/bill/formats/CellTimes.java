package org.tierwise.data.bill.formats;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Days and months in cells: {@code 2023-10-01}, {@code 2024-01}, {@code Jan 2024}. */
final class CellTimes {
    private static final List<DateTimeFormatter> MONTHS =
            List.of(
                    DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT),
                    DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH),
                    DateTimeFormatter.ofPattern("MMM-uu", Locale.ENGLISH));

    private CellTimes() {}

    /** First day of what a cell names; empty when it names no time. */
    static Optional<String> day(String cell) {
        String text = cell.replaceFirst("\\s*\\([$₹€£]\\)$", "").strip();
        if (text.length() >= 10 && Character.isDigit(text.charAt(0))) {
            try {
                return Optional.of(LocalDate.parse(text.substring(0, 10)).toString());
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
        for (DateTimeFormatter format : MONTHS) {
            try {
                return Optional.of(YearMonth.parse(text, format).atDay(1).toString());
            } catch (DateTimeException e) {
                continue;
            }
        }
        return Optional.empty();
    }
}
