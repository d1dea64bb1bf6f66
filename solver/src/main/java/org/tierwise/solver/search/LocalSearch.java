package org.tierwise.solver.search;

import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.stream.ConstraintStreamImplType;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import org.optaplanner.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import org.optaplanner.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import org.optaplanner.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;
import org.optaplanner.core.impl.phase.event.PhaseLifecycleListenerAdapter;
import org.optaplanner.core.impl.phase.scope.AbstractStepScope;
import org.optaplanner.core.impl.solver.DefaultSolver;
import org.tierwise.solver.bound.Coupling;
import org.tierwise.solver.options.GroupOptions;
import org.tierwise.solver.options.Option;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Looks for a good plan with OptaPlanner: first fit, then late acceptance. A move gives one group
 * another choice (server, number of nodes, disks and term at once), or two groups.
 */
public final class LocalSearch {
    /**
     * Moves tried in a step when none is accepted; then the best of them is taken. Late acceptance
     * would otherwise try for ever in the best plan of a small problem.
     */
    private static final long MOVES_IN_A_STEP = 40;

    private LocalSearch() {}

    /**
     * Searches until the time is over, nothing better has been found for long enough, or nothing
     * better can be found.
     *
     * @param groups groups of the problem; each with at least one option
     * @param coupling rules that join them
     * @param settings time, seed and start
     * @param better told of each better plan that keeps the rules
     * @param stop asked after each step; true ends the search
     */
    public static SearchResult search(
            List<GroupOptions> groups,
            Coupling coupling,
            SearchSettings settings,
            Consumer<Option[]> better,
            BooleanSupplier stop) {
        DefaultSolver<PlanSolution> solver =
                (DefaultSolver<PlanSolution>)
                        SolverFactory.<PlanSolution>create(config(settings, groups.size()))
                                .buildSolver();
        solver.addEventListener(event -> {
            if (event.getNewBestSolution().isFeasible()) {
                Option[] options = event.getNewBestSolution().options();
                better.accept(options);
                if (cannotBeBettered(groups, options)) {
                    solver.terminateEarly();
                }
            }
        });
        solver.addPhaseLifecycleListener(
                new PhaseLifecycleListenerAdapter<>() {
                    @Override
                    public void stepEnded(AbstractStepScope<PlanSolution> step) {
                        if (stop.getAsBoolean()) {
                            solver.terminateEarly();
                        }
                    }
                });
        PlanSolution solved = solver.solve(beginning(groups, coupling, settings.start()));
        return new SearchResult(
                solved.isFeasible() ? solved.options() : null,
                solver.getSolverScope().getScoreCalculationCount());
    }

    static PlanSolution beginning(
            List<GroupOptions> groups, Coupling coupling, Option @Nullable [] start) {
        List<GroupAssignment> assignments = new ArrayList<>();
        for (GroupOptions group : groups) {
            Option option = start == null ? null : start[group.index()];
            assignments.add(new GroupAssignment(group, coupling, option));
        }
        return new PlanSolution(assignments);
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
    static SolverConfig config(SearchSettings settings, int groups) {
        return new SolverConfig()
                .withSolutionClass(PlanSolution.class)
                .withEntityClasses(GroupAssignment.class)
                .withScoreDirectorFactory(
                        new ScoreDirectorFactoryConfig()
                                .withConstraintProviderClass(PlanConstraints.class)
                                .withConstraintStreamImplType(ConstraintStreamImplType.BAVET))
                .withEnvironmentMode(EnvironmentMode.REPRODUCIBLE)
                .withRandomSeed(settings.seed())
                .withTerminationConfig(new TerminationConfig().withSpentLimit(settings.timeLimit()))
                .withPhases(
                        new ConstructionHeuristicPhaseConfig(),
                        new LocalSearchPhaseConfig()
                                .withMoveSelectorConfig(moves())
                                .withTerminationConfig(
                                        new TerminationConfig()
                                                .withUnimprovedStepCountLimit(
                                                        settings.steps(groups))));
    }

    private static UnionMoveSelectorConfig moves() {
        return new UnionMoveSelectorConfig(
                        List.of(
                                new ChangeMoveSelectorConfig().withFixedProbabilityWeight(1.0),
                                new MoveIteratorFactoryConfig()
                                        .withMoveIteratorFactoryClass(PairMoves.class)
                                        .withFixedProbabilityWeight(1.0)))
                .withSelectedCountLimit(MOVES_IN_A_STEP);
    }
}
