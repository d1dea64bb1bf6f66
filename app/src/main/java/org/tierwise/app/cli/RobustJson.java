package org.tierwise.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.tierwise.app.planning.RobustRun;
import org.tierwise.app.planning.UncertainFigure;
import org.tierwise.model.plan.LeastRegret;
import org.tierwise.model.plan.Plan;
import org.tierwise.model.plan.Robustness;

import java.util.Locale;

/** The document that {@code robust --json} prints. */
final class RobustJson {
    private RobustJson() {}

    static ObjectNode of(RobustRun run, long seed) {
        ObjectNode json = Json.object();
        json.put("project", run.run().analysis().project().name());
        json.put("scenario", run.run().analysis().scenario().name());
        json.put("currency", run.run().analysis().problem().catalogue().currency().getCode());
        json.put("futures", run.ofCheapest().futures());
        json.put("seed", seed);
        ArrayNode figures = json.putArray("figures");
        for (UncertainFigure figure : run.futures().figures()) {
            ObjectNode node = figures.addObject().put("name", figure.name());
            Json.put(node, "value", figure.figure().value());
            node.put("unit", figure.figure().unit());
            node.put("provenance", figure.figure().provenance().name().toLowerCase(Locale.ROOT));
            Json.put(node, "factor", UncertainFigure.factor(figure.figure().provenance()));
        }
        ObjectNode cheapest = json.putObject("cheapest");
        cheapest.put("monthly", Json.amount(run.cheapest().evaluation().monthly()));
        cheapest.put("proven", run.cheapest().bound().proven());
        robustness(cheapest, run.ofCheapest());
        lasting(json.putObject("leastRegret"), run);
        return json;
    }

    private static void lasting(ObjectNode node, RobustRun run) {
        LeastRegret found = run.leastRegret();
        node.put("wanted", found.wanted());
        node.put("proven", found.complete());
        node.put("lowerBound", Json.amount(found.bound()));
        found.monthly()
                .ifPresentOrElse(
                        cost -> node.put("monthly", Json.amount(cost)),
                        () -> node.putNull("monthly"));
        found.plan().ifPresent(plan -> groups(node.putArray("groups"), plan));
        run.fresh().ifPresent(fresh -> robustness(node.putObject("otherFutures"), fresh));
    }

    private static void groups(ArrayNode array, Plan plan) {
        plan.choices()
                .forEach((name, choice) ->
                        array.addObject().put("name", name).put("choice", choice.label()));
    }

    private static void robustness(ObjectNode node, Robustness robustness) {
        node.put("survived", robustness.survived());
        Json.put(node, "violationShare", robustness.violationShare());
        Json.put(node, "violationLow", robustness.violationInterval().low());
        Json.put(node, "violationHigh", robustness.violationInterval().high());
        ArrayNode broken = node.putArray("broken");
        for (Robustness.Broken each : robustness.broken()) {
            broken.addObject()
                    .put("where", each.where())
                    .put("rule", each.rule().inWords())
                    .put("futures", each.futures());
        }
    }
}
