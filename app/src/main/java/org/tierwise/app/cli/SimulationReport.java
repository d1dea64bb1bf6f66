package org.tierwise.app.cli;

import org.tierwise.app.planning.PlanningRun;
import org.tierwise.model.simulation.Estimate;
import org.tierwise.model.simulation.GroupUse;
import org.tierwise.model.simulation.PlanSimulation;
import org.tierwise.model.simulation.Prediction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Simulated states of a plan as tables for people. */
final class SimulationReport {
    private SimulationReport() {}

    static String of(PlanningRun run, List<PlanSimulation> states) {
        StringBuilder text =
                new StringBuilder(
                        String.format(
                                Locale.ROOT,
                                "%s, scenario %s, %.1f page views a second%n",
                                Terminal.safe(run.analysis().project().name()),
                                Terminal.safe(run.analysis().scenario().name()),
                                run.analysis().problem().designRate()));
        for (PlanSimulation state : states) {
            text.append('\n');
            switch (state) {
                case PlanSimulation.Saturated saturated -> text.append(saturated(saturated));
                case PlanSimulation.Measured measured -> text.append(measured(measured));
            }
        }
        return text.toString();
    }

    private static String saturated(PlanSimulation.Saturated state) {
        return "  %s: saturated, for more work comes than %s can do; there is no response time%n"
                .formatted(
                        Terminal.safe(state.formula().name()),
                        Terminal.safe(String.join(", ", state.groups())));
    }

    private static String measured(PlanSimulation.Measured state) {
        HumanTable times =
                new HumanTable(
                        "lrrrl",
                        "%s, %,d pages".formatted(state.formula().name(), state.pages()),
                        "formula",
                        "simulated",
                        "difference",
                        "");
        row(times, "mean", state.meanMs());
        row(times, "p50", state.p50Ms());
        row(times, "p95", state.p95Ms());
        row(times, "p99", state.p99Ms());
        times.row(
                "refused",
                PlanReport.refused(state.refused().formula()),
                PlanReport.refused(state.refused().simulated().value()),
                "",
                "");
        HumanTable use =
                new HumanTable(
                        "lrrrrrr",
                        "in use",
                        "cpu",
                        "simulated",
                        "disk",
                        "simulated",
                        "workers",
                        "simulated");
        for (GroupUse group : state.groups()) {
            use.row(
                    group.group(),
                    share(group.processor().formula()),
                    share(group.processor().simulated()),
                    share(group.disk().formula()),
                    share(group.disk().simulated()),
                    share(group.workers().map(GroupUse.Use::formula)),
                    share(group.workers().map(GroupUse.Use::simulated)));
        }
        return times.text() + "\n" + use.text();
    }

    private static void row(HumanTable table, String name, Prediction ms) {
        Estimate simulated = ms.simulated();
        table.row(
                name,
                "%.1f ms".formatted(ms.formula()),
                "%.1f ± %.1f ms".formatted(simulated.value(), simulated.halfWidth()),
                "%+.1f %%".formatted(100 * ms.difference()),
                ms.covered() ? "within the interval" : "");
    }

    private static String share(Optional<Double> value) {
        return value.map(SimulationReport::share).orElse("");
    }

    private static String share(double value) {
        return value == 0 ? "-" : "%.1f %%".formatted(value * 100);
    }
}
