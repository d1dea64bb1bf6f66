package org.tierwise.app.desktop.plan;

import org.tierwise.model.plan.Explanation;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.solver.SolveOptions;

import java.util.function.BooleanSupplier;

/** Says why a plan is as it is; the solver, or in tests something quicker. */
@FunctionalInterface
public interface PlanExplainer {
    /** Compares a plan with its neighbours until done or cancelled. */
    Explanation explain(
            PlanningProblem problem,
            PlanResult.Found found,
            SolveOptions options,
            BooleanSupplier cancelled);
}
