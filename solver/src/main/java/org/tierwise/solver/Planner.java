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
import org.tierwise.solver.options.GroupOptions;
import org.tierwise.solver.options.Option;
import org.tierwise.solver.options.ProblemOptions;
import org.tierwise.solver.search.LocalSearch;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
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
        Option[] found = started(groups);
        if (found == null) {
            found = searched(groups, coupling, cheapest);
        }
        if (found == null) {
            found = fastest(groups);
        }
        report("proving", found == null ? null : cost(found), money(cheapest));
        BranchAndBound.Outcome outcome =
                BranchAndBound.search(groups, coupling, this::keepsRules, found, this::mustStop);
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

    private Option @Nullable [] searched(
            List<GroupOptions> groups, Coupling coupling, long cheapest) {
        Duration third = Duration.ofMillis(Math.max(1, options.timeLimit().toMillis() / 3));
        Option[] found =
                LocalSearch.search(
                        groups,
                        coupling,
                        third.compareTo(LONGEST_LOCAL_SEARCH) < 0 ? third : LONGEST_LOCAL_SEARCH,
                        options.seed(),
                        better -> report("searching", cost(better), money(cheapest)),
                        this::mustStop);
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

    /** The options of the plan to start from; null when one is not there or a rule breaks. */
    private Option @Nullable [] started(List<GroupOptions> groups) {
        if (options.start().isEmpty()) {
            return null;
        }
        Plan plan = options.start().get();
        Option[] chosen = new Option[groups.size()];
        for (GroupOptions group : groups) {
            GroupChoice choice = plan.choices().get(group.group().name());
            Optional<Option> option =
                    group.options().stream().filter(o -> o.choice().equals(choice)).findFirst();
            if (option.isEmpty()) {
                return null;
            }
            chosen[group.index()] = option.get();
        }
        return keepsRules(chosen) ? chosen : null;
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
        long sum = 0;
        for (Option option : chosen) {
            sum += option.cost();
        }
        return money(sum);
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
