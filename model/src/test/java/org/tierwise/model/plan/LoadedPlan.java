package org.tierwise.model.plan;

/**
 * A plan with the problem that it is for.
 *
 * @param problem the problem
 * @param plan one choice for each of its groups
 */
record LoadedPlan(PlanningProblem problem, Plan plan) {
    PlanEvaluation evaluate() {
        return new PlanEvaluator(problem).evaluate(plan);
    }

    PlanEvaluation evaluateAccurately() {
        return PlanEvaluator.accurate(problem).evaluate(plan);
    }

    /** Whether requests of a group hold workers. */
    boolean hasPool() {
        return problem.groups().stream().anyMatch(group -> group.withWorkers().isPresent());
    }

    LoadedPlan with(String group, GroupChoice choice) {
        return new LoadedPlan(problem, plan.with(group, choice));
    }

    LoadedPlan with(Targets targets) {
        return new LoadedPlan(problem.withTargets(targets), plan);
    }

    /**
     * The same plan under a share of the page views. A pool counts work that no page calls for as
     * part of its requests: there it falls with them.
     */
    LoadedPlan underShareOfTraffic(double share) {
        return new LoadedPlan(
                new PlanningProblem(
                        problem.catalogue(),
                        problem.designRate() * share,
                        problem.backgroundFactor() * (hasPool() ? share : 1),
                        problem.groups(),
                        problem.services(),
                        problem.targets(),
                        problem.reliability(),
                        problem.roundTripMs(),
                        problem.longestCommitmentMonths()),
                plan);
    }
}
