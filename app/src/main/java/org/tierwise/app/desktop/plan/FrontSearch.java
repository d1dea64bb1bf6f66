package org.tierwise.app.desktop.plan;

import org.tierwise.model.plan.ParetoFront;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.solver.SolveOptions;

import java.util.function.BooleanSupplier;

/** Finds plans that no other beats; the solver, or in tests something quicker. */
@FunctionalInterface
public interface FrontSearch {
    /**
     * Searches until done or cancelled.
     *
     * @param step smallest share by which p95 or the time away must fall between two points
     * @param each longest time and seed of each point
     */
    ParetoFront search(
            PlanningProblem problem,
            int mostPoints,
            double step,
            SolveOptions each,
            BooleanSupplier cancelled);
}
