package org.tierwise.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;
import org.tierwise.app.planning.BadInput;
import org.tierwise.app.planning.CatalogueRun;
import org.tierwise.app.planning.PlanningCase;
import org.tierwise.app.planning.PlanningRun;
import org.tierwise.app.planning.Sweep;
import org.tierwise.app.planning.VariantRun;
import org.tierwise.app.planning.WhatIfStudy;
import org.tierwise.data.catalogue.Catalogues;
import org.tierwise.model.plan.Conflict;
import org.tierwise.model.plan.Explanation;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.project.Proposal;
import org.tierwise.model.project.Scenario;
import org.tierwise.solver.Explainer;
import org.tierwise.solver.SolveOptions;
import org.tierwise.solver.explain.Conflicts;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** The main job: bill, traffic and targets in, plan, comparison and workbook out. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description =
                "Finds the cheapest plan that keeps the targets and compares it with the bill.")
final class PlanCommand implements Callable<Integer> {
    /** What many searches may take, in longest times of one. */
    private static final int TIMES_TO_SAY_WHY = 6;

    @Spec private @Nullable CommandSpec spec;

    @Mixin private final ProjectArguments given = new ProjectArguments();

    @Option(
            names = "--time-limit",
            paramLabel = "TIME",
            defaultValue = "10s",
            converter = DurationConverter.class,
            description =
                    "longest time for search and proof, such as 10s or 2m (${DEFAULT-VALUE}); six"
                            + " times as long to say why there is no plan")
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
            names = "--template",
            paramLabel = "FILE.xlsx",
            description = "workbook of a company, whose named cells the .xlsx gets filled in")
    private @Nullable Path template;

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

    @Option(
            names = "--what-if",
            description =
                    "also plan every scenario of the project and move each assumption by 20 %%, for"
                            + " the files written; takes a minute or two")
    private boolean whatIf;

    @Option(
            names = "--sweep",
            paramLabel = "NAME=FROM..TO/N",
            description =
                    "plan once for each of N values of a setting and print what each costs, such as"
                            + " target.p95Ms=500..3000/10")
    private @Nullable String sweep;

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    @Override
    public Integer call() {
        if (sweep != null) {
            return sweep(Sweep.parse(sweep));
        }
        OutputFiles files = OutputFiles.of(out, Optional.ofNullable(template));
        if (catalogue != null) {
            return perCatalogue(catalogue, files);
        }
        PlanningCase opened = given.open();
        Scenario chosen = given.scenarioOf(opened);
        return result(
                opened,
                PlanningRun.of(
                        opened,
                        chosen,
                        new SolveOptions(timeLimit, seed),
                        ignored -> {},
                        Thread.currentThread()::isInterrupted),
                files);
    }

    private int perCatalogue(String wanted, OutputFiles files) {
        boolean all = wanted.equals("all");
        List<String> ids = all ? Catalogues.ids() : List.of(wanted.split(","));
        if (ids.size() > 1 && !out.isEmpty()) {
            throw new BadInput("--out: a proposal holds one plan; give --catalogue one id");
        }
        Map<String, String> unpriced = new LinkedHashMap<>();
        List<CatalogueRun> runs =
                CatalogueRun.solve(
                        given.project(),
                        given.settings(),
                        given.scenario(),
                        ids,
                        new SolveOptions(timeLimit, seed),
                        (id, problem) -> unpriced.put(id, String.valueOf(problem.getMessage())),
                        Thread.currentThread()::isInterrupted);
        if (ids.size() == 1) {
            return result(runs.getFirst().fit().fitted(), runs.getFirst().run(), files);
        }
        Streams.out(spec)
                .print(
                        json
                                ? Json.text(CataloguesReport.json(runs, unpriced)) + "\n"
                                : CataloguesReport.text(runs, unpriced));
        return runs.stream().anyMatch(run -> run.run().result() instanceof PlanResult.Found)
                ? ExitCode.DONE
                : ExitCode.NO_PLAN;
    }

    private int result(PlanningCase opened, PlanningRun run, OutputFiles files) {
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

    private int sweep(Sweep values) {
        if (!out.isEmpty() || explain) {
            throw new ParameterException(
                    Streams.commandLine(spec),
                    "--sweep prints many plans: leave out --out and --explain");
        }
        List<VariantRun> runs =
                VariantRun.solve(
                        given.project(),
                        values.variants(given.scenario(), given.settings()),
                        new SolveOptions(timeLimit, seed),
                        Thread.currentThread()::isInterrupted);
        Streams.out(spec)
                .print(
                        json
                                ? Json.text(SweepReport.document(values, runs)) + "\n"
                                : SweepReport.text(values, runs));
        return runs.stream().anyMatch(run -> run.run().result() instanceof PlanResult.Found)
                ? ExitCode.DONE
                : ExitCode.NO_PLAN;
    }

    private int refuse(PlanningRun run, PlanResult.Infeasible infeasible) {
        Optional<Conflict> conflict =
                infeasible.proven()
                        ? Optional.of(
                                Conflicts.of(
                                        run.analysis().problem(),
                                        new SolveOptions(
                                                timeLimit.multipliedBy(TIMES_TO_SAY_WHY), seed),
                                        Thread.currentThread()::isInterrupted))
                        : Optional.empty();
        if (json) {
            Streams.out(spec).println(Json.text(PlanJson.of(run, infeasible, conflict)));
        }
        Streams.err(spec).print(PlanReport.of(infeasible, conflict));
        return ExitCode.NO_PLAN;
    }
}
