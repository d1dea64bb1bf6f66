package org.tierwise.solver;

import org.tierwise.model.plan.Explanation;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.plan.Sharing;
import org.tierwise.model.plan.SharingPrice;

import java.util.Optional;
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
        SolveOptions each = options.remembering();
        return new Explanation(
                new GroupReasons(found.problem(), found.evaluation(), cancelled).all(),
                new LimitPrices(problem, found, each, cancelled).all(),
                sharing(problem, found, each, cancelled));
    }

    private static Optional<SharingPrice> sharing(
            PlanningProblem problem,
            PlanResult.Found found,
            SolveOptions options,
            BooleanSupplier cancelled) {
        if (found.problem().groups().stream().allMatch(g -> g.components().size() == 1)) {
            return Optional.empty();
        }
        PlanResult apart =
                Planner.solve(
                        problem.with(Sharing.NONE, problem.riders()),
                        options.from(Optional.empty()),
                        progress -> {},
                        cancelled);
        return Optional.of(
                switch (apart) {
                    case PlanResult.Found other ->
                            new SharingPrice(
                                    Optional.of(
                                            other.evaluation()
                                                    .monthly()
                                                    .minus(found.evaluation().monthly())),
                                    other.bound().proven() && found.bound().proven());
                    case PlanResult.Infeasible none ->
                            new SharingPrice(Optional.empty(), none.proven());
                });
    }
}
