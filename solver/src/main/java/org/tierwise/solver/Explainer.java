package org.tierwise.solver;

import org.tierwise.model.plan.Explanation;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.plan.PlanningProblem;

import java.util.function.BooleanSupplier;

/** Says why a plan is as it is. */
public final class Explainer {
    private Explainer() {}

    /**
     * Compares a plan with its neighbours: other choices for each group, other values of each
     * limit.
     *
     * @param problem what was asked
     * @param found the plan that was found for it
     * @param options longest time and seed of each of the searches with another limit
     * @param cancelled asked often; true ends with what is known
     */
    public static Explanation explain(
            PlanningProblem problem,
            PlanResult.Found found,
            SolveOptions options,
            BooleanSupplier cancelled) {
        return new Explanation(
                new GroupReasons(found.problem(), found.evaluation(), cancelled).all(),
                new LimitPrices(problem, found, options, cancelled).all());
    }
}
