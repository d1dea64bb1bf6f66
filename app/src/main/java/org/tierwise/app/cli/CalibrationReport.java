package org.tierwise.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.tierwise.model.calibration.Identification;
import org.tierwise.model.calibration.ParameterRange;
import org.tierwise.model.calibration.QueryFit;
import org.tierwise.model.calibration.QueryParameter;

import java.util.List;
import java.util.stream.Collectors;

/** A calibration with its residuals, for people and as JSON. */
final class CalibrationReport {
    private CalibrationReport() {}

    static String text(QueryFit fit) {
        HumanTable table =
                new HumanTable(
                        "llrrrrrr",
                        "observed on",
                        "storage",
                        "observed",
                        "fitted",
                        "residual",
                        "busy",
                        "1 % more queries",
                        "twice the traffic");
        for (QueryFit.Residual residual : fit.residuals()) {
            table.row(
                    residual.observation().name(),
                    residual.observation().storage().label(),
                    seconds(residual.observation().seconds().value()),
                    seconds(residual.seconds()),
                    percent(residual.relative()),
                    "%.0f %%".formatted(residual.utilisation() * 100),
                    percent(effect(residual)),
                    seconds(twiceTheTraffic(fit, residual)));
        }
        return "Calibration of %s, '%s': %s%n%n%s  %s%n  %s%n  %s%n"
                .formatted(
                        fit.calibration().component(),
                        fit.calibration().call(),
                        fit.calibration().free().stream()
                                .map(p -> parameter(fit, p))
                                .collect(Collectors.joining(", ")),
                        table.text(),
                        fit.explains()
                                ? "One set of parameters explains all observations (largest residual %.1f %%)"
                                        .formatted(fit.worstResidual() * 100)
                                : "No set of parameters within the bounds explains all"
                                        + " observations",
                        fit.boundsHit().isEmpty()
                                ? "No parameter lies on its bound"
                                : "On their bound: "
                                        + fit.boundsHit().stream()
                                                .map(p -> p.parameter().label())
                                                .collect(Collectors.joining(", ")),
                        identified(fit.identification()));
    }

    private static String parameter(QueryFit fit, ParameterRange range) {
        QueryParameter p = range.parameter();
        return "%s %s = %.4g".formatted(p.label(), p.symbol(), fit.fitted().value(p));
    }

    private static String identified(Identification found) {
        String values =
                found.directions().stream()
                        .map(d -> "%.3g".formatted(d.singularValue()))
                        .collect(Collectors.joining(", "));
        List<Identification.Direction> open = found.open();
        return "Singular values %s; %s; v stands for v times the page rate that was given"
                .formatted(
                        values,
                        open.isEmpty()
                                ? "every combination is identified"
                                : "not identified: "
                                        + open.stream()
                                                .map(Identification.Direction::inWords)
                                                .collect(Collectors.joining(", ")));
    }

    static void json(ObjectNode node, QueryFit fit) {
        node.put("component", fit.calibration().component());
        node.put("call", fit.calibration().call());
        ArrayNode parameters = node.putArray("parameters");
        for (ParameterRange range : fit.calibration().free()) {
            ObjectNode each = parameters.addObject();
            each.put("name", range.parameter().label());
            each.put("symbol", range.parameter().symbol());
            Json.put(each, "value", fit.fitted().value(range.parameter()));
            each.put("unit", range.parameter().unit());
            Json.put(each, "low", range.low());
            Json.put(each, "high", range.high());
            each.put("boundHit", fit.boundsHit().contains(range));
            each.put("provenance", "calibrated");
        }
        ArrayNode observations = node.putArray("observations");
        for (QueryFit.Residual residual : fit.residuals()) {
            ObjectNode each = observations.addObject();
            each.put("name", residual.observation().name());
            each.put("storage", residual.observation().storage().label());
            Json.put(each, "observedSeconds", residual.observation().seconds().value());
            Json.put(each, "fittedSeconds", residual.seconds());
            Json.put(each, "residual", residual.relative());
            Json.put(each, "utilisation", residual.utilisation());
            Json.put(each, "secondsAtTwiceTheTraffic", twiceTheTraffic(fit, residual));
            ObjectNode effects = each.putObject("effectOfOnePercentMore");
            residual.effects()
                    .forEach(e -> Json.put(effects, e.parameter().symbol(), e.relative()));
        }
        node.put("explained", fit.explains());
        ArrayNode directions = node.putArray("identification");
        for (Identification.Direction direction : fit.identification().directions()) {
            ObjectNode each = directions.addObject();
            Json.put(each, "singularValue", direction.singularValue());
            each.put("combination", direction.inWords());
            each.put("identified", direction.identified());
        }
    }

    private static double effect(QueryFit.Residual residual) {
        return residual.effects().stream()
                .filter(e -> e.parameter() == QueryParameter.QUERIES_PER_PAGE)
                .mapToDouble(QueryFit.Effect::relative)
                .findFirst()
                .orElse(Double.NaN);
    }

    private static double twiceTheTraffic(QueryFit fit, QueryFit.Residual residual) {
        return fit.fitted()
                .seconds(
                        residual.observation().storage(),
                        2 * residual.observation().pageRate().orElseThrow());
    }

    private static String seconds(double value) {
        return Double.isInfinite(value) ? "saturated" : "%.3f s".formatted(value);
    }

    private static String percent(double value) {
        return Double.isFinite(value) ? "%+.1f %%".formatted(value * 100) : "saturated";
    }
}
