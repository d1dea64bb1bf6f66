package org.tierwise.model.capacity.queueing;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.hipparchus.analysis.solvers.BrentSolver;
import org.hipparchus.complex.Complex;

/**
 * Tail and quantiles of a time of which the transform φ is known, however little it varies.
 *
 * <p>What varies by less than a part of t takes many terms to invert ({@link AdaptiveInversion}),
 * and beyond them the tail rings, and may even rise. So a time a that nearly every outcome exceeds
 * is taken out first, and the rest is inverted: P(T ≤ a) ≤ e^(sa)·φ(s) for every s &gt; 0
 * (Chernoff), and a is the largest for which some s bounds it by 10⁻¹². φ vanishes below the
 * smallest double at about s = 700/E[T], so that no more than 96 % of the mean can be taken out.
 * What then still varies too little is taken as normal. Whatever its shape, its p99 lies within ten
 * standard deviations of the mean (Cantelli), and one of them is below 0.1 % of what is left.
 */
final class TimeTail {
    private static final double LOG_UNLIKELY = Math.log(1e-12);

    /** Arguments s·E[T] of the bound: below the first nothing is gained, φ vanishes at the last. */
    private static final double FIRST_BOUND = 64;

    private static final double LAST_BOUND = 690;
    private static final int BOUNDS = 8;

    /** Least share of the mean that is worth taking out. */
    private static final double WORTHWHILE = 0.25;

    /** Least squared coefficient of variation that inversion resolves. */
    private static final double LEAST_SCV = 1e-6;

    /** Largest exponent that is sure not to overflow. */
    private static final double LARGEST_EXPONENT = 700;

    private final LaplaceTransform transform;

    /** a, s; 0 where nothing is taken out. */
    private final double floor;

    /** Mean of what is left, s. */
    private final double mean;

    /** Standard deviation, s. */
    private final double deviation;

    /**
     * @param whole transform of the time
     * @param wholeMean its mean, s; positive
     */
    TimeTail(LaplaceTransform whole, double wholeMean) {
        double bound = floor(whole, wholeMean);
        double out = bound < WORTHWHILE * wholeMean ? 0 : bound;
        floor = out;
        mean = wholeMean - out;
        deviation = deviation(whole, wholeMean);
        transform = out == 0 ? whole : s -> whole.at(s).multiply(s.multiply(out).exp());
    }

    /** The largest a that the bound allows, s; below 0 where there is none. */
    private static double floor(LaplaceTransform transform, double mean) {
        double best = Double.NEGATIVE_INFINITY;
        double step = Math.pow(LAST_BOUND / FIRST_BOUND, 1.0 / (BOUNDS - 1));
        double x = FIRST_BOUND;
        for (int i = 0; i < BOUNDS; i++, x *= step) {
            double value = transform.at(new Complex(x / mean)).getReal();
            if (value > Double.MIN_NORMAL) {
                best = Math.max(best, (LOG_UNLIKELY - Math.log(value)) / x * mean);
            }
        }
        return best;
    }

    /**
     * From -ln|φ(iω)| = ω²·Var/2 - …, in which the mean cancels, at an ω where it is small against
     * 1 and large against rounding.
     *
     * @return s; 0 where the time does not vary within the digits of φ
     */
    private static double deviation(LaplaceTransform transform, double mean) {
        double omega = 1 / mean;
        for (int i = 0; i < 50; i++) {
            double fallen = -Math.log(transform.at(new Complex(0, omega)).norm());
            if (fallen > 1e-6 && fallen < 1e-4) {
                return Math.sqrt(2 * fallen) / omega;
            }
            omega *= fallen > 1e-14 ? Math.clamp(Math.sqrt(1e-5 / fallen), 1e-3, 1e3) : 1e3;
        }
        return 0;
    }

    /** P(T &gt; t), t in s, positive. */
    double tail(double seconds) {
        return seconds > floor ? tailBeyond(seconds - floor) : 1;
    }

    private double tailBeyond(double seconds) {
        if (isNarrow()) {
            return deviation == 0 ? seconds > mean ? 0 : 1 : normal().survivalProbability(seconds);
        }
        boolean overflows = AdaptiveInversion.largestReal(seconds) * floor > LARGEST_EXPONENT;
        return overflows ? 1 : AdaptiveInversion.tail(transform, seconds);
    }

    private boolean isNarrow() {
        return floor > 0 && deviation * deviation < LEAST_SCV * mean * mean;
    }

    private NormalDistribution normal() {
        return NormalDistribution.of(mean, deviation);
    }

    /**
     * Time that a share of outcomes stays below. Looked for from above, beginning where Cantelli's
     * inequality says that it must lie below, so that what rings about a jump is met last.
     *
     * @param share for example 0.95, in (0, 1)
     * @return s
     */
    double quantile(double share) {
        double beyond = 1 - share;
        if (isNarrow()) {
            return floor + (deviation == 0 ? mean : normal().inverseSurvivalProbability(beyond));
        }
        double least = 1e-9 * mean;
        if (tailBeyond(least) <= beyond) {
            return floor;
        }
        double high = mean + deviation * Math.sqrt(share / beyond);
        while (tailBeyond(high) > beyond && high < 1e9 * mean) {
            high *= 2;
        }
        double low = high / 2;
        while (tailBeyond(low) <= beyond && low > least) {
            high = low;
            low /= 2;
        }
        return floor
                + Math.exp(
                        new BrentSolver(1e-12, 1e-12)
                                .solve(
                                        200,
                                        x -> logTail(Math.exp(x)) - Math.log(beyond),
                                        Math.log(low),
                                        Math.log(high)));
    }

    private double logTail(double seconds) {
        return Math.log(Math.max(tailBeyond(seconds), 1e-300));
    }
}
