package org.tierwise.app.cli;

import org.jspecify.annotations.Nullable;
import org.tierwise.app.planning.PlanningCase;
import org.tierwise.app.planning.RobustRun;
import org.tierwise.solver.SolveOptions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Which plan lasts when the demand is not what it is taken for. */
@Command(
        name = "robust",
        mixinStandardHelpOptions = true,
        description =
                "Draws futures in which the demand turns out otherwise, says how often the cheapest"
                        + " plan breaks a rule in them, and finds the cheapest plan that lasts.")
final class RobustCommand implements Callable<Integer> {
    private static final int MOST_FUTURES = 10_000;

    @Spec private @Nullable CommandSpec spec;

    @Mixin private final ProjectArguments given = new ProjectArguments();

    @Option(
            names = "--futures",
            paramLabel = "N",
            defaultValue = "200",
            description = "number of futures (${DEFAULT-VALUE})")
    private int futures = 200;

    @Option(
            names = "--survive",
            paramLabel = "PERCENT",
            defaultValue = "95",
            description = "share of them that a plan has to survive to last (${DEFAULT-VALUE})")
    private double survive = 95;

    @Option(
            names = "--time-limit",
            paramLabel = "TIME",
            defaultValue = "60s",
            converter = DurationConverter.class,
            description = "longest time of each search (${DEFAULT-VALUE})")
    private Duration timeLimit = Duration.ofSeconds(60);

    @Option(names = "--seed", defaultValue = "0", description = "seed of the draws")
    private long seed;

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    @Override
    public Integer call() {
        if (futures < 1 || futures > MOST_FUTURES || !(survive > 0 && survive <= 100)) {
            throw new ParameterException(
                    Streams.commandLine(spec),
                    "expected --futures from 1 to %d and --survive above 0 and up to 100"
                            .formatted(MOST_FUTURES));
        }
        PlanningCase opened = given.open();
        RobustRun run =
                RobustRun.of(
                        opened,
                        given.scenarioOf(opened),
                        futures,
                        survive / 100,
                        new SolveOptions(timeLimit, seed),
                        Thread.currentThread()::isInterrupted);
        Streams.out(spec)
                .print(
                        json
                                ? Json.text(RobustJson.of(run, seed)) + "\n"
                                : RobustReport.of(run, seed));
        return run.leastRegret().plan().isPresent() ? ExitCode.DONE : ExitCode.NO_PLAN;
    }
}
