package org.tierwise.model.simulation;

import org.hipparchus.distribution.continuous.TDistribution;

import java.util.Arrays;

/**
 * A figure of a simulation with its 95 % confidence interval, from means of batches (Law,
 * <i>Simulation Modeling and Analysis</i>, ch. 9).
 *
 * @param value the figure
 * @param halfWidth half the width of the interval, in the unit of the figure
 */
public record Estimate(double value, double halfWidth) {
    /** From the figures of batches that are taken as independent. */
    static Estimate of(double[] batches) {
        double mean = Arrays.stream(batches).average().orElse(0);
        double squares = Arrays.stream(batches).map(b -> (b - mean) * (b - mean)).sum();
        double t = new TDistribution(batches.length - 1.0).inverseCumulativeProbability(0.975);
        return new Estimate(mean, t * Math.sqrt(squares / (batches.length - 1.0) / batches.length));
    }

    /** Whether a value lies in the interval. */
    public boolean covers(double other) {
        return Math.abs(other - value) <= halfWidth;
    }
}
