package org.tierwise.data.traffic;

import org.tierwise.data.bill.ImportProblem;
import org.tierwise.data.bill.Progress;
import org.tierwise.data.metrics.MetricExport;
import org.tierwise.data.metrics.MetricExports;
import org.tierwise.data.text.TextFiles;
import org.tierwise.data.text.TextLimits;
import org.tierwise.data.text.TextLines;
import org.tierwise.model.metrics.MetricSeries;
import org.tierwise.model.metrics.SizeRecommendation;
import org.tierwise.model.traffic.TrafficLog;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One reading of files: each goes to the reader that knows its first lines. */
final class TrafficReading {
    private static final int HEAD = 200;

    private final TextLimits limits;
    private final Progress progress;
    private final Wanted wanted;
    private final LogSums logs = new LogSums();
    private final List<MetricSeries> metrics = new ArrayList<>();
    private final List<SizeRecommendation> recommendations = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private int recognised;

    /**
     * What is read.
     *
     * @param what in words, for a message
     * @param metricZone zone of metric times that name none; empty when metrics are not wanted
     */
    record Wanted(String what, Optional<ZoneId> metricZone) {
        static final Wanted LOGS =
                new Wanted(
                        "an access log (Apache or Nginx combined, AWS load balancer, CloudFront)",
                        Optional.empty());

        static Wanted everything(ZoneId zone) {
            return new Wanted(
                    LOGS.what
                            + ", a metric export (CloudWatch CSV or JSON; timestamp,value)"
                            + " or a Compute Optimizer export",
                    Optional.of(zone));
        }
    }

    TrafficReading(TextLimits limits, Progress progress, Wanted wanted) {
        this.limits = limits;
        this.progress = progress;
        this.wanted = wanted;
    }

    TrafficInputs read(List<Path> paths) {
        TextFiles files = TextFiles.find(paths);
        warnings.addAll(files.warnings());
        double total = files.bytes();
        long before = 0;
        for (TextFiles.Found file : files.files()) {
            before += read(file, before, total);
        }
        if (recognised == 0) {
            throw new ImportProblem(paths.getFirst(), 1, "nothing to read; give " + wanted.what);
        }
        Optional<TrafficLog> log =
                logs.isEmpty() ? Optional.empty() : Optional.of(logs.log(warnings));
        return new TrafficInputs(
                log,
                metrics,
                recommendations,
                log.map(TrafficLog::warnings).orElse(List.copyOf(warnings)));
    }

    /** Reads a file; gives its bytes. */
    private long read(TextFiles.Found file, long before, double total) {
        Path path = file.path();
        progress.at(path.toString(), before / total);
        Optional<String> container = file.named() ? Optional.empty() : TextLines.container(path);
        if (container.isPresent()) {
            warnings.add("%s:1: %s; passed over".formatted(path, container.get()));
            return 0;
        }
        try (TextLines lines = new TextLines(path, limits)) {
            List<String> head =
                    lines.head(HEAD).stream()
                            .map(TextLines.Line::text)
                            .filter(line -> line.indexOf('\0') < 0)
                            .toList();
            Optional<LogFormat> format = LogFormats.of(head);
            if (format.isPresent()) {
                recognised++;
                logs.add(
                        path,
                        format.get(),
                        lines,
                        () ->
                                progress.at(
                                        path.toString(),
                                        Math.min(1, (before + lines.consumed()) / total)));
            } else if (wanted.metricZone.isEmpty()
                    || !readMetrics(path, head, lines, wanted.metricZone.get())) {
                unknown(file, head);
            }
            return lines.consumed();
        }
    }

    private boolean readMetrics(Path path, List<String> head, TextLines lines, ZoneId zone) {
        Optional<MetricExport> export = MetricExports.read(path, head, lines, limits, zone);
        export.ifPresent(found -> {
            recognised++;
            metrics.addAll(found.series());
            recommendations.addAll(found.recommendations());
            warnings.addAll(found.warnings());
        });
        return export.isPresent();
    }

    private void unknown(TextFiles.Found file, List<String> head) {
        String what =
                head.stream().allMatch(String::isBlank) ? "the file is empty" : "not recognised";
        if (file.named()) {
            throw new ImportProblem(file.path(), 1, what + "; give " + wanted.what);
        }
        warnings.add("%s:1: %s; passed over".formatted(file.path(), what));
    }
}
