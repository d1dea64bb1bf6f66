package org.tierwise.data.metrics;

import org.tierwise.model.metrics.MetricSeries;
import org.tierwise.model.metrics.SizeRecommendation;

import java.util.List;

/**
 * What one export holds.
 *
 * @param series metric series
 * @param recommendations findings of AWS Compute Optimizer
 * @param warnings what a reader should know, in words
 */
public record MetricExport(
        List<MetricSeries> series,
        List<SizeRecommendation> recommendations,
        List<String> warnings) {
    public MetricExport {
        series = List.copyOf(series);
        recommendations = List.copyOf(recommendations);
        warnings = List.copyOf(warnings);
    }
}
