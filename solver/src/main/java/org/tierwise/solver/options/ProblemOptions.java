package org.tierwise.solver.options;

import org.tierwise.model.capacity.queueing.PageCalls;
import org.tierwise.model.capacity.queueing.ResponseTime;
import org.tierwise.model.demand.ComponentDemand;
import org.tierwise.model.plan.CallLoad;
import org.tierwise.model.plan.Candidates;
import org.tierwise.model.plan.GroupChoice;
import org.tierwise.model.plan.GroupEvaluation;
import org.tierwise.model.plan.GroupEvaluator;
import org.tierwise.model.plan.GroupFormation;
import org.tierwise.model.plan.GroupState;
import org.tierwise.model.plan.NodeGroup;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.plan.Rider;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** Turns a planning problem into lists of options. Removes only what cannot be in a best plan. */
public final class ProblemOptions {
    private static final int GRID = 16;

    /** Probabilities below the error of the inversion do not tell options apart. */
    private static final double NOISE = 1e-8;

    private final PlanningProblem problem;
    private final double[] times;
    private final double[] grid = new double[GRID];
    private final OptionMemory memory;
    private final OptionMemory.Surroundings surroundings;
    private final BooleanSupplier cancelled;
    private final List<NodeGroup> groups;
    private final Map<Behaving, Latencies> known = new ConcurrentHashMap<>();

    /**
     * What latencies depend on: not on riders, which take only memory, unless workers share that.
     */
    private record Behaving(
            List<ComponentDemand> components, List<Rider> riders, GroupChoice choice) {
        static Behaving of(GroupEvaluation evaluation) {
            NodeGroup group = evaluation.group();
            return new Behaving(
                    group.components(),
                    group.withWorkers().isPresent() ? group.riders() : List.of(),
                    evaluation.choice());
        }
    }

    private record Latencies(
            Option.Latency healthy,
            Option.Latency nodeLost,
            Map<Double, Option.Latency> cacheLost) {}

    private ProblemOptions(
            PlanningProblem problem, OptionMemory memory, BooleanSupplier cancelled) {
        this.problem = problem;
        this.memory = memory;
        surroundings = OptionMemory.Surroundings.of(problem);
        this.cancelled = cancelled;
        groups = GroupFormation.candidates(problem);
        TargetTimes targets = TargetTimes.of(problem.targets());
        times = targets.all();
        double longest = 0;
        for (double t : times) {
            longest = Math.max(longest, t);
        }
        for (int i = 0; i < GRID; i++) {
            grid[i] = longest * 4 * Math.pow(2, -i);
        }
    }

    /**
     * Options of every group that may stand in a plan for a problem.
     *
     * @param cancelled asked now and then; a cancelled call returns groups without options
     * @throws IllegalArgumentException when the components that may share nodes are not understood,
     *     or a plan cannot hold as many components and votes as there are
     */
    public static List<GroupOptions> of(PlanningProblem problem, BooleanSupplier cancelled) {
        return of(problem, Optional.empty(), cancelled);
    }

    /**
     * The same, where the options of groups may be known from another problem.
     *
     * @param memory what is known; what is worked out is added to it
     * @param cancelled asked now and then; a cancelled call returns groups without options
     * @throws IllegalArgumentException when the components that may share nodes are not understood,
     *     or a plan cannot hold as many components and votes as there are
     */
    public static List<GroupOptions> of(
            PlanningProblem problem, Optional<OptionMemory> memory, BooleanSupplier cancelled) {
        Items.requireFewEnough(problem);
        ProblemOptions maker =
                new ProblemOptions(problem, memory.orElse(new OptionMemory(0)), cancelled);
        return IntStream.range(0, maker.groups.size())
                .parallel()
                .mapToObj(i -> maker.options(maker.question(maker.groups.get(i))).at(i))
                .toList();
    }

    private OptionMemory.Question question(NodeGroup group) {
        List<Double> shares =
                groups.stream()
                        .filter(group::isCachedBy)
                        .flatMapToDouble(cache ->
                                Candidates.of(cache, problem).stream()
                                        .mapToDouble(c -> cache.shareLost(c.nodes())))
                        .distinct()
                        .boxed()
                        .toList();
        return new OptionMemory.Question(
                group,
                surroundings,
                shares,
                groups.stream().anyMatch(other -> other.isCachedBy(group)));
    }

    private GroupOptions options(OptionMemory.Question question) {
        return memory.recall(question)
                .orElseGet(() -> {
                    GroupOptions found = evaluated(question);
                    if (!cancelled.getAsBoolean()) {
                        memory.keep(question, found);
                    }
                    return found;
                });
    }

    private GroupOptions evaluated(OptionMemory.Question question) {
        NodeGroup group = question.group();
        GroupEvaluator evaluator = new GroupEvaluator(problem);
        List<GroupChoice> candidates = Candidates.of(group, problem);
        List<Option> feasible = new ArrayList<>();
        for (GroupChoice choice : WorthEvaluating.of(group, candidates, problem.targets())) {
            if (cancelled.getAsBoolean()) {
                feasible.clear();
                break;
            }
            GroupEvaluation evaluation = evaluator.evaluate(group, choice);
            if (evaluation.violations().isEmpty()) {
                feasible.add(option(evaluator, evaluation, question.sharesLost()));
            }
        }
        return new GroupOptions(
                0, group, candidates.size(), undominated(feasible, question.isCache()));
    }

    private Option option(
            GroupEvaluator evaluator, GroupEvaluation evaluation, List<Double> shares) {
        Latencies latencies =
                known.computeIfAbsent(
                        Behaving.of(evaluation), key -> latencies(evaluator, evaluation, shares));
        return new Option(
                evaluation,
                Option.millionths(evaluation.monthly()),
                latencies.healthy(),
                latencies.nodeLost(),
                latencies.cacheLost());
    }

    private Latencies latencies(
            GroupEvaluator evaluator, GroupEvaluation evaluation, List<Double> shares) {
        Map<Double, Option.Latency> cacheLost = new HashMap<>();
        for (double share : shares) {
            GroupState state =
                    evaluator.state(evaluation.group(), evaluation.choice(), false, share);
            if (!state.saturated()) {
                cacheLost.put(share, latency(evaluation.group(), state));
            }
        }
        Option.Latency healthy = latency(evaluation.group(), evaluation.healthy());
        return new Latencies(
                healthy,
                evaluation.nodeLost() == evaluation.healthy()
                        ? healthy
                        : latency(evaluation.group(), evaluation.nodeLost()),
                cacheLost);
    }

    private Option.Latency latency(NodeGroup group, GroupState state) {
        List<PageCalls> calls = state.calls().stream().map(CallLoad::page).toList();
        double[] tails = new double[GRID];
        if (!calls.isEmpty()) {
            ResponseTime time = new ResponseTime(calls);
            for (int i = 0; i < GRID; i++) {
                double tail = time.tail(grid[i]);
                tails[i] = tail < NOISE ? 0 : tail;
            }
        }
        return new Option.Latency(
                calls.isEmpty() ? 0 : state.meanSeconds(),
                LatencyFactors.of(state, times),
                tails,
                group.components().stream()
                        .mapToDouble(c -> calls.isEmpty() ? 0 : state.meanSeconds(c::equals))
                        .toArray());
    }

    /** Drops an option when another costs no more and is no worse in any respect. */
    private static List<Option> undominated(List<Option> options, boolean isCache) {
        List<Option> sorted = new ArrayList<>(options);
        sorted.sort(
                Comparator.comparingLong(Option::cost)
                        .thenComparingDouble(o -> o.nodeLost().meanSeconds())
                        .thenComparingDouble(o -> o.healthy().meanSeconds())
                        .thenComparing(o -> o.choice().label()));
        List<Option> front = new ArrayList<>();
        for (Option option : sorted) {
            if (front.stream().noneMatch(better -> dominates(better, option, isCache))) {
                front.add(option);
            }
        }
        return front;
    }

    private static boolean dominates(Option better, Option option, boolean isCache) {
        if (isCache && better.choice().nodes() != option.choice().nodes()) {
            return false;
        }
        if (better.evaluation().unavailability() > option.evaluation().unavailability()
                || !better.healthy().neverLater(option.healthy())
                || !better.nodeLost().neverLater(option.nodeLost())) {
            return false;
        }
        return option.cacheLost().entrySet().stream()
                .allMatch(e -> {
                    Option.Latency mine = better.cacheLost().get(e.getKey());
                    return mine != null && mine.neverLater(e.getValue());
                });
    }
}
