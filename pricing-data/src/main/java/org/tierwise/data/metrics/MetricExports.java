package org.tierwise.data.metrics;

import org.tierwise.data.text.TextLimits;
import org.tierwise.data.text.TextLines;
import org.tierwise.data.text.WholeText;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Reads exports of metrics and sizes, told apart by content. */
public final class MetricExports {
    private static final int HEAD = 200;

    private MetricExports() {}

    /**
     * Reads a file; empty when it is no such export.
     *
     * @param zone zone of times that name none
     * @throws org.tierwise.data.bill.ImportProblem when it cannot be read
     */
    public static Optional<MetricExport> read(Path path, ZoneId zone, TextLimits limits) {
        try (TextLines lines = new TextLines(path, limits)) {
            List<String> head = lines.head(HEAD).stream().map(TextLines.Line::text).toList();
            return read(path, head, lines, limits, zone);
        }
    }

    /**
     * Reads a file that is open already; empty when it is no such export.
     *
     * @param head first lines of the file
     * @param lines all lines of the file
     * @param zone zone of times that name none
     * @throws org.tierwise.data.bill.ImportProblem when it cannot be read
     */
    public static Optional<MetricExport> read(
            Path path, List<String> head, TextLines lines, TextLimits limits, ZoneId zone) {
        if (CloudWatchJson.mayBe(head)) {
            return CloudWatchJson.read(path, WholeText.of(path, limits));
        }
        if (ComputeOptimizerCsv.recognises(head)) {
            return Optional.of(ComputeOptimizerCsv.read(path, lines));
        }
        return MetricCsv.of(path, head, zone).map(csv -> csv.read(lines));
    }
}
