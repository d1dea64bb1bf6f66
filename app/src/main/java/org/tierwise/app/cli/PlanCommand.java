package org.tierwise.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;
import org.tierwise.app.planning.BadInput;
import org.tierwise.app.planning.CatalogueRun;
import org.tierwise.app.planning.PlanningCase;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.app.planning.PlanningRun;
import org.tierwise.app.planning.Settings;
import org.tierwise.data.catalogue.Catalogues;
import org.tierwise.exports.Exports;
import org.tierwise.model.plan.Explanation;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.project.Proposal;
import org.tierwise.model.project.Scenario;
import org.tierwise.solver.Explainer;
import org.tierwise.solver.SolveOptions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** The main job: bill, traffic and targets in, plan, comparison and workbook out. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description =
                "Finds the cheapest plan that keeps the targets and compares it with the bill.")
final class PlanCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "PROJECT",
            description = "a .tierwise file, or the name of a bundled example: clovia")
    private String project = "";

    @Option(names = "--scenario", paramLabel = "NAME", description = "scenario of the project")
    private @Nullable String scenario;

    @Option(
            names = "--time-limit",
            paramLabel = "TIME",
            defaultValue = "10s",
            converter = DurationConverter.class,
            description = "longest time for search and proof, such as 10s or 2m (${DEFAULT-VALUE})")
    private Duration timeLimit = Duration.ofSeconds(10);

    @Option(names = "--seed", defaultValue = "0", description = "seed of the search")
    private long seed;

    @Option(names = "--out", paramLabel = "FILE.xlsx", description = "workbook to write")
    private @Nullable Path out;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "change for this run: " + Settings.KNOWN)
    private List<String> settings = new ArrayList<>();

    @Option(
            names = "--catalogue",
            paramLabel = "ID|all",
            description =
                    "plan at the prices of another catalogue, leaving out what does not apply to"
                            + " it; all, or several ids with commas: one table")
    private @Nullable String catalogue;

    @Option(
            names = "--explain",
            description = "say why each group is as it is, and what each limit costs")
    private boolean explain;

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    @Override
    public Integer call() {
        if (catalogue != null) {
            return perCatalogue(catalogue);
        }
        PlanningCase opened = PlanningCases.open(project, settings);
        Scenario chosen = PlanningCases.scenario(opened.project(), Optional.ofNullable(scenario));
        return result(
                PlanningRun.of(
                        opened,
                        chosen,
                        new SolveOptions(timeLimit, seed),
                        ignored -> {},
                        Thread.currentThread()::isInterrupted));
    }

    private int perCatalogue(String wanted) {
        boolean all = wanted.equals("all");
        List<String> ids = all ? Catalogues.ids() : List.of(wanted.split(","));
        if (ids.size() > 1 && out != null) {
            throw new BadInput("--out: a workbook holds one plan; give --catalogue one id");
        }
        List<CatalogueRun> runs =
                CatalogueRun.solve(
                        project,
                        settings,
                        Optional.ofNullable(scenario),
                        ids,
                        new SolveOptions(timeLimit, seed),
                        Thread.currentThread()::isInterrupted);
        if (ids.size() == 1) {
            return result(runs.getFirst().run());
        }
        Streams.out(spec)
                .print(
                        json
                                ? Json.text(CataloguesReport.json(runs)) + "\n"
                                : CataloguesReport.text(runs));
        return runs.stream().anyMatch(run -> run.run().result() instanceof PlanResult.Found)
                ? ExitCode.DONE
                : ExitCode.NO_PLAN;
    }

    private int result(PlanningRun run) {
        return switch (run.result()) {
            case PlanResult.Found found -> print(run, found);
            case PlanResult.Infeasible infeasible -> refuse(run, infeasible);
        };
    }

    private int print(PlanningRun run, PlanResult.Found found) {
        Proposal proposal = run.proposal(found, Clock.systemDefaultZone());
        if (out != null) {
            write(proposal, out);
        }
        Optional<Explanation> why =
                explain
                        ? Optional.of(
                                Explainer.explain(
                                        run.analysis().problem(),
                                        found,
                                        new SolveOptions(timeLimit, seed),
                                        Thread.currentThread()::isInterrupted))
                        : Optional.empty();
        if (json) {
            ObjectNode document = PlanJson.of(proposal);
            why.ifPresent(reasons -> document.set("explanation", ExplanationJson.of(reasons)));
            Streams.out(spec).println(Json.text(document));
        } else {
            Streams.out(spec).print(PlanReport.of(proposal));
            why.ifPresent(reasons -> Streams.out(spec).print(ExplanationReport.of(reasons)));
            if (out != null) {
                Streams.out(spec).println("\nThe proposal is in " + out);
            }
        }
        return ExitCode.DONE;
    }

    private int refuse(PlanningRun run, PlanResult.Infeasible infeasible) {
        if (json) {
            Streams.out(spec).println(Json.text(PlanJson.of(run, infeasible)));
        }
        Streams.err(spec).print(PlanReport.of(infeasible));
        return ExitCode.NO_PLAN;
    }

    private static void write(Proposal proposal, Path file) {
        try {
            Exports.workbook(proposal, file);
        } catch (IOException e) {
            throw new BadInput(String.valueOf(e.getMessage()), e);
        }
    }
}
