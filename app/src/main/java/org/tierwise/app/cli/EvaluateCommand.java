package org.tierwise.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;
import org.tierwise.app.planning.PlanningCase;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.model.calibration.QueryFit;
import org.tierwise.model.demand.BoughtCapacity;
import org.tierwise.model.demand.CallClass;
import org.tierwise.model.demand.ComponentDemand;
import org.tierwise.model.plan.Targets;
import org.tierwise.model.project.AsIsWorkers;
import org.tierwise.model.project.ProjectAnalysis;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** What the as-is bought, what a page view costs it, and the utilisation that follows. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description =
                "Evaluates the as-is topology: demand per page view, utilisation, workers and"
                        + " calibration.")
final class EvaluateCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "PROJECT", description = "a .tierwise file or clovia")
    private String project = "";

    @Option(names = "--set", paramLabel = "NAME=VALUE", description = "change for this run")
    private List<String> settings = new ArrayList<>();

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    @Override
    public Integer call() {
        PlanningCase opened = PlanningCases.open(project, settings);
        ProjectAnalysis analysis = opened.analyse(opened.project().scenarios().getFirst());
        Targets targets = opened.project().targets();
        StringBuilder text = new StringBuilder();
        double busyHour = opened.project().traffic().peakHourRate();
        ObjectNode document = Json.object();
        document.put("project", opened.project().name());
        Json.put(document, "pageViewsPerSecond", busyHour);
        ArrayNode components = document.putArray("components");
        HumanTable table =
                new HumanTable("llrrl", "component", "bought", "cpu a page", "busy hour", "calls");
        for (int i = 0; i < analysis.demands().size(); i++) {
            ComponentDemand demand = analysis.demands().get(i);
            BoughtCapacity bought = analysis.bought().get(i);
            double cores = bought.referenceCores();
            double utilisation = demand.utilisation(bought, busyHour).orElse(Double.NaN);
            ObjectNode node = components.addObject().put("name", demand.name());
            Json.put(node, "referenceCores", cores);
            Json.put(node, "cpuMsPerPage", demand.cpuSecondsPerPage() * 1000);
            Json.put(node, "utilisation", utilisation);
            List<AsIsWorkers> workers = AsIsWorkers.of(demand, bought, busyHour, targets);
            if (!workers.isEmpty()) {
                workers(node.putArray("workers"), workers);
                text.append(inWords(demand.name(), workers));
            }
            table.row(
                    demand.name(),
                    bought.instances().isEmpty() ? "managed, size unknown" : bought.inWords(),
                    "%.2f ms".formatted(demand.cpuSecondsPerPage() * 1000),
                    Double.isNaN(utilisation) ? "-" : "%.0f %%".formatted(utilisation * 100),
                    String.join(", ", demand.calls().stream().map(CallClass::name).toList()));
        }
        ArrayNode calibrations = document.putArray("calibrations");
        for (QueryFit fit : analysis.fits()) {
            CalibrationReport.json(calibrations.addObject(), fit);
            text.append('\n').append(CalibrationReport.text(fit));
        }
        if (json) {
            Streams.out(spec).println(Json.text(document));
        } else {
            Streams.out(spec)
                    .printf(
                            "%s as it is, at %.1f page views a second in the busy hour%n%n%s%s",
                            opened.project().name(), busyHour, table.text(), text);
        }
        return ExitCode.DONE;
    }

    private static void workers(ArrayNode array, List<AsIsWorkers> workers) {
        for (AsIsWorkers each : workers) {
            PlanJson.workers(array.addObject().put("type", each.type()), each.load());
        }
    }

    private static String inWords(String component, List<AsIsWorkers> workers) {
        StringBuilder text = new StringBuilder();
        for (AsIsWorkers each : workers) {
            text.append(
                    "%n  %s: %d workers on a %s, %.0f %% held for %.0f ms each, wait %.1f ms, refused: %s%n"
                            .formatted(
                                    component,
                                    each.load().workers(),
                                    each.type(),
                                    each.load().utilisation() * 100,
                                    each.load().holdMs(),
                                    each.load().waitMs(),
                                    PlanReport.refused(each.load().blocking())));
        }
        return text.toString();
    }
}
