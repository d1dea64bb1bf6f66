package org.tierwise.model.traffic;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/** Arrivals within the busy hour: counts per window vary around the hourly rate. */
final class Burst {
    private Burst() {}

    /**
     * Quantile of the arrival rate in a window. Counts are Poisson for dispersion 1; above, they
     * have variance I·m and the quantile is that of the normal distribution, which the negative
     * binomial approaches for large m (Feller, <i>Probability Theory</i> I, ch. VII).
     *
     * @param rate mean arrivals per second in the hour
     * @param dispersion I, variance over mean of the counts, at least 1
     * @param windowSeconds window, seconds
     * @param quantile share of windows that stay below, in (0, 1)
     * @return arrivals per second; never below {@code rate}
     */
    static double quantileRate(
            double rate, double dispersion, double windowSeconds, double quantile) {
        double mean = rate * windowSeconds;
        if (mean == 0) {
            return 0;
        }
        double count =
                dispersion == 1
                        ? PoissonDistribution.of(mean).inverseCumulativeProbability(quantile)
                        : mean
                                + NormalDistribution.of(0, 1).inverseCumulativeProbability(quantile)
                                        * Math.sqrt(dispersion * mean);
        return Math.max(rate, count / windowSeconds);
    }
}
