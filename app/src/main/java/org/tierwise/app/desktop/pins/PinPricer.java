package org.tierwise.app.desktop.pins;

import org.tierwise.model.plan.PinPrice;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.solver.SolveOptions;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Finds what pins cost; the solver, or in tests something quicker. */
@FunctionalInterface
public interface PinPricer {
    /** Tells the price of each pin of a problem that a plan was found for. */
    void price(
            PlanningProblem problem,
            PlanResult.Found found,
            SolveOptions options,
            Consumer<PinPrice> told,
            BooleanSupplier cancelled);
}
