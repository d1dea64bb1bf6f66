package org.tierwise.model.plan;

import java.time.Duration;
import java.util.List;

/** What a search for a plan ended with. */
public sealed interface PlanResult {
    /** Time that the search took. */
    Duration elapsed();

    /**
     * A plan that keeps every rule.
     *
     * @param problem the problem with the node groups that were decided on
     * @param evaluation the plan, evaluated
     * @param bound how good it is proven to be
     * @param statistics how it was found
     */
    record Found(
            PlanningProblem problem,
            PlanEvaluation evaluation,
            LowerBound bound,
            Statistics statistics,
            Duration elapsed)
            implements PlanResult {}

    /**
     * No plan keeps every rule, or none was found in the time given.
     *
     * @param proven whether it is certain that there is none
     * @param violations what the best plan that was met still breaks, or what no candidate of a
     *     group can keep
     * @param advice what would have to give
     */
    record Infeasible(
            boolean proven, List<Violation> violations, List<String> advice, Duration elapsed)
            implements PlanResult {
        public Infeasible {
            violations = List.copyOf(violations);
            advice = List.copyOf(advice);
        }
    }

    /**
     * How a plan was found.
     *
     * @param candidates choices that the catalogue allows, over all groups
     * @param undominated choices left after choices that are worse in every respect are removed
     * @param nodesVisited partial plans looked at by branch and bound
     * @param seed seed of the search
     */
    record Statistics(long candidates, long undominated, long nodesVisited, long seed) {}
}
