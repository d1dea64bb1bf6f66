package org.tierwise.app.desktop.plan;

import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.plan.SearchProgress;
import org.tierwise.solver.SolveOptions;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Finds a plan; the solver, or in tests something quicker. */
@FunctionalInterface
public interface PlanSearch {
    /** Searches until done, cancelled or out of time. */
    PlanResult search(
            PlanningProblem problem,
            SolveOptions options,
            Consumer<SearchProgress> progress,
            BooleanSupplier cancelled);
}
