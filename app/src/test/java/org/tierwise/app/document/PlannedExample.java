package org.tierwise.app.document;

import org.tierwise.app.jobs.Jobs;
import org.tierwise.app.planning.PlanningCase;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.solver.Planner;
import org.tierwise.solver.SolveOptions;

import java.time.Duration;
import java.util.Optional;

/** The bundled example with its plan, searched for once in a run of the tests. */
public final class PlannedExample {
    private static final PlanningCase CLOVIA = PlanningCases.open("clovia");
    private static final OpenedProject OPENED = OpenedProject.of(CLOVIA);
    private static Optional<AcceptedPlan> found = Optional.empty();

    private PlannedExample() {}

    /** The example as it comes with the program. */
    public static PlanningCase planningCase() {
        return CLOVIA;
    }

    /**
     * Its plan; not searched for while this class is made, which the threads of the search need.
     */
    public static synchronized AcceptedPlan plan() {
        AcceptedPlan plan = found.orElseGet(PlannedExample::search);
        found = Optional.of(plan);
        return plan;
    }

    private static AcceptedPlan search() {
        PlanResult result =
                Planner.solve(
                        OPENED.analysis().problem(),
                        new SolveOptions(Duration.ofSeconds(30), 0),
                        progress -> {},
                        () -> false);
        return AcceptedPlan.of(OPENED.analysis(), (PlanResult.Found) result);
    }

    /** A document that shows the example and its plan, and analyses changes at once. */
    public static Document document() {
        Document document = opened();
        document.accept(plan());
        return document;
    }

    /** A document that shows the example without a plan. */
    public static Document opened() {
        Document document = new Document(new Jobs(Runnable::run, Runnable::run));
        document.open(OPENED);
        return document;
    }
}
