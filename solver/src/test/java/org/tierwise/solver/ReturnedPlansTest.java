package org.tierwise.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tierwise.model.plan.PlanEvaluation;
import org.tierwise.model.plan.PlanEvaluator;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.plan.Targets;

import java.time.Duration;
import java.util.Random;

/**
 * Every plan that is returned keeps every rule, by an evaluation that knows nothing of the search.
 */
class ReturnedPlansTest {
    /** Set with -Dtierwise.projects for a longer run. */
    private static final long PROJECTS = Long.getLong("tierwise.projects", 60);

    @Test
    void noReturnedPlanBreaksARule() {
        long found = 0;
        for (long seed = 0; seed < PROJECTS; seed++) {
            PlanningProblem problem = project(seed);
            PlanResult result =
                    Planner.solve(
                            problem,
                            new SolveOptions(Duration.ofSeconds(30), seed),
                            progress -> {},
                            () -> false);
            if (result instanceof PlanResult.Found plan) {
                found++;
                PlanEvaluation again =
                        new PlanEvaluator(problem).evaluate(plan.evaluation().plan());
                assertThat(again.violations()).as("project %d", seed).isEmpty();
                assertThat(again.monthly())
                        .as("project %d", seed)
                        .isEqualTo(plan.evaluation().monthly());
                assertThat(plan.bound().bound())
                        .as("project %d", seed)
                        .isLessThanOrEqualTo(again.monthly());
            }
        }
        assertThat(found).as("projects with a plan").isGreaterThan(PROJECTS / 4);
    }

    /** A small shop with a cache and workers, or a few components on many servers and disks. */
    private static PlanningProblem project(long seed) {
        if (seed % 8 != 7) {
            return RandomProblems.of(seed);
        }
        Random random = new Random(seed);
        double mean = 10 + random.nextInt(60);
        return LargeProblems.of(
                seed,
                2 + random.nextInt(4),
                4 + random.nextInt(8),
                new Targets.Latency(mean, mean * 2.5, mean * 4));
    }
}
