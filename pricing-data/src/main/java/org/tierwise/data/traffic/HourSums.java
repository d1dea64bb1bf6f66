package org.tierwise.data.traffic;

import org.tierwise.model.traffic.HourCount;
import org.tierwise.model.traffic.TrafficLog;

import java.time.Instant;

/** Adds up one hour. */
final class HourSums {
    static final int SECONDS = 3600;
    private static final int MINUTES = 60;

    private final long hour;
    private final int[] viewsOfMinute = new int[MINUTES];
    private long requests;
    private long pageViews;
    private long bytesOut;

    /**
     * @param hour hours since 1970 UTC
     */
    HourSums(long hour) {
        this.hour = hour;
    }

    void add(LoggedRequest request) {
        requests++;
        bytesOut = TrafficLog.saturated(bytesOut, request.bytesOut());
        if (PageViews.isPageView(request)) {
            pageViews++;
            viewsOfMinute[Math.floorMod(request.epochSecond(), SECONDS) / MINUTES]++;
        }
    }

    HourCount count() {
        double squares = 0;
        for (double views : viewsOfMinute) {
            squares += views * views;
        }
        return new HourCount(
                Instant.ofEpochSecond(hour * SECONDS), requests, pageViews, bytesOut, squares);
    }
}
