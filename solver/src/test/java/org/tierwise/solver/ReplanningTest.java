package org.tierwise.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.plan.SearchProgress;
import org.tierwise.model.plan.Targets;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

class ReplanningTest {
    private static final SolveOptions OPTIONS = new SolveOptions(Duration.ofMinutes(1), 0);

    /** The target and the traffic are moved once the first problem has a plan. */
    @ParameterizedTest
    @CsvSource({"0.9, 1.0", "1.1, 1.0", "1.0, 1.1", "1.0, 0.8"})
    void theSearchGoesOnWithTheProblemThatItHasBecome(double latency, double traffic) {
        PlanningProblem first = RandomProblems.of(31);
        PlanningProblem second = changed(first, latency, traffic);
        AtomicReference<PlanningProblem> newest = new AtomicReference<>(first);
        List<String> phases = new ArrayList<>();

        PlanResult result =
                Replanning.solve(
                        newest::get,
                        OPTIONS,
                        progress -> {
                            phases.add(progress.phase());
                            if (isFound(progress)) {
                                newest.set(second);
                            }
                        },
                        () -> false);

        assertThat(phases.stream().filter("pricing and evaluating choices"::equals)).hasSize(2);
        PlanResult expected = Planner.solve(second, OPTIONS, progress -> {}, () -> false);
        assertThat(outcome(result)).isEqualTo(outcome(expected));
    }

    private static boolean isFound(SearchProgress progress) {
        return progress.phase().equals("proving") && progress.best().isPresent();
    }

    private static String outcome(PlanResult result) {
        return switch (result) {
            case PlanResult.Found found ->
                    "%s, proven %s, %s"
                            .formatted(
                                    found.evaluation().monthly(),
                                    found.bound().proven(),
                                    found.evaluation().violations());
            case PlanResult.Infeasible none -> "infeasible, proven " + none.proven();
        };
    }

    private static PlanningProblem changed(PlanningProblem p, double latency, double traffic) {
        Targets.Latency target = p.targets().healthy();
        return new PlanningProblem(
                p.catalogue(),
                p.designRate() * traffic,
                p.backgroundFactor(),
                p.groups(),
                p.services(),
                p.targets()
                        .withHealthy(
                                new Targets.Latency(
                                        target.meanMs() * latency,
                                        target.p95Ms() * latency,
                                        target.p99Ms() * latency)),
                p.reliability(),
                p.roundTripMs(),
                p.longestCommitmentMonths());
    }
}
