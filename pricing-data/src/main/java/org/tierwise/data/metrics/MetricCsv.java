package org.tierwise.data.metrics;

import org.tierwise.data.text.TextLines;
import org.tierwise.model.metrics.MetricPoint;
import org.tierwise.model.metrics.MetricSeries;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Rows of a time and values below one or more header rows: the download of the CloudWatch console,
 * or {@code timestamp,value}. A blank value is a gap.
 */
final class MetricCsv {
    private static final int MOST_HEADER_ROWS = 40;
    private static final int MOST_COLUMNS = 500;

    private final Path path;
    private final List<List<String>> headers;
    private final ZoneId zone;
    private final List<Column> columns;

    /** Gathers the points of one column. */
    private static final class Column {
        private final List<MetricPoint> points = new ArrayList<>();
        private long skipped;

        void add(Instant time, String text) {
            OptionalDouble value = Numbers.parse(text);
            if (value.isPresent()) {
                points.add(new MetricPoint(time, value.getAsDouble()));
            } else if (!text.isEmpty()) {
                skipped++;
            }
        }
    }

    private MetricCsv(Path path, List<List<String>> headers, int columns, ZoneId zone) {
        this.path = path;
        this.headers = headers;
        this.zone = zone;
        this.columns = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            this.columns.add(new Column());
        }
    }

    /** A reader for a file with these first lines; empty when it is another kind of file. */
    static Optional<MetricCsv> of(Path path, List<String> head, ZoneId zone) {
        List<List<String>> headers = new ArrayList<>();
        for (String line : head) {
            List<String> fields = CsvLine.fields(line);
            if (isData(fields, zone)) {
                return headers.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new MetricCsv(path, headers, fields.size() - 1, zone));
            }
            headers.add(fields);
            if (headers.size() > MOST_HEADER_ROWS) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isData(List<String> fields, ZoneId zone) {
        return fields.size() > 1
                && fields.size() <= MOST_COLUMNS
                && Timestamps.parse(fields.getFirst(), zone).isPresent()
                && fields.stream()
                        .skip(1)
                        .allMatch(f -> f.isEmpty() || Numbers.parse(f).isPresent());
    }

    MetricExport read(TextLines lines) {
        for (int i = 0; i < headers.size(); i++) {
            lines.next();
        }
        long skippedRows = 0;
        while (lines.hasNext()) {
            TextLines.Line line = lines.next();
            if (!line.tooLong() && line.text().isBlank()) {
                continue;
            }
            List<String> fields = line.tooLong() ? List.of("") : CsvLine.fields(line.text());
            Optional<Instant> time = Timestamps.parse(fields.getFirst(), zone);
            if (time.isEmpty()) {
                skippedRows++;
                continue;
            }
            for (int c = 0; c < Math.min(columns.size(), fields.size() - 1); c++) {
                columns.get(c).add(time.get(), fields.get(c + 1));
            }
        }
        List<MetricSeries> series = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c).points.isEmpty()) {
                warnings.add("%s: '%s' has no values".formatted(path, label(c + 1)));
            } else {
                series.add(series(c, skippedRows));
            }
        }
        return new MetricExport(series, List.of(), warnings);
    }

    private MetricSeries series(int c, long skippedRows) {
        Column column = columns.get(c);
        return MetricSeries.ofUnsorted(
                path.toString(),
                headers.size() > 1 ? "cloudwatch-csv" : "timestamp-value-csv",
                label(c + 1),
                header(c + 1, "statistic", "stat"),
                header(c + 1, "unit"),
                column.points,
                column.skipped + skippedRows);
    }

    private String label(int column) {
        return header(column, "label", "full label", "metricname", "id")
                .or(() -> cell(headers.getFirst(), column))
                .orElse("column " + (column + 1));
    }

    /** The cell in the first header row that begins with the earliest of these names. */
    private Optional<String> header(int column, String... names) {
        for (String name : names) {
            for (List<String> row : headers) {
                if (row.getFirst().equalsIgnoreCase(name)) {
                    return cell(row, column);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> cell(List<String> row, int column) {
        return column < row.size() && !row.get(column).isEmpty()
                ? Optional.of(row.get(column))
                : Optional.empty();
    }
}
