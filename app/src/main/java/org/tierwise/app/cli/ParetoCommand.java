package org.tierwise.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;
import org.tierwise.app.planning.PlanningCase;
import org.tierwise.app.text.Amounts;
import org.tierwise.app.text.Numbers;
import org.tierwise.model.plan.GroupEvaluation;
import org.tierwise.model.plan.ParetoFront;
import org.tierwise.model.plan.PlanEvaluation;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.traffic.TrafficProfile;
import org.tierwise.solver.SolveOptions;
import org.tierwise.solver.whatif.ParetoSearch;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.time.Duration;
import java.util.concurrent.Callable;

/** What less latency and less downtime cost. */
@Command(
        name = "pareto",
        mixinStandardHelpOptions = true,
        description =
                "Lists the plans that no other beats in cost, p95 and availability together,"
                        + " within the targets of a project.")
final class ParetoCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Mixin private final ProjectArguments given = new ProjectArguments();

    @Option(
            names = "--points",
            paramLabel = "N",
            defaultValue = "20",
            description = "most points, cheapest first (${DEFAULT-VALUE})")
    private int points = 20;

    @Option(
            names = "--step",
            paramLabel = "PERCENT",
            defaultValue = "10",
            description =
                    "p95 or the time away must fall by so much from one point to the next"
                            + " (${DEFAULT-VALUE}); 0 for every point there is")
    private double step = 10;

    @Option(
            names = "--time-limit",
            paramLabel = "TIME",
            defaultValue = "10s",
            converter = DurationConverter.class,
            description = "longest time for each point (${DEFAULT-VALUE})")
    private Duration timeLimit = Duration.ofSeconds(10);

    @Option(names = "--seed", defaultValue = "0", description = "seed of the searches")
    private long seed;

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    @Override
    public Integer call() {
        if (points < 1 || !(step >= 0 && step < 100)) {
            throw new ParameterException(
                    Streams.commandLine(spec),
                    "expected --points of at least 1 and --step from 0 to below 100");
        }
        PlanningCase opened = given.open();
        PlanningProblem problem = opened.analyse(given.scenarioOf(opened)).problem();
        ParetoFront front =
                ParetoSearch.of(
                        problem,
                        points,
                        step / 100,
                        new SolveOptions(timeLimit, seed),
                        Thread.currentThread()::isInterrupted);
        Streams.out(spec)
                .print(json ? Json.text(document(problem, front)) + "\n" : report(problem, front));
        return front.points().isEmpty() ? ExitCode.NO_PLAN : ExitCode.DONE;
    }

    private String report(PlanningProblem problem, ParetoFront front) {
        if (front.points().isEmpty()) {
            return front.complete()
                    ? "No plan keeps the targets; tierwise plan says why.\n"
                    : "No plan that keeps the targets was found in the time given.\n";
        }
        HumanTable table =
                new HumanTable(
                        "rrrrrrl",
                        "plan / month",
                        "more",
                        "p95",
                        "availability",
                        "down a month",
                        "nodes",
                        "");
        PlanEvaluation cheapest = front.points().getFirst().evaluation();
        for (ParetoFront.Point point : front.points()) {
            PlanEvaluation plan = point.evaluation();
            table.row(
                    Amounts.whole(plan.monthly()),
                    Numbers.signed(plan.monthly().minus(cheapest.monthly())),
                    Numbers.milliseconds(plan.healthy().p95Ms()),
                    "%.5f %%".formatted(plan.availability() * 100),
                    Numbers.brief((1 - plan.availability()) * TrafficProfile.SECONDS_PER_MONTH)
                            + " s",
                    Integer.toString(nodes(plan)),
                    Proofs.inWords(point.bound()));
        }
        return table.text()
                + "  %s%n"
                        .formatted(
                                front.complete()
                                        ? "Complete: any other plan in catalogue %s costs no less than one of these that is as good in p95 and availability%s"
                                                .formatted(
                                                        problem.catalogue().id(),
                                                        step == 0
                                                                ? ""
                                                                : ", up to steps of %s %%"
                                                                        .formatted(
                                                                                Numbers.brief(
                                                                                        step)))
                                        : "There may be more points; these are the cheapest");
    }

    private ObjectNode document(PlanningProblem problem, ParetoFront front) {
        ObjectNode json = Json.object();
        json.put("catalogue", problem.catalogue().id());
        json.put("currency", problem.catalogue().currency().getCode());
        Json.put(json, "stepPercent", step);
        json.put("complete", front.complete());
        ArrayNode array = json.putArray("points");
        for (ParetoFront.Point point : front.points()) {
            PlanEvaluation plan = point.evaluation();
            ObjectNode node = array.addObject();
            node.put("monthly", Json.amount(plan.monthly()));
            Json.put(node, "p95Ms", plan.healthy().p95Ms());
            Json.put(node, "availability", plan.availability());
            node.put("nodes", nodes(plan));
            node.put("proven", point.bound().proven());
            node.put("lowerBound", Json.amount(point.bound().bound()));
            ArrayNode groups = node.putArray("groups");
            for (GroupEvaluation group : plan.groups()) {
                groups.addObject()
                        .put("name", group.group().name())
                        .put("choice", group.choice().label());
            }
        }
        return json;
    }

    private static int nodes(PlanEvaluation plan) {
        return plan.groups().stream().mapToInt(g -> g.choice().nodes()).sum();
    }
}
