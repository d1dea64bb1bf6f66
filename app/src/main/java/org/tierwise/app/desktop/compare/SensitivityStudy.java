package org.tierwise.app.desktop.compare;

import org.tierwise.app.planning.PlanningCase;
import org.tierwise.app.planning.Sensitivity;
import org.tierwise.model.project.Scenario;
import org.tierwise.solver.SolveOptions;

import java.util.function.BooleanSupplier;

/** Finds out what a saving hangs on; the solver, or in tests something quicker. */
@FunctionalInterface
public interface SensitivityStudy {
    /** Moves every assumption by a share of itself, until done or cancelled. */
    Sensitivity of(
            PlanningCase opened,
            Scenario scenario,
            double share,
            SolveOptions each,
            BooleanSupplier cancelled);
}
