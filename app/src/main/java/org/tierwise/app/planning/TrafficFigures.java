package org.tierwise.app.planning;

import org.tierwise.data.bill.ImportProblem;
import org.tierwise.data.bill.Progress;
import org.tierwise.data.text.TextLimits;
import org.tierwise.data.traffic.TrafficInputs;
import org.tierwise.model.figure.Figure;
import org.tierwise.model.figure.Provenance;
import org.tierwise.model.traffic.HourCount;
import org.tierwise.model.traffic.HourOfWeekWeights;
import org.tierwise.model.traffic.TrafficLog;
import org.tierwise.model.traffic.TrafficProfile;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Traffic profiles from a few figures, or from access logs. */
public final class TrafficFigures {
    private static final double SECONDS_PER_HOUR = 3600;
    private static final double BURST_QUANTILE = 0.99;
    private static final double WINDOW_SECONDS = 60;

    /** Clock of the shops that the usual day is of. */
    public static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");

    /** Share of a day's page views from midnight on, per cent: busy from 20:00 to 23:00. */
    private static final List<Double> INDIAN_SHOP_DAY =
            List.of(
                    2.6, 1.6, 1.0, 0.7, 0.6, 0.8, 1.3, 2.1, 3.0, 3.9, 4.7, 5.3, 5.6, 5.5, 5.3, 5.2,
                    5.2, 5.2, 5.2, 5.5, 6.6, 7.8, 8.3, 7.0);

    private TrafficFigures() {}

    /**
     * A profile of typed figures; what they do not tell is assumed.
     *
     * @param pageViews page views a month
     * @param users distinct users a month
     * @throws BadInput when a figure is out of range
     */
    public static TrafficProfile typed(double pageViews, double users) {
        return profile(
                given(users, "users", "given when the project was made"),
                given(pageViews, "page views", "given when the project was made"),
                Figure.assumed(
                        2.5,
                        "times",
                        "default shape of an Indian shop: day 1.99, weekday 1.10, season 1.15"),
                Figure.assumed(4, "variance/mean", "over-dispersed arrivals within the hour"),
                usualDay());
    }

    /** The day of an Indian shop, for every day of the week; nobody has measured it. */
    public static HourOfWeekWeights usualDay() {
        return HourOfWeekWeights.ofSizes(
                INDIA,
                INDIAN_SHOP_DAY,
                Provenance.ASSUMED,
                "default day of an Indian shop, evening peak; the same on every weekday");
    }

    /**
     * A profile of access logs: page views of a mean month at their mean rate, the peak factor of
     * their busiest hour, how they bunch, and how busy each hour of the week is.
     *
     * @param users distinct users a month, which no log tells
     * @param zone zone of the clock that the hours of the week are of
     * @param progress told how far the reading is, and asked whether to end it
     * @throws BadInput when there is no readable log, or no page view in it
     */
    public static TrafficProfile logged(
            List<Path> paths, double users, ZoneId zone, Progress progress) {
        TrafficInputs inputs;
        try {
            inputs = TrafficInputs.read(paths, ZoneOffset.UTC, TextLimits.DEFAULT, progress);
        } catch (ImportProblem e) {
            throw new BadInput(String.valueOf(e.getMessage()), e);
        }
        TrafficLog log =
                inputs.log()
                        .filter(found -> found.pageViews() > 0)
                        .orElseThrow(() ->
                                new BadInput(
                                        "%s: no page views in it; an access log would be right"
                                                .formatted(named(paths))));
        double hours = log.coveredHours();
        String source = String.format(Locale.ROOT, "access log of %,.0f hours", hours);
        double monthly =
                log.pageViews() * TrafficProfile.SECONDS_PER_MONTH / (hours * SECONDS_PER_HOUR);
        return profile(
                given(users, "users", "given when the project was made; a log does not tell users"),
                new Figure(monthly, "page views", Provenance.MEASURED, source),
                new Figure(
                        Math.max(1, log.peakFactor(HourCount::pageViews).orElse(1)),
                        "times",
                        Provenance.MEASURED,
                        source + ", busiest hour over mean hour"),
                new Figure(
                        Math.max(1, log.dispersion().orElse(1)),
                        "variance/mean",
                        Provenance.MEASURED,
                        source + ", minutes of the busy hour"),
                HourOfWeekWeights.of(
                        log.shape(zone, HourCount::pageViews), Provenance.MEASURED, source));
    }

    /**
     * A profile with what access logs tell; users and growth stay.
     *
     * @param zone zone of the clock that the hours of the week are of
     * @param progress told how far the reading is, and asked whether to end it
     * @throws BadInput when there is no readable log, or no page view in it
     */
    public static TrafficProfile relogged(
            TrafficProfile before, List<Path> paths, ZoneId zone, Progress progress) {
        TrafficProfile logged = logged(paths, before.usersPerMonth().value(), zone, progress);
        return new TrafficProfile(
                before.usersPerMonth(),
                logged.pageViewsPerMonth(),
                logged.peakFactor(),
                logged.dispersion(),
                before.burstQuantile(),
                before.windowSeconds(),
                before.growth(),
                logged.hours());
    }

    private static String named(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(", "));
    }

    private static TrafficProfile profile(
            Figure users,
            Figure pageViews,
            Figure peakFactor,
            Figure dispersion,
            HourOfWeekWeights hours) {
        if (!(pageViews.value() > 0) || !(users.value() >= 0)) {
            throw new BadInput(
                    "page views and users a month must be positive numbers, such as --page-views"
                            + " 40900000 --users 870000");
        }
        return new TrafficProfile(
                users,
                pageViews,
                peakFactor,
                dispersion,
                BURST_QUANTILE,
                WINDOW_SECONDS,
                given(1, "times", "today's traffic"),
                Optional.of(hours));
    }

    private static Figure given(double value, String unit, String source) {
        return new Figure(value, unit, Provenance.GIVEN, source);
    }
}
