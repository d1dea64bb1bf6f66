package org.tierwise.app.desktop.compare;

import org.tierwise.app.planning.CatalogueRun;
import org.tierwise.app.planning.PlanningCase;
import org.tierwise.model.project.Scenario;
import org.tierwise.solver.SolveOptions;

import java.util.function.BooleanSupplier;

/** Plans at the prices of another catalogue; the solver, or in tests something quicker. */
@FunctionalInterface
public interface CataloguePlanner {
    /**
     * Plans until the time of the options is over or the work is cancelled.
     *
     * @param catalogue id of a bundled catalogue
     * @throws org.tierwise.app.planning.BadInput when the catalogue cannot be used for the case
     */
    CatalogueRun solve(
            PlanningCase opened,
            Scenario scenario,
            String catalogue,
            SolveOptions each,
            BooleanSupplier cancelled);
}
