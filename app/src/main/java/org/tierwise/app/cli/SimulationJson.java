package org.tierwise.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.tierwise.app.planning.PlanningRun;
import org.tierwise.model.plan.StateEvaluation;
import org.tierwise.model.simulation.GroupUse;
import org.tierwise.model.simulation.PlanSimulation;
import org.tierwise.model.simulation.Prediction;

import java.util.List;

/** Simulated states of a plan as one JSON document. */
final class SimulationJson {
    private SimulationJson() {}

    static ObjectNode of(PlanningRun run, List<PlanSimulation> states, long seed) {
        ObjectNode json = Json.object();
        json.put("project", run.analysis().project().name());
        json.put("scenario", run.analysis().scenario().name());
        Json.put(json, "pagesPerSecond", run.analysis().problem().designRate());
        json.put("seed", seed);
        ArrayNode array = json.putArray("states");
        states.forEach(state -> state(array.addObject(), state));
        return json;
    }

    private static void state(ObjectNode node, PlanSimulation state) {
        StateEvaluation formula = state.formula();
        node.put("name", formula.name());
        if (formula.lostGroup().isEmpty()) {
            node.putNull("lostGroup");
        } else {
            node.put("lostGroup", formula.lostGroup());
        }
        switch (state) {
            case PlanSimulation.Saturated saturated -> {
                node.put("saturated", true);
                ArrayNode groups = node.putArray("saturatedGroups");
                saturated.groups().forEach(groups::add);
                for (String figure : List.of("meanMs", "p50Ms", "p95Ms", "p99Ms")) {
                    node.putNull(figure);
                }
            }
            case PlanSimulation.Measured measured -> {
                node.put("saturated", false);
                node.put("pages", measured.pages());
                node.put("events", measured.events());
                prediction(node.putObject("meanMs"), measured.meanMs());
                prediction(node.putObject("p50Ms"), measured.p50Ms());
                prediction(node.putObject("p95Ms"), measured.p95Ms());
                prediction(node.putObject("p99Ms"), measured.p99Ms());
                prediction(node.putObject("refused"), measured.refused());
                ArrayNode groups = node.putArray("groups");
                measured.groups().forEach(group -> group(groups.addObject(), group));
            }
        }
    }

    private static void prediction(ObjectNode node, Prediction prediction) {
        Json.put(node, "formula", prediction.formula());
        Json.put(node, "simulated", prediction.simulated().value());
        Json.put(node, "halfWidth", prediction.simulated().halfWidth());
        Json.put(node, "differencePercent", 100 * prediction.difference());
        node.put("covered", prediction.covered());
    }

    private static void group(ObjectNode node, GroupUse group) {
        node.put("name", group.group());
        use(node.putObject("cpu"), group.processor());
        use(node.putObject("disk"), group.disk());
        group.workers().ifPresent(workers -> use(node.putObject("workers"), workers));
    }

    private static void use(ObjectNode node, GroupUse.Use use) {
        Json.put(node, "formula", use.formula());
        Json.put(node, "simulated", use.simulated());
    }
}
