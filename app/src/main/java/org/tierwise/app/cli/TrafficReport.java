package org.tierwise.app.cli;

import org.tierwise.data.traffic.TrafficInputs;
import org.tierwise.model.metrics.Finding;
import org.tierwise.model.metrics.MetricSeries;
import org.tierwise.model.metrics.SizeRecommendation;
import org.tierwise.model.traffic.HourCount;
import org.tierwise.model.traffic.LogFile;
import org.tierwise.model.traffic.TrafficLog;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** What is known about traffic on one screen. */
final class TrafficReport {
    private static final int MOST_ROWS = 12;
    private static final int MOST_WARNINGS = 8;
    private static final int DIGITS = 6;
    private static final int SUM_DIGITS = 12;

    private final PrintWriter out;
    private final ZoneId zone;

    TrafficReport(PrintWriter out, ZoneId zone) {
        this.out = out;
        this.zone = zone;
    }

    void print(TrafficInputs inputs) {
        inputs.log().ifPresent(this::print);
        if (!inputs.metrics().isEmpty()) {
            printMetrics(inputs.metrics());
        }
        if (!inputs.recommendations().isEmpty()) {
            printRecommendations(inputs.recommendations());
        }
        inputs.warnings().stream()
                .limit(MOST_WARNINGS)
                .forEach(w -> out.println("  ! " + Terminal.safe(w)));
        more(inputs.warnings().size() - MOST_WARNINGS, "warnings");
    }

    private void print(TrafficLog log) {
        HumanTable files = new HumanTable("llrr", "file", "format", "lines", "skipped");
        log.files().stream()
                .limit(MOST_ROWS)
                .forEach(
                        f -> files.row(f.path(), f.format(), whole(f.lines()), whole(f.skipped())));
        out.print(files.text());
        more(log.files().size() - MOST_ROWS, "files");
        if (log.files().size() > 1) {
            out.printf(
                    "  in all %s lines, %s skipped, %s of comment%n",
                    whole(log.lines()),
                    whole(log.skipped()),
                    whole(log.files().stream().mapToLong(LogFile::comments).sum()));
        }
        out.println();
        HumanTable totals =
                new HumanTable(
                        "lrrrl", "", "total", "peak hour", "peak factor", "from, " + zone.getId());
        totals.row(row("requests", log, log.requests(), HourCount::requests));
        totals.row(row("page views", log, log.pageViews(), HourCount::pageViews));
        out.print(totals.text());
        out.printf(
                "  %s sent; %s covered%s%n",
                count(log.bytesOut(), "byte"),
                count(log.coveredHours(), "hour"),
                log.dispersion().isEmpty()
                        ? ""
                        : "; page views per minute vary %s times as much as Poisson"
                                .formatted(factor(log.dispersion())));
        out.printf("  status %s%n%n", statuses(log));
        List<OptionalDouble> day = HourOfDay.factors(log, zone);
        out.printf("  requests by hour of the day, %s%n", zone.getId());
        out.printf("  %s%n  0     6     12    18%n", HourOfDay.bars(day));
        out.printf(
                "  busiest %s × the mean hour, quietest %s ×%n",
                factor(day.stream().flatMapToDouble(OptionalDouble::stream).max()),
                factor(day.stream().flatMapToDouble(OptionalDouble::stream).min()));
    }

    private String[] row(
            String name, TrafficLog log, long total, ToLongFunction<HourCount> counted) {
        return new String[] {
            name,
            whole(total),
            log.peakHour(counted).map(h -> whole(counted.applyAsLong(h))).orElse("–"),
            factor(log.peakFactor(counted)),
            log.peakHour(counted)
                    .map(h ->
                            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT)
                                    .format(h.hour().atZone(zone)))
                    .orElse("–")
        };
    }

    private static String statuses(TrafficLog log) {
        return log.statuses().entrySet().stream()
                .sorted(Map.Entry.<Integer, Long>comparingByValue().reversed())
                .limit(MOST_ROWS)
                .map(e -> String.format(Locale.ROOT, "%03d: %,d", e.getKey(), e.getValue()))
                .collect(Collectors.joining("  "));
    }

    private void printMetrics(List<MetricSeries> metrics) {
        HumanTable table =
                new HumanTable(
                        "lrrrrrrrrr",
                        "metric",
                        "points",
                        "period",
                        "missing",
                        "mean",
                        "p50",
                        "p95",
                        "p99",
                        "max",
                        "sum");
        for (MetricSeries series : metrics.subList(0, Math.min(MOST_ROWS, metrics.size()))) {
            table.row(
                    name(series),
                    whole(series.points().size()),
                    series.period().map(TrafficReport::period).orElse("–"),
                    whole(series.missing()),
                    value(series.mean()),
                    value(series.percentile(50)),
                    value(series.percentile(95)),
                    value(series.percentile(99)),
                    value(series.maximum()),
                    rounded(series.sum(), SUM_DIGITS));
        }
        out.print(table.text());
        more(metrics.size() - MOST_ROWS, "metrics");
        if (metrics.stream().anyMatch(s -> s.statistic().isEmpty())) {
            out.println(
                    "  Some files do not say whether a value is the average, maximum or sum of its"
                            + " period; a sum makes sense for counts and bytes only.");
        }
    }

    private static String name(MetricSeries series) {
        String file = String.valueOf(Path.of(series.path()).getFileName());
        return file
                + ": "
                + series.label()
                + series.statistic().map(s -> " (" + s + ")").orElse("");
    }

    private void printRecommendations(List<SizeRecommendation> recommendations) {
        Map<Finding, Long> findings =
                recommendations.stream()
                        .collect(
                                Collectors.groupingBy(
                                        SizeRecommendation::finding,
                                        TreeMap::new,
                                        Collectors.counting()));
        out.println(
                "  Compute Optimizer: "
                        + findings.entrySet().stream()
                                .map(e ->
                                        e.getValue()
                                                + " "
                                                + e.getKey()
                                                        .name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', ' '))
                                .collect(Collectors.joining(", ")));
    }

    private void more(int hidden, String things) {
        if (hidden > 0) {
            out.printf("  … and %d more %s; --json lists them all%n", hidden, things);
        }
    }

    private static String period(Duration period) {
        return period.toSeconds() % 60 == 0
                ? period.toMinutes() + " min"
                : period.toMillis() / 1000.0 + " s";
    }

    private static String whole(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private static String count(long number, String thing) {
        return whole(number) + " " + thing + (number == 1 ? "" : "s");
    }

    private static String value(double value) {
        return rounded(value, DIGITS);
    }

    private static String rounded(double value, int digits) {
        return new BigDecimal(value)
                .round(new MathContext(digits))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String factor(OptionalDouble factor) {
        return factor.isEmpty() ? "–" : String.format(Locale.ROOT, "%.2f", factor.getAsDouble());
    }
}
