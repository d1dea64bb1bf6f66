package org.tierwise.model.traffic;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What was asked for in one hour.
 *
 * @param hour beginning of the hour, UTC
 * @param requests requests logged, whatever their status
 * @param pageViews requests that are page views
 * @param bytesOut bytes of the responses; {@link Long#MAX_VALUE} when there are more
 * @param squaredMinutes sum over the 60 minutes of (page views in the minute)²
 */
public record HourCount(
        Instant hour, long requests, long pageViews, long bytesOut, double squaredMinutes) {
    private static final int MINUTES = 60;

    /**
     * @throws IllegalArgumentException when the hour is not a whole one, or a count is negative
     */
    public HourCount {
        if (!hour.equals(hour.truncatedTo(ChronoUnit.HOURS))) {
            throw new IllegalArgumentException("an hour begins at minute 0: " + hour);
        }
        if (requests < 0 || pageViews < 0 || pageViews > requests || bytesOut < 0) {
            throw new IllegalArgumentException(
                    "counts must not be negative, and a page view is a request");
        }
    }

    /** Sample variance of the page views per minute, (page views/minute)². */
    double varianceOfMinutes() {
        double views = pageViews;
        return (squaredMinutes - views * views / MINUTES) / (MINUTES - 1);
    }

    /** Page views per minute. */
    double meanOfMinutes() {
        return pageViews / (double) MINUTES;
    }
}
