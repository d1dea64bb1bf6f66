package org.tierwise.app.cli;

import org.tierwise.model.traffic.HourCount;
import org.tierwise.model.traffic.HourOfWeekShape;
import org.tierwise.model.traffic.TrafficLog;

import java.time.ZoneId;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** The shape of a day: each hour over the mean hour. */
final class HourOfDay {
    private static final String BARS = "▁▂▃▄▅▆▇█";
    private static final int HOURS = 24;

    private HourOfDay() {}

    /** Requests in each hour of the day over the mean hour, 00:00 first. */
    static List<OptionalDouble> factors(TrafficLog log, ZoneId zone) {
        HourOfWeekShape shape = log.shape(zone, HourCount::requests);
        return IntStream.range(0, HOURS).mapToObj(shape::factor).toList();
    }

    /** One bar an hour, the busiest at full height; a dot where nothing is known. */
    static String bars(List<OptionalDouble> factors) {
        double most = factors.stream().mapToDouble(f -> f.orElse(0)).max().orElse(0);
        StringBuilder bars = new StringBuilder();
        for (OptionalDouble factor : factors) {
            bars.append(
                    factor.isEmpty() || most == 0
                            ? '·'
                            : BARS.charAt(
                                    (int)
                                            Math.round(
                                                    factor.getAsDouble()
                                                            / most
                                                            * (BARS.length() - 1))));
        }
        return bars.toString();
    }
}
