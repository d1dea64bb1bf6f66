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
import org.tierwise.solver.SharingProblems;
import org.tierwise.solver.bound.BranchAndBound;
import org.tierwise.solver.bound.Coupling;
import org.tierwise.solver.bound.Cover;
import org.tierwise.solver.bound.LeastCover;
import org.tierwise.solver.bound.Standing;
import org.tierwise.solver.options.GroupOptions;
import org.tierwise.solver.options.Items;
import org.tierwise.solver.options.ProblemOptions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class LocalSearchTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private record Problem(Cover cover, Coupling coupling) {
        static Problem of(long seed) {
            PlanningProblem problem = RandomProblems.of(seed);
            List<GroupOptions> groups = ProblemOptions.of(problem, () -> false);
            return new Problem(Cover.ofEach(groups), new Coupling(groups, problem.targets()));
        }

        /** A problem in which components may share nodes; options for each way. */
        static Problem sharing(long seed) {
            PlanningProblem problem = SharingProblems.of(seed);
            List<GroupOptions> groups = new ArrayList<>();
            ProblemOptions.of(problem, () -> false).stream()
                    .filter(g -> !g.options().isEmpty())
                    .forEach(g -> groups.add(g.at(groups.size())));
            Items items = Items.of(problem);
            return new Problem(
                    new Cover(
                            groups,
                            groups.stream().mapToLong(g -> items.in(g.group())).toArray(),
                            items.all()),
                    new Coupling(groups, problem.targets()));
        }

        List<Standing> search(SearchSettings settings, List<Long> costs) {
            List<Standing> best =
                    LocalSearch.search(
                                    cover,
                                    coupling,
                                    settings,
                                    better -> costs.add(cost(better)),
                                    () -> false)
                            .best();
            assertThat(best).as("a plan that keeps the rules").isNotEmpty();
            return best;
        }

        List<Standing> cheapest() {
            return BranchAndBound.search(
                            cover, coupling, plan -> true, Optional.empty(), () -> false)
                    .best()
                    .orElseThrow();
        }
    }

    /** OptaPlanner compares each score with one that is calculated anew. */
    @ParameterizedTest
    @ValueSource(longs = {3, 7, 31})
    void scoringWhatChangedEqualsScoringEverything(long seed) {
        scoresAgree(Problem.of(seed), seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 6})
    void soItDoesWhereGroupsComeAndGo(long seed) {
        scoresAgree(Problem.sharing(seed), seed);
    }

    private static void scoresAgree(Problem problem, long seed) {
        SolverConfig config =
                LocalSearch.config(new SearchSettings(LONG, 10, seed, List.of()), 4)
                        .withEnvironmentMode(EnvironmentMode.FULL_ASSERT);
        LeastCover costs = problem.cover().least(GroupOptions::leastCost);
        PlanSolution solved =
                SolverFactory.<PlanSolution>create(config)
                        .buildSolver()
                        .solve(
                                LocalSearch.beginning(
                                        new Regrouping(problem.cover(), costs),
                                        problem.coupling(),
                                        FirstFit.of(
                                                problem.cover().groups(costs),
                                                problem.coupling())));
        List<Standing> plan = solved.plan();
        assertThat(solved.getScore())
                .satisfies(score -> {
                    assertThat(score.hardScore()).isEqualTo(-problem.coupling().shortfall(plan));
                    assertThat(score.mediumScore()).isEqualTo(-cost(plan));
                });
    }

    /**
     * From every component on nodes of its own to the way that branch and bound proves cheapest.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 6, 9})
    void whatSharesNodesIsFoundByTheSearchToo(long seed) {
        Problem problem = Problem.sharing(seed);
        Optional<List<Standing>> cheapest =
                BranchAndBound.search(
                                problem.cover(),
                                problem.coupling(),
                                plan -> true,
                                Optional.empty(),
                                () -> false)
                        .best();
        List<Standing> apart =
                problem
                        .cover()
                        .groups(problem.cover().least(g -> g.group().components().size() - 1))
                        .stream()
                        .map(g -> new Standing(g, g.options().getFirst()))
                        .toList();
        List<Standing> found =
                LocalSearch.search(
                                problem.cover(),
                                problem.coupling(),
                                new SearchSettings(LONG, 300, seed, apart),
                                better -> {},
                                () -> false)
                        .best();
        assertThat(cost(found)).isEqualTo(cheapest.map(LocalSearchTest::cost).orElse(0L));
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 5, 31, 50})
    void aSearchThatStartsFromTheCheapestPlanStaysThere(long seed) {
        Problem problem = Problem.of(seed);
        List<Standing> cheapest = problem.cheapest();
        List<Standing> found =
                problem.search(new SearchSettings(LONG, 100, seed, cheapest), new ArrayList<>());
        assertThat(cost(found)).isEqualTo(cost(cheapest));
    }

    @Test
    void aSearchMayStartFromAPlanThatBreaksRules() {
        Problem problem = Problem.of(31);
        List<Standing> start =
                problem.cover().groups().stream()
                        .map(g -> new Standing(g, g.options().getFirst()))
                        .toList();
        assertThat(problem.coupling().shortfall(start)).isPositive();
        List<Standing> found =
                problem.search(new SearchSettings(LONG, 400, 0, start), new ArrayList<>());
        assertThat(problem.coupling().shortfall(found)).isZero();
    }

    @Test
    void equalSeedsMeetTheSamePlansOnTheWay() {
        List<Long> first = new ArrayList<>();
        List<Long> second = new ArrayList<>();
        Problem problem = Problem.of(31);
        problem.search(new SearchSettings(LONG, 200, 7, List.of()), first);
        problem.search(new SearchSettings(LONG, 200, 7, List.of()), second);
        assertThat(first).isNotEmpty().isEqualTo(second);
        assertThat(first)
                .as("each plan told of is better")
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    private static long cost(List<Standing> plan) {
        return plan.stream().mapToLong(s -> s.option().cost()).sum();
    }
}
