package org.tierwise.solver;

import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;
import org.tierwise.model.plan.GroupChoice;
import org.tierwise.model.plan.LowerBound;
import org.tierwise.model.plan.Plan;
import org.tierwise.model.plan.PlanEvaluation;
import org.tierwise.model.plan.PlanEvaluator;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.plan.SearchProgress;
import org.tierwise.solver.bound.BranchAndBound;
import org.tierwise.solver.bound.Coupling;
import org.tierwise.solver.bound.LagrangianBound;
import org.tierwise.solver.bound.RelaxedRepair;
import org.tierwise.solver.options.GroupOptions;
import org.tierwise.solver.options.Option;
import org.tierwise.solver.options.ProblemOptions;
import org.tierwise.solver.search.LocalSearch;
import org.tierwise.solver.search.SearchSettings;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Finds the cheapest plan that keeps every rule, and proves how good it is. */
public final class Planner {
    private static final Duration LONGEST_LOCAL_SEARCH = Duration.ofSeconds(2);

    private final PlanningProblem problem;
    private final SolveOptions options;
    private final Consumer<SearchProgress> progress;
    private final BooleanSupplier cancelled;
    private final PlanEvaluator evaluator;
    private final BigMoney services;
    private final long start = System.nanoTime();

    private Planner(
            PlanningProblem problem,
            SolveOptions options,
            Consumer<SearchProgress> progress,
            BooleanSupplier cancelled) {
        this.problem = problem;
        this.options = options;
        this.progress = progress;
        this.cancelled = cancelled;
        evaluator = new PlanEvaluator(problem);
        services =
                evaluator.serviceCosts().stream()
                        .map(cost -> cost.monthly())
                        .reduce(BigMoney.zero(problem.catalogue().currency()), BigMoney::plus);
    }

    /**
     * Searches for a plan.
     *
     * @param problem what is asked
     * @param options time and seed
     * @param progress told what is going on, from the calling thread
     * @param cancelled asked often; true ends the search with the best plan so far
     * @return a plan with its proof, or why there is none
     * @throws IllegalArgumentException when the catalogue lacks something that every plan needs
     */
    public static PlanResult solve(
            PlanningProblem problem,
            SolveOptions options,
            Consumer<SearchProgress> progress,
            BooleanSupplier cancelled) {
        return new Planner(problem, options, progress, cancelled).solve();
    }

    private PlanResult solve() {
        report("pricing and evaluating choices", null, null);
        List<GroupOptions> groups = ProblemOptions.of(problem, cancelled);
        Optional<GroupOptions> without =
                groups.stream().filter(g -> g.options().isEmpty()).findFirst();
        if (without.isPresent()) {
            return new Impossibility(problem, evaluator)
                    .ofGroup(without.get(), !cancelled.getAsBoolean(), elapsed());
        }
        Coupling coupling = new Coupling(groups, problem.targets());
        long cheapest = groups.stream().mapToLong(g -> g.options().getFirst().cost()).sum();
        Option[] start = options.start().map(plan -> NearestOptions.of(groups, plan)).orElse(null);
        Option[] found = start;
        if (start == null || !isThePlan(start) || !keepsRules(start)) {
            found = searched(groups, coupling, cheapest, start);
        }
        if (found == null) {
            found = fastest(groups);
        }
        report("proving", found == null ? null : cost(found), money(cheapest));
        BranchAndBound.Outcome outcome = proved(groups, coupling, found, cheapest);
        Option[] best = outcome.best();
        if (best == null) {
            return new Impossibility(problem, evaluator)
                    .ofTargets(groups, outcome.complete(), elapsed());
        }
        PlanEvaluation evaluation = evaluator.evaluate(plan(best));
        LowerBound bound =
                new LowerBound(
                        outcome.complete()
                                ? evaluation.monthly()
                                : money(outcome.bound()).plus(services),
                        evaluation.monthly());
        progress.accept(
                new SearchProgress(
                        elapsed(),
                        bound.proven() ? "proven cheapest" : "time is over",
                        Optional.of(evaluation.monthly()),
                        Optional.of(bound.bound())));
        return new PlanResult.Found(
                evaluation,
                bound,
                new PlanResult.Statistics(
                        groups.stream().mapToLong(GroupOptions::candidates).sum(),
                        groups.stream().mapToLong(g -> g.options().size()).sum(),
                        outcome.visited(),
                        options.seed()),
                elapsed());
    }

    /**
     * Branch and bound over what a relaxation of the rules leaves; a repair of the relaxed plan
     * often beats the search where there are many groups.
     */
    private BranchAndBound.Outcome proved(
            List<GroupOptions> groups,
            Coupling coupling,
            Option @Nullable [] found,
            long cheapest) {
        if (found != null && millionths(found) == cheapest) {
            return new BranchAndBound.Outcome(found, cheapest, true, 0);
        }
        LagrangianBound relaxation =
                LagrangianBound.of(
                        groups,
                        coupling,
                        found == null ? cheapest * 2 : millionths(found),
                        this::mustStop);
        Option[] known = cheaper(found, repaired(groups, coupling, relaxation));
        if (known == null) {
            return BranchAndBound.search(groups, coupling, this::keepsRules, null, this::mustStop);
        }
        report("proving", cost(known), money(relaxation.bound()));
        List<GroupOptions> left = relaxation.below(millionths(known));
        if (left.stream().anyMatch(g -> g.options().isEmpty())) {
            return new BranchAndBound.Outcome(known, millionths(known), true, 0);
        }
        BranchAndBound.Outcome outcome =
                BranchAndBound.search(left, coupling, this::keepsRules, known, this::mustStop);
        return new BranchAndBound.Outcome(
                outcome.best(),
                Math.max(outcome.bound(), relaxation.bound()),
                outcome.complete(),
                outcome.visited());
    }

    private Option @Nullable [] repaired(
            List<GroupOptions> groups, Coupling coupling, LagrangianBound relaxation) {
        Option[] repaired =
                RelaxedRepair.repair(groups, coupling, relaxation.relaxed(), this::mustStop);
        return repaired != null && keepsRules(repaired) ? repaired : null;
    }

    private static Option @Nullable [] cheaper(Option @Nullable [] one, Option @Nullable [] other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return millionths(other) < millionths(one) ? other : one;
    }

    private Option @Nullable [] searched(
            List<GroupOptions> groups,
            Coupling coupling,
            long cheapest,
            Option @Nullable [] start) {
        Duration third = Duration.ofMillis(Math.max(1, options.timeLimit().toMillis() / 3));
        Option[] found =
                LocalSearch.search(
                                groups,
                                coupling,
                                new SearchSettings(
                                        third.compareTo(LONGEST_LOCAL_SEARCH) < 0
                                                ? third
                                                : LONGEST_LOCAL_SEARCH,
                                        SearchSettings.PATIENCE,
                                        options.seed(),
                                        start),
                                better -> report("searching", cost(better), money(cheapest)),
                                this::mustStop)
                        .best();
        return found != null && keepsRules(found) ? found : null;
    }

    /** The fastest option of each group; null when even these break a rule. */
    private Option @Nullable [] fastest(List<GroupOptions> groups) {
        Option[] chosen = groups.stream().map(GroupOptions::fastest).toArray(Option[]::new);
        return keepsRules(chosen) ? chosen : null;
    }

    /** Whether the evaluation that everybody sees finds no fault; the fast inversion is coarser. */
    private boolean keepsRules(Option[] chosen) {
        return evaluator.evaluate(plan(chosen)).feasible();
    }

    /** Whether the options are the plan to start from itself. */
    private boolean isThePlan(Option[] chosen) {
        return options.start().filter(plan(chosen)::equals).isPresent();
    }

    private Plan plan(Option[] chosen) {
        Map<String, GroupChoice> choices = new LinkedHashMap<>();
        List<Option> inOrder = new ArrayList<>(List.of(chosen));
        for (int i = 0; i < inOrder.size(); i++) {
            choices.put(problem.groups().get(i).name(), inOrder.get(i).choice());
        }
        return new Plan(choices);
    }

    private boolean mustStop() {
        return cancelled.getAsBoolean() || elapsed().compareTo(options.timeLimit()) > 0;
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private BigMoney cost(Option[] chosen) {
        return money(millionths(chosen));
    }

    private static long millionths(Option[] chosen) {
        return Arrays.stream(chosen).mapToLong(Option::cost).sum();
    }

    private BigMoney money(long millionths) {
        return BigMoney.of(
                problem.catalogue().currency(), BigDecimal.valueOf(millionths, Option.COST_SCALE));
    }

    private void report(String phase, @Nullable BigMoney best, @Nullable BigMoney bound) {
        progress.accept(
                new SearchProgress(
                        elapsed(),
                        phase,
                        Optional.ofNullable(best).map(services::plus),
                        Optional.ofNullable(bound).map(services::plus)));
    }
}
