package org.tierwise.data.metrics;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.tierwise.data.bill.ImportProblem;
import org.tierwise.model.metrics.MetricPoint;
import org.tierwise.model.metrics.MetricSeries;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers of CloudWatch: GetMetricStatistics (points in any order) and GetMetricData. */
final class CloudWatchJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> STATISTICS =
            List.of("Average", "Sum", "Maximum", "Minimum", "SampleCount");
    private static final String EXTENDED = "ExtendedStatistics";
    private static final String POINTS = "Datapoints";
    private static final String RESULTS = "MetricDataResults";

    private final Path path;
    private final List<MetricSeries> series = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    private CloudWatchJson(Path path) {
        this.path = path;
    }

    /**
     * Whether a file with these first lines may be JSON; a line that was too long reads as empty.
     */
    static boolean mayBe(List<String> head) {
        return head.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .map(line -> line.startsWith("{"))
                .orElse(!head.isEmpty() && head.getFirst().isEmpty() && head.size() == 1);
    }

    /** Reads the text of a file; empty when it is another kind of JSON. */
    static Optional<MetricExport> read(Path path, String text) {
        if (!text.contains('"' + POINTS + '"') && !text.contains('"' + RESULTS + '"')) {
            return Optional.empty();
        }
        try {
            JsonNode root = JSON.readTree(text);
            CloudWatchJson export = new CloudWatchJson(path);
            export.statistics(root);
            root.path(RESULTS).forEach(export::result);
            if (!root.path("NextToken").asText("").isEmpty()) {
                export.warnings.add(path + ": NextToken says that there is more; export it too");
            }
            return Optional.of(
                    new MetricExport(export.series, List.of(), List.copyOf(export.warnings)));
        } catch (JsonProcessingException e) {
            throw new ImportProblem(
                    path,
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr()),
                    "damaged JSON (%s); export it again".formatted(e.getOriginalMessage()));
        }
    }

    private void statistics(JsonNode root) {
        JsonNode points = root.path(POINTS);
        String label = root.path("Label").asText("");
        for (String statistic : STATISTICS) {
            add(label, statistic, points, statistic, false);
        }
        List<String> extended = new ArrayList<>();
        points.forEach(point -> point.path(EXTENDED).fieldNames().forEachRemaining(extended::add));
        extended.stream().distinct().forEach(name -> add(label, name, points, name, true));
    }

    private void add(
            String label, String statistic, JsonNode points, String field, boolean extended) {
        List<MetricPoint> found = new ArrayList<>();
        long skipped = 0;
        Optional<String> unit = Optional.empty();
        for (JsonNode point : points) {
            JsonNode value = (extended ? point.path(EXTENDED) : point).path(field);
            if (value.isMissingNode()) {
                continue;
            }
            skipped += point(point.path("Timestamp"), value, found) ? 0 : 1;
            unit = unit.or(() -> Optional.of(point.path("Unit").asText("")));
        }
        keep(label, Optional.of(statistic), unit.filter(u -> !u.isEmpty()), found, skipped);
    }

    private void result(JsonNode result) {
        String label = result.path("Label").asText(result.path("Id").asText(""));
        JsonNode times = result.path("Timestamps");
        JsonNode values = result.path("Values");
        List<MetricPoint> found = new ArrayList<>();
        long skipped = Math.abs(times.size() - values.size());
        for (int i = 0; i < Math.min(times.size(), values.size()); i++) {
            skipped += point(times.get(i), values.get(i), found) ? 0 : 1;
        }
        if (!result.path("StatusCode").asText("Complete").equals("Complete")) {
            warnings.add(
                    "%s: '%s' is not complete (%s)"
                            .formatted(path, label, result.path("StatusCode").asText()));
        }
        keep(label, Optional.empty(), Optional.empty(), found, skipped);
        if (found.isEmpty()) {
            warnings.add("%s: '%s' has no values".formatted(path, label));
        }
    }

    private static boolean point(JsonNode time, JsonNode value, List<MetricPoint> points) {
        Optional<Instant> at =
                time.isNumber()
                        ? Timestamps.ofSeconds(time.asDouble())
                        : Timestamps.parse(time.asText(), ZoneOffset.UTC);
        if (at.isEmpty() || !value.isNumber() || !Double.isFinite(value.asDouble())) {
            return false;
        }
        points.add(new MetricPoint(at.get(), value.asDouble()));
        return true;
    }

    private void keep(
            String label,
            Optional<String> statistic,
            Optional<String> unit,
            List<MetricPoint> points,
            long skipped) {
        if (!points.isEmpty()) {
            series.add(
                    MetricSeries.ofUnsorted(
                            path.toString(),
                            "cloudwatch-json",
                            label,
                            statistic,
                            unit,
                            points,
                            skipped));
        }
    }
}
