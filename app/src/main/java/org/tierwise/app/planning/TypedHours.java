package org.tierwise.app.planning;

import org.tierwise.app.text.TypedNumber;
import org.tierwise.model.figure.Provenance;
import org.tierwise.model.traffic.HourOfWeekWeights;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** Hours of a day or a week as people paste them: cells of a sheet, a column, or one line. */
public final class TypedHours {
    private static final int LONGEST_QUOTE = 24;

    private TypedHours() {}

    /**
     * The hours of a text. Only the proportions of its numbers count, so that page views, shares
     * and per cent are all right.
     *
     * @param text 24 numbers for a day, or 168 for a week from Monday 00:00; tabs, semicolons and
     *     line ends stand between them, and where there is none of these, blanks and commas
     * @param zone zone of the clock that they are of
     * @throws BadInput when there are more or fewer, or one is no number
     */
    public static HourOfWeekWeights of(String text, ZoneId zone) {
        List<Double> sizes = new ArrayList<>();
        for (String part : parts(text)) {
            OptionalDouble size = TypedNumber.of(part.replaceFirst("%$", ""));
            if (size.isEmpty()) {
                throw new BadInput(
                        "hours: '%s' is no number; 24 numbers for a day or 168 for a week would be right"
                                .formatted(quoted(part)));
            }
            sizes.add(size.getAsDouble());
        }
        try {
            return HourOfWeekWeights.ofSizes(
                    zone, sizes, Provenance.GIVEN, "pasted, %d numbers".formatted(sizes.size()));
        } catch (IllegalArgumentException e) {
            throw new BadInput("hours: " + e.getMessage(), e);
        }
    }

    private static List<String> parts(String text) {
        String between = text.strip().matches("(?s).*[\\t;\\r\\n].*") ? "[\\t;\\r\\n]+" : "[,\\s]+";
        return Arrays.stream(text.strip().split(between))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String quoted(String part) {
        return part.length() <= LONGEST_QUOTE ? part : part.substring(0, LONGEST_QUOTE) + "…";
    }
}
