package org.tierwise.solver.search;

import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.stream.ConstraintStreamImplType;
import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;
import org.tierwise.solver.bound.Coupling;
import org.tierwise.solver.options.GroupOptions;
import org.tierwise.solver.options.Option;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Looks for a good plan with OptaPlanner: first fit, then late acceptance. */
public final class LocalSearch {
    private static final int PATIENCE = 400;

    private LocalSearch() {}

    /**
     * Searches until the time is over, nothing better has been found for 400 steps, or nothing
     * better can be found; counted in steps so that equal seeds end alike on slow machines.
     *
     * @param groups groups of the problem; each with at least one option
     * @param coupling rules that join them
     * @param limit longest time
     * @param seed seed of the random moves
     * @param better told of each better plan that keeps the rules
     * @param stop asked at each better plan; true ends the search
     * @return the best plan that keeps the rules; null when none was met
     */
    public static Option @Nullable [] search(
            List<GroupOptions> groups,
            Coupling coupling,
            Duration limit,
            long seed,
            Consumer<Option[]> better,
            BooleanSupplier stop) {
        Solver<PlanSolution> solver =
                SolverFactory.<PlanSolution>create(config(limit, seed)).buildSolver();
        solver.addEventListener(event -> {
            boolean best = false;
            if (event.getNewBestSolution().isFeasible()) {
                Option[] options = event.getNewBestSolution().options();
                better.accept(options);
                best = cannotBeBettered(groups, options);
            }
            if (best || stop.getAsBoolean()) {
                solver.terminateEarly();
            }
        });
        List<GroupAssignment> assignments = new ArrayList<>();
        groups.forEach(group -> assignments.add(new GroupAssignment(group, null)));
        PlanSolution solved = solver.solve(new PlanSolution(assignments, coupling));
        return solved.isFeasible() ? solved.options() : null;
    }

    /** Whether each group has its cheapest option, and no other server for the same price. */
    private static boolean cannotBeBettered(List<GroupOptions> groups, Option[] chosen) {
        return groups.stream()
                .allMatch(group -> {
                    Option cheapest = group.options().getFirst();
                    return chosen[group.index()] == cheapest
                            && group.options().stream()
                                    .takeWhile(o -> o.cost() == cheapest.cost())
                                    .allMatch(o ->
                                            o.choice().server().equals(cheapest.choice().server()));
                });
    }

    /** Configuration of the solver; Bavet is named because Drools is the default. */
    static SolverConfig config(Duration limit, long seed) {
        return new SolverConfig()
                .withSolutionClass(PlanSolution.class)
                .withEntityClasses(GroupAssignment.class)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig()
                                .withConstraintProviderClass(PlanConstraints.class)
                                .withConstraintStreamImplType(ConstraintStreamImplType.BAVET))
                .withEnvironmentMode(EnvironmentMode.REPRODUCIBLE)
                .withRandomSeed(seed)
                .withTerminationConfig(new TerminationConfig().withSpentLimit(limit))
                .withPhases(
                        new ConstructionHeuristicPhaseConfig(),
                        (LocalSearchPhaseConfig)
                                new LocalSearchPhaseConfig()
                                        .withTerminationConfig(
                                                new TerminationConfig()
                                                        .withUnimprovedStepCountLimit(PATIENCE)));
    }
}
