package org.tierwise.solver.search;

import org.jspecify.annotations.Nullable;
import org.optaplanner.core.api.score.stream.ConstraintStreamImplType;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import org.optaplanner.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;
import org.optaplanner.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import org.optaplanner.core.impl.phase.event.PhaseLifecycleListenerAdapter;
import org.optaplanner.core.impl.phase.scope.AbstractStepScope;
import org.optaplanner.core.impl.solver.DefaultSolver;
import org.tierwise.solver.bound.Coupling;
import org.tierwise.solver.bound.Cover;
import org.tierwise.solver.bound.LeastCover;
import org.tierwise.solver.bound.Standing;
import org.tierwise.solver.options.GroupOptions;
import org.tierwise.solver.options.Option;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Looks for a good plan with OptaPlanner: late acceptance from a first fit. A move gives one group
 * another choice (server, number of nodes, disks and term at once), or two groups, or changes what
 * shares nodes.
 */
public final class LocalSearch {
    /**
     * Moves tried in a step when none is accepted; then the best of them is taken. Late acceptance
     * would otherwise try for ever in the best plan of a small problem.
     */
    private static final long MOVES_IN_A_STEP = 40;

    /** How often what shares nodes is changed; it is followed by many changes of choices. */
    private static final double REGROUP_WEIGHT = 0.2;

    private LocalSearch() {}

    /**
     * Searches until the time is over, nothing better has been found for long enough, or nothing
     * better can be found.
     *
     * @param cover groups that may stand, each at its index and with at least one option
     * @param coupling rules that join them
     * @param settings time, seed and start
     * @param better told of the first plan that keeps the rules and of each better one
     * @param stop asked after each step; true ends the search
     */
    public static SearchResult search(
            Cover cover,
            Coupling coupling,
            SearchSettings settings,
            Consumer<List<Standing>> better,
            BooleanSupplier stop) {
        LeastCover costs = cover.least(GroupOptions::leastCost);
        List<Standing> start =
                settings.start().isEmpty()
                        ? FirstFit.of(cover.groups(costs), coupling)
                        : settings.start();
        long leastCost = (long) costs.of(cover.all());
        if (coupling.shortfall(start) == 0) {
            better.accept(start);
            if (cannotBeBettered(start, leastCost)) {
                return new SearchResult(start, 1);
            }
        }
        DefaultSolver<PlanSolution> solver =
                (DefaultSolver<PlanSolution>)
                        SolverFactory.<PlanSolution>create(config(settings, start.size()))
                                .buildSolver();
        solver.addEventListener(event -> {
            if (event.getNewBestSolution().isFeasible()) {
                List<Standing> plan = event.getNewBestSolution().plan();
                better.accept(plan);
                if (cannotBeBettered(plan, leastCost)) {
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
        PlanSolution solved =
                solver.solve(beginning(new Regrouping(cover, costs), coupling, start));
        return new SearchResult(
                solved.isFeasible() ? solved.plan() : List.of(),
                solver.getSolverScope().getScoreCalculationCount());
    }

    static PlanSolution beginning(Regrouping regrouping, Coupling coupling, List<Standing> start) {
        List<GroupOptions> groups = regrouping.groups();
        @Nullable Option[] options = new Option[groups.size()];
        start.forEach(s -> options[s.group().index()] = s.option());
        return new PlanSolution(
                groups.stream()
                        .map(g -> new GroupAssignment(g, coupling, regrouping, options[g.index()]))
                        .toList());
    }

    /** Whether a plan costs the least that groups can cost, with no other server for the same. */
    private static boolean cannotBeBettered(List<Standing> plan, long leastCost) {
        return plan.stream().mapToLong(s -> s.option().cost()).sum() == leastCost
                && plan.stream()
                        .allMatch(s ->
                                s.group().options().stream()
                                        .takeWhile(o -> o.cost() == s.option().cost())
                                        .allMatch(o ->
                                                o.choice()
                                                        .server()
                                                        .equals(s.option().choice().server())));
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
                                likely(SingleMoves.class, 1.0),
                                likely(PairMoves.class, 1.0),
                                likely(RegroupMoves.class, REGROUP_WEIGHT)))
                .withSelectedCountLimit(MOVES_IN_A_STEP);
    }

    private static MoveIteratorFactoryConfig likely(
            Class<? extends MoveIteratorFactory<PlanSolution, ReassignMove>> moves, double weight) {
        return new MoveIteratorFactoryConfig()
                .withMoveIteratorFactoryClass(moves)
                .withFixedProbabilityWeight(weight);
    }
}
