package org.tierwise.model.traffic;

import org.tierwise.model.figure.Figure;

import java.util.Optional;

/**
 * How much the site is asked for.
 *
 * @param usersPerMonth distinct users a month
 * @param pageViewsPerMonth page views in a mean month of 30.4375 days
 * @param peakFactor busiest hour over mean hour, at least 1
 * @param dispersion variance over mean of the page views in a window; 1 = Poisson, more = bursty
 * @param burstQuantile share of windows in the peak hour that the design rate covers, in (0, 1)
 * @param windowSeconds length of the window that bursts are counted in, seconds
 * @param growth factor on today's traffic that the plan must carry, at least 1
 * @param hours how busy each hour of the week is; absent where nobody knows. No plan rests on them
 */
public record TrafficProfile(
        Figure usersPerMonth,
        Figure pageViewsPerMonth,
        Figure peakFactor,
        Figure dispersion,
        double burstQuantile,
        double windowSeconds,
        Figure growth,
        Optional<HourOfWeekWeights> hours) {
    /** Seconds in a mean month: 365.25 days / 12. */
    public static final double SECONDS_PER_MONTH = 2_629_800;

    private static final double SECONDS_PER_HOUR = 3600;

    /**
     * @throws IllegalArgumentException when a figure is outside the range given above
     */
    public TrafficProfile {
        require(pageViewsPerMonth.value() >= 0, "page views per month must not be negative");
        require(peakFactor.value() >= 1, "the peak factor must be at least 1");
        require(dispersion.value() >= 1, "the index of dispersion must be at least 1");
        require(
                burstQuantile > 0 && burstQuantile < 1,
                "the burst quantile must lie between 0 and 1");
        require(windowSeconds > 0, "the burst window must be longer than 0 s");
        require(growth.value() > 0, "growth must be a positive factor");
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }

    /** Mean page views per second over the month. */
    public double meanRate() {
        return pageViewsPerMonth.value() / SECONDS_PER_MONTH;
    }

    /** Page views per second in the busiest hour, at today's traffic. */
    public double peakHourRate() {
        return meanRate() * peakFactor.value();
    }

    /**
     * Page views per second that the burst quantile of the windows in the peak hour stays below, at
     * today's traffic.
     */
    public double burstRate() {
        return Burst.quantileRate(peakHourRate(), dispersion.value(), windowSeconds, burstQuantile);
    }

    /** Page views per second that a plan must carry: the burst rate times growth. */
    public double designRate() {
        return burstRate() * growth.value();
    }

    /** Page views in a mean hour, at today's traffic. */
    public double meanHour() {
        return meanRate() * SECONDS_PER_HOUR;
    }

    /** The same profile at another growth factor. */
    public TrafficProfile withGrowth(Figure changed) {
        return new TrafficProfile(
                usersPerMonth,
                pageViewsPerMonth,
                peakFactor,
                dispersion,
                burstQuantile,
                windowSeconds,
                changed,
                hours);
    }

    /** The same profile with another busiest hour over mean hour. */
    public TrafficProfile withPeakFactor(Figure changed) {
        return new TrafficProfile(
                usersPerMonth,
                pageViewsPerMonth,
                changed,
                dispersion,
                burstQuantile,
                windowSeconds,
                growth,
                hours);
    }

    /** The same profile with other hours of the week. */
    public TrafficProfile withHours(HourOfWeekWeights changed) {
        return new TrafficProfile(
                usersPerMonth,
                pageViewsPerMonth,
                peakFactor,
                dispersion,
                burstQuantile,
                windowSeconds,
                growth,
                Optional.of(changed));
    }
}
