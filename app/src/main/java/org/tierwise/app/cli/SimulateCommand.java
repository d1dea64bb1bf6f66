package org.tierwise.app.cli;

import org.jspecify.annotations.Nullable;
import org.tierwise.app.planning.BadInput;
import org.tierwise.app.planning.PlanningCase;
import org.tierwise.app.planning.PlanningRun;
import org.tierwise.model.plan.PlanEvaluation;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.plan.StateEvaluation;
import org.tierwise.model.project.Scenario;
import org.tierwise.model.simulation.NetworkSimulation;
import org.tierwise.model.simulation.PlanSimulation;
import org.tierwise.model.simulation.PlanSimulator;
import org.tierwise.solver.SolveOptions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;

/** The oracle beside the plan: its formulas against a simulation of its nodes. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        description =
                "Plans a project, simulates the plan event by event, and prints what the formulas"
                        + " say beside what the simulation finds, with 95 %% confidence intervals.")
final class SimulateCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Mixin private final ProjectArguments given = new ProjectArguments();

    @Option(
            names = "--lost",
            paramLabel = "GROUP",
            description = "simulate with a node of this group lost; may be given several times")
    private List<String> lost = new ArrayList<>();

    @Option(
            names = "--all-states",
            description = "simulate with all nodes well, and with one of each group lost")
    private boolean allStates;

    @Option(
            names = "--pages",
            paramLabel = "N",
            defaultValue = "200000",
            description = "page views counted in each state (${DEFAULT-VALUE})")
    private int pages;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "0",
            description = "equal seeds give equal results (${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--time-limit",
            paramLabel = "TIME",
            defaultValue = "10s",
            converter = DurationConverter.class,
            description = "longest time for search and proof, such as 10s or 2m (${DEFAULT-VALUE})")
    private Duration timeLimit = Duration.ofSeconds(10);

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    @Override
    public Integer call() {
        requireArguments();
        PlanningCase opened = given.open();
        Scenario chosen = given.scenarioOf(opened);
        PlanningRun run =
                PlanningRun.of(
                        opened,
                        chosen,
                        new SolveOptions(timeLimit, 0),
                        ignored -> {},
                        Thread.currentThread()::isInterrupted);
        return switch (run.result()) {
            case PlanResult.Found found -> simulate(run, found.evaluation());
            case PlanResult.Infeasible infeasible -> {
                Streams.err(spec).print(PlanReport.of(infeasible, Optional.empty()));
                if (json) {
                    Streams.out(spec)
                            .println(Json.text(PlanJson.of(run, infeasible, Optional.empty())));
                }
                yield ExitCode.NO_PLAN;
            }
        };
    }

    private void requireArguments() {
        if (pages < PlanSimulator.FEWEST_PAGES || pages > NetworkSimulation.MOST_PAGES) {
            throw new ParameterException(
                    Streams.commandLine(spec),
                    "--pages %d: expected %,d to %,d"
                            .formatted(
                                    pages,
                                    PlanSimulator.FEWEST_PAGES,
                                    NetworkSimulation.MOST_PAGES));
        }
        if (allStates && !lost.isEmpty()) {
            throw new ParameterException(
                    Streams.commandLine(spec), "--lost: all states are simulated already");
        }
    }

    private int simulate(PlanningRun run, PlanEvaluation evaluation) {
        PlanSimulator simulator = new PlanSimulator(run.analysis().problem(), evaluation);
        List<PlanSimulation> found =
                states(evaluation).stream()
                        .map(state ->
                                simulator.simulate(
                                        state, pages, seed, ignored -> stopWhenInterrupted()))
                        .toList();
        Streams.out(spec)
                .print(
                        json
                                ? Json.text(SimulationJson.of(run, found, seed)) + "\n"
                                : SimulationReport.of(run, found));
        return ExitCode.DONE;
    }

    /** Groups that lose a node, in turn; none where all nodes are well. */
    private List<String> states(PlanEvaluation evaluation) {
        List<String> known = evaluation.states().stream().map(StateEvaluation::lostGroup).toList();
        if (allStates) {
            return known;
        }
        for (String group : lost) {
            if (group.isEmpty() || !known.contains(group)) {
                throw new BadInput(
                        "--lost %s: no page waits for such a node group; those that can lose a node are %s"
                                .formatted(
                                        group, String.join(", ", known.subList(1, known.size()))));
            }
        }
        return lost.isEmpty() ? List.of("") : lost;
    }

    private static void stopWhenInterrupted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the simulation was interrupted");
        }
    }
}
