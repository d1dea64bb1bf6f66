package org.tierwise.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.joda.money.BigMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierwise.model.plan.GroupChoice;
import org.tierwise.model.plan.Plan;
import org.tierwise.model.plan.PlanEvaluation;
import org.tierwise.model.plan.PlanEvaluator;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.plan.Targets;
import org.tierwise.solver.bound.BranchAndBound;
import org.tierwise.solver.bound.Coupling;
import org.tierwise.solver.bound.Cover;
import org.tierwise.solver.bound.LagrangianBound;
import org.tierwise.solver.bound.RelaxedRepair;
import org.tierwise.solver.bound.Standing;
import org.tierwise.solver.options.GroupOptions;
import org.tierwise.solver.options.Option;
import org.tierwise.solver.options.ProblemOptions;
import org.tierwise.solver.search.LocalSearch;
import org.tierwise.solver.search.SearchSettings;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/** OptaPlanner alone and the relaxation alone, against trying everything. */
class SearchAndBoundTest {
    /** As many as {@link PlannerTest} draws. */
    static LongStream seeds() {
        return PlannerTest.seeds();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSearchMeetsTheCheapestPlanAndTheBoundStaysBelowIt(long seed) {
        PlanningProblem problem = RandomProblems.of(seed);
        Optional<BigMoney> cheapest = BruteForce.cheapest(problem);
        List<GroupOptions> groups = ProblemOptions.of(problem, () -> false);
        if (groups.stream().anyMatch(g -> g.options().isEmpty())) {
            assertThat(cheapest).isEmpty();
            return;
        }
        Coupling coupling = new Coupling(groups, problem.targets());
        Optional<PlanEvaluation> found = search(problem, groups, coupling, seed);
        assertThat(found.map(PlanEvaluation::violations)).isEqualTo(cheapest.map(c -> List.of()));
        assertThat(found.map(PlanEvaluation::monthly)).isEqualTo(cheapest);
        cheapest.ifPresent(cost -> boundHolds(problem, groups, coupling, millionths(cost)));
    }

    private static Optional<PlanEvaluation> search(
            PlanningProblem problem, List<GroupOptions> groups, Coupling coupling, long seed) {
        return Optional.of(
                        LocalSearch.search(
                                        Cover.ofEach(groups),
                                        coupling,
                                        new SearchSettings(Duration.ofMinutes(1), seed),
                                        better -> {},
                                        () -> false)
                                .best())
                .filter(plan -> !plan.isEmpty())
                .map(plan -> evaluate(problem, options(plan)));
    }

    private static void boundHolds(
            PlanningProblem problem, List<GroupOptions> groups, Coupling coupling, long cheapest) {
        for (long known : new long[] {cheapest, cheapest * 2}) {
            LagrangianBound bound =
                    LagrangianBound.of(Cover.ofEach(groups), coupling, known, () -> false);
            assertThat(bound.bound()).isLessThanOrEqualTo(cheapest);
            Option[] repaired =
                    RelaxedRepair.repair(groups, coupling, options(bound.relaxed()), () -> false);
            if (repaired != null) {
                assertThat(coupling.shortfall(repaired)).isZero();
                assertThat(repaired).as("one option per group").doesNotContainNull();
            }
            Optional<List<Standing>> best =
                    BranchAndBound.search(
                                    bound.below(cheapest + 1),
                                    coupling,
                                    plan -> evaluate(problem, options(plan)).feasible(),
                                    Optional.empty(),
                                    () -> false)
                            .best();
            assertThat(best).as("what is left holds the cheapest plan").isPresent();
            assertThat(best.orElseThrow().stream().mapToLong(s -> s.option().cost()).sum())
                    .isEqualTo(cheapest);
        }
    }

    @Test
    void aLimitOfTheMeanRaisesTheBoundAboveTheCheapestOptionOfEachGroup() {
        PlanningProblem problem = LargeProblems.of(6, 6, 6, new Targets.Latency(15, 200, 300));
        List<GroupOptions> groups = ProblemOptions.of(problem, () -> false);
        Coupling coupling = new Coupling(groups, problem.targets());
        long eachCheapest = groups.stream().mapToLong(g -> g.options().getFirst().cost()).sum();
        assertThat(
                        LagrangianBound.of(
                                        Cover.ofEach(groups),
                                        coupling,
                                        eachCheapest * 2,
                                        () -> false)
                                .bound())
                .isGreaterThan(eachCheapest);
    }

    private static Option[] options(List<Standing> plan) {
        return plan.stream().map(Standing::option).toArray(Option[]::new);
    }

    private static PlanEvaluation evaluate(PlanningProblem problem, Option[] options) {
        Map<String, GroupChoice> choices = new LinkedHashMap<>();
        for (int i = 0; i < options.length; i++) {
            choices.put(problem.groups().get(i).name(), options[i].choice());
        }
        return new PlanEvaluator(problem).evaluate(new Plan(choices));
    }

    private static long millionths(BigMoney cost) {
        return cost.getAmount().movePointRight(Option.COST_SCALE).longValueExact();
    }
}
