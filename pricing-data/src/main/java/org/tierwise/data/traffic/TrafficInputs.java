package org.tierwise.data.traffic;

import org.tierwise.data.bill.Progress;
import org.tierwise.data.text.TextLimits;
import org.tierwise.model.metrics.MetricSeries;
import org.tierwise.model.metrics.SizeRecommendation;
import org.tierwise.model.traffic.TrafficLog;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * All that files tell about traffic and load.
 *
 * @param log access logs, added up; empty when none was among the files
 * @param metrics metric series in the order read
 * @param recommendations findings of AWS Compute Optimizer
 * @param warnings what a reader should know, in words
 */
public record TrafficInputs(
        Optional<TrafficLog> log,
        List<MetricSeries> metrics,
        List<SizeRecommendation> recommendations,
        List<String> warnings) {
    public TrafficInputs {
        metrics = List.copyOf(metrics);
        recommendations = List.copyOf(recommendations);
        warnings = List.copyOf(warnings);
    }

    /**
     * Reads access logs, metric exports and Compute Optimizer exports, told apart by content.
     *
     * @param paths files, plain or gzip, or folders of them
     * @param zone zone of metric times that name none
     * @param limits bounds of the files
     * @param progress what it throws stops the reading and reaches the caller
     * @throws org.tierwise.data.bill.ImportProblem when a file cannot be read, a named one is none
     *     of these, or a folder holds none; the message names file and line
     */
    public static TrafficInputs read(
            List<Path> paths, ZoneId zone, TextLimits limits, Progress progress) {
        return new TrafficReading(limits, progress, TrafficReading.Wanted.everything(zone))
                .read(paths);
    }
}
