package org.tierwise.solver.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.optaplanner.core.config.solver.SolverConfig;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.solver.RandomProblems;
import org.tierwise.solver.bound.BranchAndBound;
import org.tierwise.solver.bound.Coupling;
import org.tierwise.solver.bound.Cover;
import org.tierwise.solver.bound.Standing;
import org.tierwise.solver.options.GroupOptions;
import org.tierwise.solver.options.Option;
import org.tierwise.solver.options.ProblemOptions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

class LocalSearchTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private record Problem(List<GroupOptions> groups, Coupling coupling) {
        static Problem of(long seed) {
            PlanningProblem problem = RandomProblems.of(seed);
            List<GroupOptions> groups = ProblemOptions.of(problem, () -> false);
            return new Problem(groups, new Coupling(groups, problem.targets()));
        }

        Option[] search(SearchSettings settings, List<Long> costs) {
            return Objects.requireNonNull(
                    LocalSearch.search(
                                    groups,
                                    coupling,
                                    settings,
                                    better -> costs.add(cost(better)),
                                    () -> false)
                            .best(),
                    "no plan that keeps the rules");
        }

        Option[] cheapest() {
            return BranchAndBound.search(
                            Cover.ofEach(groups),
                            coupling,
                            plan -> true,
                            Optional.empty(),
                            () -> false)
                    .best()
                    .orElseThrow()
                    .stream()
                    .map(Standing::option)
                    .toArray(Option[]::new);
        }
    }

    /** OptaPlanner compares each score with one that is calculated anew. */
    @ParameterizedTest
    @ValueSource(longs = {3, 7, 31})
    void scoringWhatChangedEqualsScoringEverything(long seed) {
        Problem problem = Problem.of(seed);
        SolverConfig config =
                LocalSearch.config(new SearchSettings(LONG, 10, seed, null), 4)
                        .withEnvironmentMode(EnvironmentMode.FULL_ASSERT);
        PlanSolution solved =
                SolverFactory.<PlanSolution>create(config)
                        .buildSolver()
                        .solve(LocalSearch.beginning(problem.groups(), problem.coupling(), null));
        Option[] options = solved.options();
        assertThat(solved.getScore())
                .satisfies(score -> {
                    assertThat(score.hardScore()).isEqualTo(-problem.coupling().shortfall(options));
                    assertThat(score.mediumScore()).isEqualTo(-cost(options));
                });
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 5, 31, 50})
    void aSearchThatStartsFromTheCheapestPlanStaysThere(long seed) {
        Problem problem = Problem.of(seed);
        Option[] cheapest = problem.cheapest();
        Option[] found =
                problem.search(new SearchSettings(LONG, 100, seed, cheapest), new ArrayList<>());
        assertThat(cost(found)).isEqualTo(cost(cheapest));
    }

    @Test
    void aSearchMayStartFromAPlanThatBreaksRules() {
        Problem problem = Problem.of(31);
        Option[] start =
                problem.groups().stream().map(g -> g.options().getFirst()).toArray(Option[]::new);
        assertThat(problem.coupling().shortfall(start)).isPositive();
        Option[] found = problem.search(new SearchSettings(LONG, 400, 0, start), new ArrayList<>());
        assertThat(problem.coupling().shortfall(found)).isZero();
    }

    @Test
    void equalSeedsMeetTheSamePlansOnTheWay() {
        List<Long> first = new ArrayList<>();
        List<Long> second = new ArrayList<>();
        Problem problem = Problem.of(31);
        problem.search(new SearchSettings(LONG, 200, 7, null), first);
        problem.search(new SearchSettings(LONG, 200, 7, null), second);
        assertThat(first).isNotEmpty().isEqualTo(second);
        assertThat(first)
                .as("each plan told of is better")
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    private static long cost(Option[] options) {
        return Arrays.stream(options).mapToLong(Option::cost).sum();
    }
}
