package org.tierwise.model.metrics;

import java.time.Instant;

/**
 * One value of a metric.
 *
 * @param time beginning of the period that the value is of
 * @param value finite value, in the unit of the series
 */
public record MetricPoint(Instant time, double value) {
    /**
     * @throws IllegalArgumentException when the value is not finite
     */
    public MetricPoint {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a metric has finite values");
        }
    }
}
