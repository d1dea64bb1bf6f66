package org.tierwise.app.planning;

import org.junit.jupiter.api.Test;
import org.tierwise.model.plan.Plan;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.solver.Planner;
import org.tierwise.solver.SolveOptions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The problems of {@code tierwise sensitivity clovia}, one after the other: each by itself, with a
 * memory, and with a memory from the plan at hand. Figures are of the whole process, since options
 * are evaluated on every core.
 */
class SeriesSolverBenchmark {
    private static final SolveOptions ALONE = new SolveOptions(Duration.ofMinutes(1), 0);
    private static final int ROUNDS = 3;

    @Test
    void plansOfOneRun() {
        PlanningCase opened = PlanningCases.open("clovia");
        PlanningProblem base = problem(opened);
        Optional<Plan> plan = plan(Planner.solve(base, ALONE, progress -> {}, () -> false));
        List<PlanningProblem> problems = moved(opened);
        System.out.println("| round | problems | alone, s | memory, s | memory and start, s |");
        System.out.println("| --- | --- | --- | --- | --- |");
        for (int round = 1; round <= ROUNDS; round++) {
            double alone = seconds(problems, ALONE);
            double memory = seconds(problems, ALONE.remembering());
            double start = seconds(problems, ALONE.remembering().from(plan));
            System.out.printf(
                    Locale.ROOT,
                    "| %d | %d | %.1f | %.1f (%.2f) | %.1f (%.2f) |%n",
                    round,
                    problems.size(),
                    alone,
                    memory,
                    memory / alone,
                    start,
                    start / alone);
        }
    }

    private static PlanningProblem problem(PlanningCase opened) {
        return opened.analyse(opened.project().scenarios().getFirst()).problem();
    }

    private static Optional<Plan> plan(PlanResult result) {
        return result instanceof PlanResult.Found found
                ? Optional.of(found.evaluation().plan())
                : Optional.empty();
    }

    /** Each assumption a fifth lower and a fifth higher. */
    private static List<PlanningProblem> moved(PlanningCase opened) {
        List<PlanningProblem> problems = new ArrayList<>();
        for (Assumption assumption : Assumption.of(opened.project())) {
            if (!assumption.pointer().startsWith("/scenarios")) {
                for (double factor : new double[] {0.8, 1.2}) {
                    problems.add(
                            problem(
                                    opened.withProject(
                                            assumption.in(
                                                    opened.project(), assumption.scaled(factor)))));
                }
            }
        }
        return problems;
    }

    private static double seconds(List<PlanningProblem> problems, SolveOptions options) {
        double start = processorSeconds();
        problems.forEach(each -> Planner.solve(each, options, progress -> {}, () -> false));
        return processorSeconds() - start;
    }

    private static double processorSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }
}
