package org.tierwise.solver.peers;

import org.optaplanner.core.api.score.stream.ConstraintStreamImplType;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import org.optaplanner.core.config.constructionheuristic.ConstructionHeuristicType;
import org.optaplanner.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import org.optaplanner.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import org.optaplanner.core.config.heuristic.selector.move.generic.PillarChangeMoveSelectorConfig;
import org.optaplanner.core.config.heuristic.selector.move.generic.SubPillarType;
import org.optaplanner.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.score.director.ScoreDirectorFactoryConfig;
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;

import java.util.List;

/** The search that plans go through, on processes and computers. */
final class CloudSearch {
    /** A step ends where none of so many moves is accepted; the best of them is taken then. */
    private static final long MOVES_IN_A_STEP = 1000;

    private CloudSearch() {}

    static CloudBalance solve(CloudBalance problem, TerminationConfig termination, long seed) {
        SolverConfig config =
                new SolverConfig()
                        .withSolutionClass(CloudBalance.class)
                        .withEntityClasses(CloudProcess.class)
                        .withScoreDirectorFactory(
                                new ScoreDirectorFactoryConfig()
                                        .withConstraintProviderClass(CloudConstraints.class)
                                        .withConstraintStreamImplType(
                                                ConstraintStreamImplType.BAVET))
                        .withEnvironmentMode(EnvironmentMode.REPRODUCIBLE)
                        .withRandomSeed(seed)
                        .withPhases(
                                new ConstructionHeuristicPhaseConfig()
                                        .withConstructionHeuristicType(
                                                ConstructionHeuristicType.FIRST_FIT_DECREASING),
                                new LocalSearchPhaseConfig()
                                        .withMoveSelectorConfig(moves())
                                        .withTerminationConfig(termination));
        return SolverFactory.<CloudBalance>create(config).buildSolver().solve(problem);
    }

    private static UnionMoveSelectorConfig moves() {
        PillarChangeMoveSelectorConfig everythingOnAComputer = new PillarChangeMoveSelectorConfig();
        everythingOnAComputer.setSubPillarType(SubPillarType.NONE);
        return new UnionMoveSelectorConfig(
                        List.of(
                                new ChangeMoveSelectorConfig().withFixedProbabilityWeight(1.0),
                                new SwapMoveSelectorConfig().withFixedProbabilityWeight(1.0),
                                everythingOnAComputer.withFixedProbabilityWeight(0.1)))
                .withSelectedCountLimit(MOVES_IN_A_STEP);
    }
}
