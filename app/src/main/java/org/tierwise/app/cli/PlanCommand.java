package org.tierwise.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;
import org.tierwise.app.planning.PlanningCase;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.app.planning.PlanningRun;
import org.tierwise.app.planning.Settings;
import org.tierwise.app.planning.WhatIfStudy;
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

    @Option(
            names = "--out",
            paramLabel = "FILE.xlsx",
            description =
                    "file to write, of the kind that its ending says; may be repeated: "
                            + OutputFiles.ENDINGS)
    private List<Path> out = new ArrayList<>();

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "change for this run: " + Settings.KNOWN)
    private List<String> settings = new ArrayList<>();

    @Option(
            names = "--explain",
            description = "say why each group is as it is, and what each limit costs")
    private boolean explain;

    @Option(
            names = "--what-if",
            description =
                    "also plan every scenario of the project and move each assumption by 20 %%, for"
                            + " the files written; takes a minute or two")
    private boolean whatIf;

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    @Override
    public Integer call() {
        OutputFiles files = OutputFiles.of(out);
        PlanningCase opened = PlanningCases.open(project, settings);
        Scenario chosen = PlanningCases.scenario(opened.project(), Optional.ofNullable(scenario));
        PlanningRun run =
                PlanningRun.of(
                        opened,
                        chosen,
                        new SolveOptions(timeLimit, seed),
                        ignored -> {},
                        Thread.currentThread()::isInterrupted);
        return switch (run.result()) {
            case PlanResult.Found found -> print(opened, run, found, files);
            case PlanResult.Infeasible infeasible -> refuse(run, infeasible);
        };
    }

    private int print(
            PlanningCase opened, PlanningRun run, PlanResult.Found found, OutputFiles files) {
        Proposal alone = run.proposal(found, Clock.systemDefaultZone());
        Proposal proposal =
                whatIf
                        ? alone.withWhatIf(
                                WhatIfStudy.of(
                                        opened,
                                        run.analysis().scenario(),
                                        new SolveOptions(timeLimit, seed),
                                        Thread.currentThread()::isInterrupted))
                        : alone;
        files.write(proposal);
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
            if (!out.isEmpty()) {
                Streams.out(spec)
                        .println(
                                "\nThe proposal is in "
                                        + String.join(
                                                ", ", out.stream().map(Path::toString).toList()));
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
}
