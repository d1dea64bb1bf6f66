package org.tierwise.app.planning;

import org.tierwise.model.comparison.Comparison;
import org.tierwise.model.plan.Plan;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.plan.SearchProgress;
import org.tierwise.model.project.ProjectAnalysis;
import org.tierwise.model.project.Proposal;
import org.tierwise.model.project.Scenario;
import org.tierwise.solver.Planner;
import org.tierwise.solver.SolveOptions;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One scenario of a case, solved.
 *
 * @param analysis demand and problem
 * @param result the plan, or why there is none
 */
public record PlanningRun(ProjectAnalysis analysis, PlanResult result) {
    /** Version of the program, as printed in proposals. */
    public static final String VERSION = "0.1.0";

    /**
     * Analyses and solves a scenario.
     *
     * @throws BadInput when the inputs do not fit together
     */
    public static PlanningRun of(
            PlanningCase planningCase,
            Scenario scenario,
            SolveOptions options,
            Consumer<SearchProgress> progress,
            BooleanSupplier cancelled) {
        return of(
                planningCase,
                scenario,
                problem -> Planner.solve(problem, options, progress, cancelled));
    }

    /**
     * The same scenario of a changed case. Where the change leaves the problem as it is, as an
     * exchange rate does, so is its result, and nothing is solved; else the search begins with the
     * plan at hand. Of plans that cost the same it may so end with another one than a search of its
     * own.
     *
     * @throws BadInput when the inputs do not fit together
     */
    PlanningRun changed(PlanningCase other, SolveOptions options, BooleanSupplier cancelled) {
        return of(
                other,
                other.project().scenario(analysis.scenario().name()).orElseThrow(),
                problem ->
                        problem.equals(analysis.problem())
                                ? result
                                : Planner.solve(
                                        problem, options.from(plan()), progress -> {}, cancelled));
    }

    private Optional<Plan> plan() {
        return result instanceof PlanResult.Found found
                ? Optional.of(found.evaluation().plan())
                : Optional.empty();
    }

    private static PlanningRun of(
            PlanningCase planningCase,
            Scenario scenario,
            Function<PlanningProblem, PlanResult> solver) {
        try {
            ProjectAnalysis analysis = planningCase.analyse(scenario);
            return new PlanningRun(analysis, solver.apply(analysis.problem()));
        } catch (IllegalArgumentException e) {
            throw new BadInput(
                    "project %s: %s".formatted(planningCase.project().name(), e.getMessage()), e);
        }
    }

    /**
     * As-is against the plan.
     *
     * @param found a result of this run
     */
    public Comparison comparison(PlanResult.Found found) {
        return analysis.compare(found.evaluation());
    }

    /**
     * What goes to the customer.
     *
     * @param found a result of this run
     * @param clock gives the date of the proposal
     */
    public Proposal proposal(PlanResult.Found found, Clock clock) {
        return new Proposal(analysis, found, comparison(found), ZonedDateTime.now(clock), VERSION);
    }
}
