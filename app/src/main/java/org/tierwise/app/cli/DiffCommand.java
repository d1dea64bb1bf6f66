package org.tierwise.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;
import org.tierwise.app.planning.PlanningCase;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.app.planning.PlanningRun;
import org.tierwise.app.planning.ProjectChange;
import org.tierwise.solver.SolveOptions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** What two projects do not share: inputs, and what follows from them. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Shows which inputs and results of two projects differ.")
final class DiffCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "a .tierwise file or clovia")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "a .tierwise file or clovia")
    private String second = "";

    @Option(
            names = "--time-limit",
            paramLabel = "TIME",
            defaultValue = "10s",
            converter = DurationConverter.class,
            description = "longest time for each plan (${DEFAULT-VALUE})")
    private Duration timeLimit = Duration.ofSeconds(10);

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    @Override
    public Integer call() {
        PlanningCase a = PlanningCases.open(first);
        PlanningCase b = PlanningCases.open(second);
        List<ProjectChange> inputs = ProjectChange.between(a.project(), b.project());
        List<ProjectChange> results = PlanResults.between(a.bill(), run(a), b.bill(), run(b));
        Streams.out(spec).print(json ? document(inputs, results) : report(inputs, results));
        return ExitCode.DONE;
    }

    private PlanningRun run(PlanningCase opened) {
        return PlanningRun.of(
                opened,
                PlanningCases.scenario(opened.project(), Optional.empty()),
                new SolveOptions(timeLimit, 0),
                progress -> {},
                Thread.currentThread()::isInterrupted);
    }

    private String report(List<ProjectChange> inputs, List<ProjectChange> results) {
        return "Inputs\n" + table(inputs) + "\nResults\n" + table(results);
    }

    private String table(List<ProjectChange> changes) {
        if (changes.isEmpty()) {
            return "  no difference\n";
        }
        HumanTable table = new HumanTable("lll", "", first, second);
        changes.forEach(change ->
                table.row(change.name(), change.before().orElse("–"), change.after().orElse("–")));
        return table.text();
    }

    private static String document(List<ProjectChange> inputs, List<ProjectChange> results) {
        ObjectNode json = Json.object();
        fill(json.putArray("inputs"), inputs);
        fill(json.putArray("results"), results);
        return Json.text(json) + "\n";
    }

    private static void fill(ArrayNode array, List<ProjectChange> changes) {
        for (ProjectChange change : changes) {
            ObjectNode node = array.addObject().put("name", change.name());
            node.put("before", change.before().orElse(null));
            node.put("after", change.after().orElse(null));
        }
    }
}
