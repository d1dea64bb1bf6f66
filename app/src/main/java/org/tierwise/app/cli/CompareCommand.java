package org.tierwise.app.cli;

import org.jspecify.annotations.Nullable;
import org.tierwise.app.planning.CatalogueRun;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.app.planning.Settings;
import org.tierwise.app.planning.Variant;
import org.tierwise.app.planning.VariantRun;
import org.tierwise.data.catalogue.Catalogues;
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
            names = "--catalogues",
            paramLabel = "all|ID",
            split = ",",
            description =
                    "the first scenario at the prices of other catalogues as well: all that come"
                        + " with the program, or some; pins that name nothing there are left out")
    private List<String> catalogues = new ArrayList<>();

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
        List<VariantRun> all = new ArrayList<>(runs);
        List<String> remarks = new ArrayList<>();
        for (CatalogueRun elsewhere : elsewhere(remarks)) {
            all.add(elsewhere.asVariant());
            elsewhere.fit().leftOut().stream()
                    .map(what -> elsewhere.name() + ": " + what)
                    .forEach(remarks::add);
        }
        Streams.out(spec)
                .print(
                        json
                                ? Json.text(CompareReport.document(all, remarks)) + "\n"
                                : CompareReport.text(all, remarks));
        return all.stream().anyMatch(run -> run.run().result() instanceof PlanResult.Found)
                ? ExitCode.DONE
                : ExitCode.NO_PLAN;
    }

    private List<CatalogueRun> elsewhere(List<String> remarks) {
        if (catalogues.isEmpty()) {
            return List.of();
        }
        return CatalogueRun.solve(
                project,
                List.of(),
                scenarios.stream().findFirst(),
                catalogues.equals(List.of("all")) ? others() : catalogues,
                new SolveOptions(timeLimit, seed),
                (catalogue, problem) ->
                        remarks.add(
                                "%s was left out: %s".formatted(catalogue, problem.getMessage())),
                Thread.currentThread()::isInterrupted);
    }

    private List<String> others() {
        String own = PlanningCases.project(project).catalogue();
        return Catalogues.ids().stream().filter(id -> !id.equals(own)).toList();
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
}
