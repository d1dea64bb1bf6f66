package org.tierwise.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.tierwise.data.traffic.TrafficInputs;
import org.tierwise.model.metrics.MetricSeries;
import org.tierwise.model.metrics.SizeRecommendation;
import org.tierwise.model.traffic.HourCount;
import org.tierwise.model.traffic.TrafficLog;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** What is known about traffic as one JSON document. Counts without a log are null, not zero. */
final class TrafficJson {
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private TrafficJson() {}

    static ObjectNode of(TrafficInputs inputs, ZoneId zone) {
        ObjectNode json = Json.object();
        inputs.log().ifPresentOrElse(log -> put(json, log, zone), () -> putNothing(json));
        if (!inputs.metrics().isEmpty()) {
            ArrayNode metrics = json.putArray("metrics");
            inputs.metrics().forEach(series -> put(metrics.addObject(), series));
        }
        if (!inputs.recommendations().isEmpty()) {
            ArrayNode sizes = json.putArray("recommendations");
            inputs.recommendations().forEach(size -> put(sizes.addObject(), size));
        }
        ArrayNode warnings = json.putArray("warnings");
        inputs.warnings().forEach(warnings::add);
        return json;
    }

    private static void putNothing(ObjectNode json) {
        json.putArray("files");
        json.putNull("requests").putNull("pageViews").putNull("bytesOut");
        json.putArray("hours");
        json.putNull("peakHourRequests").putNull("peakFactor");
    }

    private static void put(ObjectNode json, TrafficLog log, ZoneId zone) {
        ArrayNode files = json.putArray("files");
        log.files()
                .forEach(f ->
                        files.addObject()
                                .put("path", f.path())
                                .put("format", f.format())
                                .put("lines", f.lines())
                                .put("skipped", f.skipped())
                                .put("comments", f.comments()));
        json.put("requests", log.requests());
        json.put("pageViews", log.pageViews());
        json.put("bytesOut", log.bytesOut());
        ArrayNode hours = json.putArray("hours");
        log.hours()
                .forEach(h ->
                        hours.addObject()
                                .put("hour", HOUR.format(h.hour()))
                                .put("requests", h.requests())
                                .put("pageViews", h.pageViews())
                                .put("bytesOut", h.bytesOut()));
        json.put(
                "peakHourRequests",
                log.peakHour(HourCount::requests).map(HourCount::requests).orElse(0L));
        put(json, "peakFactor", log.peakFactor(HourCount::requests));
        log.peakHour(HourCount::requests)
                .ifPresent(peak -> json.put("peakHour", HOUR.format(peak.hour())));
        json.put(
                "peakHourPageViews",
                log.peakHour(HourCount::pageViews).map(HourCount::pageViews).orElse(0L));
        put(json, "pageViewPeakFactor", log.peakFactor(HourCount::pageViews));
        json.put("coveredHours", log.coveredHours());
        put(json, "dispersionPerMinute", log.dispersion());
        ObjectNode statuses = json.putObject("statuses");
        log.statuses().forEach((status, n) -> statuses.put(String.format("%03d", status), n));
        json.put("zone", zone.getId());
        ArrayNode shape = json.putArray("hourOfDay");
        List<OptionalDouble> factors = HourOfDay.factors(log, zone);
        factors.forEach(factor -> {
            ObjectNode holder = Json.object();
            put(holder, "factor", factor);
            shape.add(holder.get("factor"));
        });
    }

    private static void put(ObjectNode json, MetricSeries series) {
        json.put("path", series.path());
        json.put("format", series.format());
        json.put("label", series.label());
        series.statistic().ifPresent(s -> json.put("statistic", s));
        series.unit().ifPresent(u -> json.put("unit", u));
        json.put("points", series.points().size());
        json.put("from", time(series.points().getFirst().time()));
        json.put("to", time(series.points().getLast().time()));
        series.period().ifPresent(p -> json.put("periodSeconds", p.toMillis() / 1000.0));
        json.put("missing", series.missing());
        json.put("duplicates", series.duplicates());
        json.put("skipped", series.skipped());
        Json.put(json, "sum", series.sum());
        Json.put(json, "mean", series.mean());
        Json.put(json, "p50", series.percentile(50));
        Json.put(json, "p95", series.percentile(95));
        Json.put(json, "p99", series.percentile(99));
        Json.put(json, "max", series.maximum());
        put(json, "peakFactor", series.peakFactor());
    }

    private static void put(ObjectNode json, SizeRecommendation size) {
        json.put("arn", size.arn());
        json.put("region", size.region());
        json.put("current", size.current());
        size.currentGb().ifPresent(gb -> json.put("currentGb", gb));
        json.put("finding", size.finding().name());
        ArrayNode options = json.putArray("options");
        for (SizeRecommendation.Option option : size.options()) {
            ObjectNode node = options.addObject().put("type", option.type());
            option.gb().ifPresent(gb -> node.put("gb", gb));
            option.monthlySavings()
                    .ifPresent(saved ->
                            node.put("monthlySavings", Json.amount(saved))
                                    .put("currency", saved.getCurrencyUnit().getCode()));
            option.performanceRisk().ifPresent(risk -> node.put("performanceRisk", risk));
        }
    }

    private static void put(ObjectNode json, String name, OptionalDouble value) {
        Json.put(json, name, value.orElse(Double.NaN));
    }

    private static String time(Instant time) {
        return time.toString();
    }
}
