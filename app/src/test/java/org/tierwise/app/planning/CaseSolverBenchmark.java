package org.tierwise.app.planning;

import org.junit.jupiter.api.Test;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.plan.StateEvaluation;
import org.tierwise.model.plan.Targets;
import org.tierwise.solver.Planner;
import org.tierwise.solver.SolveOptions;
import org.tierwise.solver.bound.Coupling;
import org.tierwise.solver.bound.Cover;
import org.tierwise.solver.bound.Standing;
import org.tierwise.solver.options.GroupOptions;
import org.tierwise.solver.options.Option;
import org.tierwise.solver.options.ProblemOptions;
import org.tierwise.solver.search.LocalSearch;
import org.tierwise.solver.search.SearchResult;
import org.tierwise.solver.search.SearchSettings;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** OptaPlanner alone on the bundled example, against the proven optimum. */
class CaseSolverBenchmark {
    private static final Duration TIME =
            Duration.ofSeconds(Long.getLong("tierwise.benchmark.seconds", 5));
    private static final int SEEDS = 5;
    private static final SolveOptions EXACT = new SolveOptions(Duration.ofMinutes(5), 0);

    @Test
    void gapAndSpeedOfTheSearchAlone() {
        System.out.println(
                "| case | exact, processor s | seed | gap after %d s | scores | scores per processor s |"
                        .formatted(TIME.toSeconds()));
        System.out.println("| --- | --- | --- | --- | --- | --- |");
        PlanningCase opened = PlanningCases.open("clovia");
        for (String scenario : List.of("case", "free")) {
            PlanningProblem problem =
                    opened.analyse(PlanningCases.scenario(opened.project(), Optional.of(scenario)))
                            .problem();
            PlanResult.Found found = found(problem);
            measure(scenario, problem);
            measure(scenario + ", times cut by a fifth", tightened(problem, found, 0.8));
        }
    }

    private static PlanResult.Found found(PlanningProblem problem) {
        return (PlanResult.Found) Planner.solve(problem, EXACT, progress -> {}, () -> false);
    }

    /** The same problem with targets below what its cheapest plan keeps, so that they bind. */
    private static PlanningProblem tightened(
            PlanningProblem problem, PlanResult.Found found, double share) {
        return problem.withTargets(
                problem.targets()
                        .withHealthy(share(found.evaluation().healthy(), share))
                        .withNodeLost(share(found.evaluation().worstNodeLost(), share)));
    }

    private static Targets.Latency share(StateEvaluation state, double share) {
        return new Targets.Latency(
                state.meanMs() * share, state.p95Ms() * share, state.p99Ms() * share);
    }

    private static void measure(String name, PlanningProblem problem) {
        double start = processorSeconds();
        PlanResult.Found exact = found(problem);
        double exactSeconds = processorSeconds() - start;
        List<GroupOptions> groups = ProblemOptions.of(exact.problem(), () -> false);
        Coupling coupling = new Coupling(groups, problem.targets());
        long optimum =
                groups.stream()
                        .mapToLong(g ->
                                exact.evaluation()
                                        .group(g.group().name())
                                        .monthly()
                                        .getAmount()
                                        .movePointRight(Option.COST_SCALE)
                                        .longValue())
                        .sum();
        for (long seed = 0; seed < SEEDS; seed++) {
            start = processorSeconds();
            SearchResult result =
                    LocalSearch.search(
                            Cover.ofEach(groups),
                            coupling,
                            new SearchSettings(TIME, Integer.MAX_VALUE, seed, List.of()),
                            better -> {},
                            () -> false);
            double seconds = processorSeconds() - start;
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.2f%s | %d | %s | %,d | %,.0f |%n",
                    name,
                    exactSeconds,
                    exact.bound().proven() ? "" : " (not proven)",
                    seed,
                    gap(result.best(), optimum),
                    result.scores(),
                    result.scores() / seconds);
        }
    }

    private static String gap(List<Standing> best, long optimum) {
        if (best.isEmpty()) {
            return "no plan";
        }
        long cost = best.stream().mapToLong(s -> s.option().cost()).sum();
        return "%.2f %%".formatted(100.0 * (cost - optimum) / optimum);
    }

    private static double processorSeconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }
}
