package org.tierwise.app.desktop.compare;

import org.tierwise.app.planning.PlanningCase;
import org.tierwise.app.planning.PlanningRun;
import org.tierwise.model.project.Scenario;
import org.tierwise.solver.SolveOptions;

import java.util.function.BooleanSupplier;

/** Plans a scenario; the solver, or in tests something quicker. */
@FunctionalInterface
public interface ScenarioSolver {
    /** Searches until done, cancelled or out of time. */
    PlanningRun solve(
            PlanningCase opened, Scenario scenario, SolveOptions each, BooleanSupplier cancelled);
}
