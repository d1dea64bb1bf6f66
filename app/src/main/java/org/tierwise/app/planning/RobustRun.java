package org.tierwise.app.planning;

import org.tierwise.model.plan.LeastRegret;
import org.tierwise.model.plan.Plan;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.plan.Robustness;
import org.tierwise.model.project.Scenario;
import org.tierwise.solver.SolveOptions;
import org.tierwise.solver.whatif.FutureTrials;
import org.tierwise.solver.whatif.LeastRegretSearch;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/**
 * How the cheapest plan of a scenario fares when the demand turns out otherwise, and what a plan
 * costs that lasts. The plan that lasts was chosen for the futures that were drawn, so that it is
 * tried in others as well.
 *
 * @param run the scenario as it stands
 * @param cheapest its cheapest plan
 * @param futures what was drawn
 * @param ofCheapest how the cheapest plan fares
 * @param leastRegret the cheapest plan that lasts, with components on the node groups of the
 *     cheapest
 * @param fresh how that plan fares in as many other futures; absent where there is none
 */
public record RobustRun(
        PlanningRun run,
        PlanResult.Found cheapest,
        Futures futures,
        Robustness ofCheapest,
        LeastRegret leastRegret,
        Optional<Robustness> fresh) {
    /**
     * Draws futures and searches.
     *
     * @param opened the project with bill and catalogue
     * @param scenario scenario of the project
     * @param count number of futures; at least 1
     * @param share share of the futures that the plan has to survive, in (0, 1]
     * @param options time of each of the two searches, and seed of searches and draws
     * @param cancelled asked often
     * @throws BadInput when there is no plan even as things stand
     */
    public static RobustRun of(
            PlanningCase opened,
            Scenario scenario,
            int count,
            double share,
            SolveOptions options,
            BooleanSupplier cancelled) {
        PlanningRun run = PlanningRun.of(opened, scenario, options, progress -> {}, cancelled);
        if (!(run.result() instanceof PlanResult.Found found)) {
            throw new BadInput(
                    "project %s: no plan was found for scenario %s; tierwise plan says why"
                            .formatted(opened.project().name(), scenario.name()));
        }
        SplittableRandom random = new SplittableRandom(options.seed());
        Futures futures = Futures.draw(opened, scenario, count, random.split());
        Plan plan = found.evaluation().plan();
        List<PlanningProblem> drawn = formed(futures, found);
        LeastRegret lasting =
                LeastRegretSearch.of(
                        drawn,
                        (int) Math.ceil(share * count - 1e-9),
                        List.of(plan),
                        options.timeLimit(),
                        cancelled);
        Futures others = Futures.draw(opened, scenario, count, random.split());
        return new RobustRun(
                run,
                found,
                futures,
                FutureTrials.of(plan, drawn),
                lasting,
                lasting.plan().map(p -> FutureTrials.of(p, formed(others, found))));
    }

    private static List<PlanningProblem> formed(Futures futures, PlanResult.Found found) {
        return futures.problems().stream().map(f -> f.formedLike(found.problem())).toList();
    }
}
