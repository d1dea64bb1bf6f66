package org.tierwise.model.plan;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
            boolean proven, List<Violation> violations, List<Advice> advice, Duration elapsed)
            implements PlanResult {
        public Infeasible {
            violations = List.copyOf(violations);
            advice = List.copyOf(advice);
        }

        /** The violations in short: one for each requirement of a group, of a page or the site. */
        public List<UnmetRequirement> unmet() {
            return UnmetRequirement.of(violations);
        }

        /** The advice in short: what is not about a violation, and what is about those in short. */
        public List<Advice> advised() {
            Set<Violation> worst =
                    unmet().stream()
                            .map(UnmetRequirement::worst)
                            .collect(Collectors.toUnmodifiableSet());
            return advice.stream()
                    .filter(a -> a.about().map(worst::contains).orElse(true))
                    .toList();
        }

        /** All of the advice in words, one after the other. */
        public String adviceInWords() {
            return advice.stream().map(Advice::inWords).collect(Collectors.joining("; "));
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
