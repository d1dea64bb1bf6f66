package org.tierwise.solver;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.plan.SearchProgress;
import org.tierwise.model.plan.Targets;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Problems of many components and servers: time of each phase, and the gap that is proven. */
@Execution(ExecutionMode.SAME_THREAD)
class ScaleSolverBenchmark {
    private static final Duration LIMIT = Duration.ofMinutes(9);

    private String phase = "";
    private double since;
    private final Map<String, Double> seconds = new LinkedHashMap<>();

    @ParameterizedTest
    @CsvSource({"10, 60, 100, 250", "20, 100, 110, 230", "40, 60, 200, 420", "40, 200, 200, 420"})
    void largeProblems(int components, int offers, double meanMs, double p95Ms) {
        PlanningProblem problem =
                LargeProblems.of(
                        1, components, offers, new Targets.Latency(meanMs, p95Ms, p95Ms * 1.5));
        since = processorSeconds();
        long begin = System.nanoTime();
        PlanResult result =
                Planner.solve(problem, new SolveOptions(LIMIT, 0), this::tell, () -> false);
        count("end");
        double clock = (System.nanoTime() - begin) / 1e9;
        switch (result) {
            case PlanResult.Found found ->
                    System.out.printf(
                            Locale.ROOT,
                            "%d components x %d servers: gap %.3f %%, %,d candidates, %,d"
                                    + " undominated, %,d partial plans, %.1f s, of this thread's"
                                    + " processor s %s%n",
                            components,
                            offers,
                            found.bound().gapPercent(),
                            found.statistics().candidates(),
                            found.statistics().undominated(),
                            found.statistics().nodesVisited(),
                            clock,
                            seconds);
            case PlanResult.Infeasible none -> System.out.println(none);
        }
    }

    private void tell(SearchProgress progress) {
        if (!progress.phase().equals(phase)) {
            count(progress.phase());
        }
    }

    private void count(String next) {
        double now = processorSeconds();
        if (!phase.isEmpty()) {
            seconds.merge(phase, Math.round((now - since) * 100) / 100.0, Double::sum);
        }
        phase = next;
        since = now;
    }

    private static double processorSeconds() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }
}
