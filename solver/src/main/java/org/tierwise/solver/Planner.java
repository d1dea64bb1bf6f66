package org.tierwise.solver;

import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;
import org.tierwise.model.plan.GroupChoice;
import org.tierwise.model.plan.LowerBound;
import org.tierwise.model.plan.NodeGroup;
import org.tierwise.model.plan.Plan;
import org.tierwise.model.plan.PlanEvaluation;
import org.tierwise.model.plan.PlanEvaluator;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.plan.SearchProgress;
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

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the cheapest plan that keeps every rule, and proves how good it is. */
public final class Planner {
    private static final Duration LONGEST_LOCAL_SEARCH = Duration.ofSeconds(2);

    private final PlanningProblem problem;
    private final SolveOptions options;
    private final Consumer<SearchProgress> progress;
    private final BooleanSupplier cancelled;
    private final PlanEvaluator evaluator;
    private final Map<List<NodeGroup>, PlanEvaluator> evaluators = new HashMap<>();
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
        List<GroupOptions> all = ProblemOptions.of(problem, options.memory(), cancelled);
        Formations formations = Formations.of(problem, all);
        if (!formations.isPossible()) {
            return new Impossibility(problem, evaluator)
                    .ofItems(formations.missing(), all, !cancelled.getAsBoolean(), elapsed());
        }
        long cheapest = formations.leastCost();
        Optional<List<Standing>> found =
                searched(formations, cheapest).or(() -> fastest(formations));
        report("proving", found.map(this::cost).orElse(null), money(cheapest));
        BranchAndBound.Outcome outcome = proved(formations.cover(), found, cheapest);
        if (outcome.best().isEmpty()) {
            return new Impossibility(problem, evaluator)
                    .ofTargets(formations.fastest(), outcome.complete(), elapsed());
        }
        return found(outcome, all);
    }

    /**
     * Branch and bound over what a relaxation of the rules leaves; a repair of the relaxed plan
     * often beats the search where there are many groups.
     */
    private BranchAndBound.Outcome proved(
            Cover cover, Optional<List<Standing>> found, long cheapest) {
        if (found.isPresent() && millionths(found.get()) == cheapest) {
            return new BranchAndBound.Outcome(found, cheapest, true, 0);
        }
        Coupling coupling = new Coupling(cover.groups(), problem.targets());
        LagrangianBound relaxation =
                LagrangianBound.of(
                        cover,
                        coupling,
                        found.map(Planner::millionths).orElse(cheapest * 2),
                        this::mustStop);
        Optional<List<Standing>> known = cheaper(found, repaired(relaxation.relaxed()));
        if (known.isEmpty()) {
            return BranchAndBound.search(cover, coupling, this::keepsRules, known, this::mustStop);
        }
        report("proving", cost(known.get()), money(relaxation.bound()));
        Cover left = relaxation.below(millionths(known.get()));
        if (!left.isPossible()) {
            return new BranchAndBound.Outcome(known, millionths(known.get()), true, 0);
        }
        BranchAndBound.Outcome outcome =
                BranchAndBound.search(left, coupling, this::keepsRules, known, this::mustStop);
        return new BranchAndBound.Outcome(
                outcome.best(),
                Math.max(outcome.bound(), relaxation.bound()),
                outcome.complete(),
                outcome.visited());
    }

    private Optional<List<Standing>> repaired(List<Standing> relaxed) {
        List<GroupOptions> groups = numbered(relaxed.stream().map(Standing::group).toList());
        return Optional.ofNullable(
                        RelaxedRepair.repair(
                                groups,
                                new Coupling(groups, problem.targets()),
                                relaxed.stream().map(Standing::option).toArray(Option[]::new),
                                this::mustStop))
                .map(chosen -> standing(groups, chosen))
                .filter(this::keepsRules);
    }

    private static Optional<List<Standing>> cheaper(
            Optional<List<Standing>> one, Optional<List<Standing>> other) {
        return Stream.concat(one.stream(), other.stream())
                .min(Comparator.comparingLong(Planner::millionths));
    }

    /** The groups with their positions as indices. */
    private static List<GroupOptions> numbered(List<GroupOptions> groups) {
        return IntStream.range(0, groups.size()).mapToObj(i -> groups.get(i).at(i)).toList();
    }

    private PlanResult.Found found(BranchAndBound.Outcome outcome, List<GroupOptions> all) {
        List<Standing> best = outcome.best().orElseThrow();
        PlanEvaluation evaluation = evaluation(best);
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
                problem.formed(best.stream().map(s -> s.group().group()).toList()),
                evaluation,
                bound,
                new PlanResult.Statistics(
                        all.stream().mapToLong(GroupOptions::candidates).sum(),
                        all.stream().mapToLong(g -> g.options().size()).sum(),
                        outcome.visited(),
                        options.seed()),
                elapsed());
    }

    /**
     * The plan to start from, where it keeps the rules as it is; else what a search finds from it,
     * or from the cheapest groups.
     */
    private Optional<List<Standing>> searched(Formations formations, long cheapest) {
        List<Standing> start =
                options.start()
                        .map(plan -> NearestOptions.of(formations.like(plan), plan))
                        .orElse(List.of());
        if (!start.isEmpty() && isThePlan(start) && keepsRules(start)) {
            return Optional.of(start);
        }
        Duration third = Duration.ofMillis(Math.max(1, options.timeLimit().toMillis() / 3));
        List<Standing> found =
                LocalSearch.search(
                                formations.cover(),
                                new Coupling(formations.cover().groups(), problem.targets()),
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
        return Optional.of(found).filter(plan -> !plan.isEmpty() && keepsRules(plan));
    }

    /** Whether this is the plan to start from itself. */
    private boolean isThePlan(List<Standing> standing) {
        return options.start().filter(plan(standing)::equals).isPresent();
    }

    /** The fastest option of each group of the fastest formation; absent when it breaks a rule. */
    private Optional<List<Standing>> fastest(Formations formations) {
        return Optional.of(
                        formations.fastest().stream()
                                .map(group -> new Standing(group, group.fastest()))
                                .toList())
                .filter(this::keepsRules);
    }

    private static List<Standing> standing(List<GroupOptions> groups, Option[] chosen) {
        return groups.stream().map(g -> new Standing(g, chosen[g.index()])).toList();
    }

    /** Whether the evaluation that everybody sees finds no fault; the fast inversion is coarser. */
    private boolean keepsRules(List<Standing> plan) {
        return evaluation(plan).feasible();
    }

    private PlanEvaluation evaluation(List<Standing> standing) {
        List<NodeGroup> groups = standing.stream().map(s -> s.group().group()).toList();
        PlanEvaluator each =
                evaluators.computeIfAbsent(
                        groups, formed -> new PlanEvaluator(problem.formed(formed)));
        return each.evaluate(plan(standing));
    }

    private static Plan plan(List<Standing> standing) {
        Map<String, GroupChoice> choices = new LinkedHashMap<>();
        standing.forEach(s -> choices.put(s.group().group().name(), s.option().choice()));
        return new Plan(choices);
    }

    private boolean mustStop() {
        return cancelled.getAsBoolean() || elapsed().compareTo(options.timeLimit()) > 0;
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private BigMoney cost(List<Standing> plan) {
        return money(millionths(plan));
    }

    private static long millionths(List<Standing> plan) {
        return plan.stream().mapToLong(s -> s.option().cost()).sum();
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
