package org.tierwise.solver;

import org.tierwise.model.plan.Plan;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.plan.SearchProgress;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Solves a problem that changes while it is being solved: a target is moved, or traffic grows. The
 * search ends with its best plan and begins anew from there. Changing the problem within
 * OptaPlanner instead would save little: nearly all the time of a new beginning goes into
 * evaluating the choices again, which any change of load or targets asks for.
 */
public final class Replanning {
    private Replanning() {}

    /**
     * Searches for a plan of the newest problem.
     *
     * @param newest the problem as it is now; asked often, from the calling thread
     * @param options time for each problem, seed and start
     * @param progress told what is going on, from the calling thread
     * @param cancelled asked often; true ends the search with the best plan so far
     * @return the result for the problem that was the newest one at the end
     * @throws IllegalArgumentException when a catalogue lacks something that every plan needs
     */
    public static PlanResult solve(
            Supplier<PlanningProblem> newest,
            SolveOptions options,
            Consumer<SearchProgress> progress,
            BooleanSupplier cancelled) {
        Optional<Plan> start = options.start();
        while (true) {
            PlanningProblem problem = newest.get();
            PlanResult result =
                    Planner.solve(
                            problem,
                            options.from(start),
                            progress,
                            () -> cancelled.getAsBoolean() || !newest.get().equals(problem));
            if (cancelled.getAsBoolean() || newest.get().equals(problem)) {
                return result;
            }
            if (result instanceof PlanResult.Found found) {
                start = Optional.of(found.evaluation().plan());
            }
        }
    }
}
