package org.tierwise.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.app.planning.PlanningRun;
import org.tierwise.app.planning.Settings;
import org.tierwise.app.planning.Variant;
import org.tierwise.app.planning.VariantRun;
import org.tierwise.app.text.Amounts;
import org.tierwise.model.comparison.Comparison;
import org.tierwise.model.plan.PlanEvaluation;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.project.Scenario;
import org.tierwise.solver.SolveOptions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plans of several scenarios and variants of one project, side by side. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Plans scenarios and variants of a project and lays them side by side.")
final class CompareCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "PROJECT", description = "a .tierwise file or clovia")
    private String project = "";

    @Option(
            names = "--scenario",
            paramLabel = "NAME",
            description = "scenario of the project; may be repeated; all if absent")
    private List<String> scenarios = new ArrayList<>();

    @Option(
            names = "--variant",
            paramLabel = "'NAME: SETTING[; SETTING]'",
            description =
                    "the first scenario with settings changed; may be repeated; settings are "
                            + Settings.KNOWN)
    private List<String> variants = new ArrayList<>();

    @Option(
            names = "--time-limit",
            paramLabel = "TIME",
            defaultValue = "10s",
            converter = DurationConverter.class,
            description = "longest time for each (${DEFAULT-VALUE})")
    private Duration timeLimit = Duration.ofSeconds(10);

    @Option(names = "--seed", defaultValue = "0", description = "seed of the searches")
    private long seed;

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    @Override
    public Integer call() {
        List<VariantRun> runs =
                VariantRun.solve(
                        project,
                        wanted(),
                        new SolveOptions(timeLimit, seed),
                        Thread.currentThread()::isInterrupted);
        Streams.out(spec).print(json ? Json.text(document(runs)) + "\n" : table(runs));
        return runs.stream().anyMatch(run -> run.run().result() instanceof PlanResult.Found)
                ? ExitCode.DONE
                : ExitCode.NO_PLAN;
    }

    private List<Variant> wanted() {
        List<String> names =
                scenarios.isEmpty()
                        ? PlanningCases.project(project).scenarios().stream()
                                .map(Scenario::name)
                                .toList()
                        : scenarios;
        return Stream.concat(
                        names.stream().map(Variant::ofScenario),
                        variants.stream().map(Variant::parse))
                .toList();
    }

    private static String table(List<VariantRun> runs) {
        HumanTable table =
                new HumanTable(
                        "lrrrrrrrrl",
                        "variant",
                        "as is / month",
                        "to be / month",
                        "saving",
                        "",
                        "like for like",
                        "nodes",
                        "p95",
                        "worst p95",
                        "");
        for (VariantRun each : runs) {
            switch (each.run().result()) {
                case PlanResult.Found found -> found(table, each, found);
                case PlanResult.Infeasible none ->
                        table.row(
                                each.variant().name(),
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "no plan: " + reason(none));
            }
        }
        return table.text() + rates(runs);
    }

    /** The exchange rates that amounts were converted at. */
    private static String rates(List<VariantRun> runs) {
        return runs.stream()
                .map(each -> each.run().analysis().project().exchangeRate())
                .distinct()
                .map(rate -> "  " + PlanReport.rate(rate) + "\n")
                .collect(Collectors.joining());
    }

    private static void found(HumanTable table, VariantRun each, PlanResult.Found found) {
        Comparison comparison = each.run().comparison(found);
        PlanEvaluation plan = found.evaluation();
        table.row(
                each.variant().name(),
                Amounts.whole(comparison.asIs()),
                Amounts.whole(comparison.toBe()),
                Amounts.whole(comparison.saving()),
                PlanReport.percent(comparison.savingPercent()),
                PlanReport.percent(comparison.likeForLikePercent()),
                Integer.toString(nodes(plan)),
                "%.0f ms".formatted(plan.healthy().p95Ms()),
                "%.0f ms".formatted(plan.worstNodeLost().p95Ms()),
                found.bound().proven()
                        ? "proven"
                        : "gap %.2f %%".formatted(found.bound().gapPercent()));
    }

    private static ObjectNode document(List<VariantRun> runs) {
        ObjectNode json = Json.object();
        ArrayNode array = json.putArray("variants");
        for (VariantRun each : runs) {
            ObjectNode node = array.addObject().put("name", each.variant().name());
            each.variant().settings().forEach(node.withArray("settings")::add);
            PlanningRun run = each.run();
            node.put("scenario", run.analysis().scenario().name());
            node.put("catalogue", run.analysis().problem().catalogue().id());
            PlanJson.rate(node, run.analysis().project().exchangeRate());
            switch (run.result()) {
                case PlanResult.Found found -> {
                    ObjectNode plan = node.putObject("plan");
                    Comparison comparison = run.comparison(found);
                    plan.put("currency", comparison.currency().getCode());
                    plan.put("asIs", Json.amount(comparison.asIs()));
                    plan.put("toBe", Json.amount(comparison.toBe()));
                    plan.put("saving", Json.amount(comparison.saving()));
                    plan.put("nodes", nodes(found.evaluation()));
                    Json.put(plan, "p95Ms", found.evaluation().healthy().p95Ms());
                    Json.put(plan, "worstP95Ms", found.evaluation().worstNodeLost().p95Ms());
                    Json.put(plan, "availability", found.evaluation().availability());
                    plan.put("proven", found.bound().proven());
                    Json.put(plan, "gapPercent", found.bound().gapPercent());
                }
                case PlanResult.Infeasible none -> node.putNull("plan").put("reason", reason(none));
            }
        }
        return json;
    }

    private static String reason(PlanResult.Infeasible none) {
        return none.violations().isEmpty()
                ? String.join("; ", none.advice())
                : none.violations().getFirst().inWords();
    }

    private static int nodes(PlanEvaluation plan) {
        return plan.groups().stream().mapToInt(g -> g.choice().nodes()).sum();
    }
}
