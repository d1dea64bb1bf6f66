package org.tierwise.model.plan;

import org.joda.money.BigMoney;
import org.tierwise.model.catalogue.ServiceOffer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Evaluates a whole plan from the evaluations of its groups. What it has worked out for a group is
 * kept, so that plans which differ in a few groups cost little. Not safe for more than one thread.
 */
public final class PlanEvaluator {
    private final PlanningProblem problem;
    private final GroupEvaluator groups;
    private final Map<GroupKey, GroupEvaluation> known = new HashMap<>();

    private final PageLatency latency;
    private final Map<CacheLostKey, GroupState> withoutCache = new HashMap<>();

    private record GroupKey(String group, GroupChoice choice) {}

    private record CacheLostKey(
            String group, GroupChoice choice, boolean nodeLost, double shareLost) {}

    /** Percentiles are within 0.1 %, and accurate near a limit. */
    public PlanEvaluator(PlanningProblem problem) {
        this(problem, PageLatency.accurateNearLimits());
    }

    private PlanEvaluator(PlanningProblem problem, PageLatency latency) {
        this.problem = problem;
        this.latency = latency;
        groups = new GroupEvaluator(problem);
    }

    /**
     * An evaluator whose percentiles are accurate everywhere, so that plans can be ranked by them.
     */
    public static PlanEvaluator accurate(PlanningProblem problem) {
        return new PlanEvaluator(problem, PageLatency.accurate());
    }

    /**
     * Evaluates a plan.
     *
     * @throws IllegalArgumentException when the plan lacks a group, or the catalogue a service
     */
    public PlanEvaluation evaluate(Plan plan) {
        List<GroupEvaluation> evaluations = new ArrayList<>();
        List<Violation> violations = new ArrayList<>();
        BigMoney monthly = BigMoney.zero(problem.catalogue().currency());
        double up = 1;
        for (NodeGroup group : problem.groups()) {
            GroupEvaluation evaluation = group(group, plan.choice(group.name()));
            evaluations.add(evaluation);
            violations.addAll(evaluation.violations());
            monthly = monthly.plus(evaluation.monthly());
            up *= 1 - evaluation.unavailability();
        }
        List<ServiceCost> services = serviceCosts();
        for (ServiceCost service : services) {
            monthly = monthly.plus(service.monthly());
        }
        List<StateEvaluation> states = states(evaluations, violations);
        if (up < problem.targets().availability()) {
            violations.add(
                    new Violation(
                            Rule.AVAILABILITY,
                            "",
                            "site",
                            up,
                            problem.targets().availability(),
                            "%"));
        }
        return new PlanEvaluation(plan, evaluations, services, states, up, monthly, violations);
    }

    /** Evaluation of one group, remembered. */
    public GroupEvaluation group(NodeGroup group, GroupChoice choice) {
        return known.computeIfAbsent(
                new GroupKey(group.name(), choice), key -> groups.evaluate(group, choice));
    }

    /** Services by volume at the prices of the catalogue. */
    public List<ServiceCost> serviceCosts() {
        return problem.services().stream()
                .map(volume -> {
                    ServiceOffer offer =
                            problem.catalogue()
                                    .service(volume.kind())
                                    .orElseThrow(() ->
                                            new IllegalArgumentException(
                                                    "catalogue %s sells no %s, which %s needs"
                                                            .formatted(
                                                                    problem.catalogue().id(),
                                                                    volume.kind(),
                                                                    volume.component())));
                    return new ServiceCost(volume, offer, offer.price().price(volume.quantity()));
                })
                .toList();
    }

    private List<StateEvaluation> states(
            List<GroupEvaluation> evaluations, List<Violation> violations) {
        List<StateEvaluation> states = new ArrayList<>();
        states.add(
                state(
                        "peak",
                        "",
                        evaluations.stream().map(GroupEvaluation::healthy).toList(),
                        problem.targets().healthy(),
                        violations));
        for (GroupEvaluation lost : evaluations) {
            if (!lost.group().inPagePath()) {
                continue;
            }
            String name = lost.group().name();
            states.add(
                    state(
                            "peak, one %s node lost".formatted(name),
                            name,
                            evaluations.stream().map(e -> stateWhenLost(e, List.of(lost))).toList(),
                            problem.targets().nodeLost(),
                            violations));
        }
        return states;
    }

    /**
     * The groups of an evaluated plan in one of its states.
     *
     * @param evaluation an evaluation by this problem
     * @param lostGroup group that lost a node; empty when all nodes work
     * @return in the order of the groups
     * @throws IllegalArgumentException when there is no such group
     */
    public List<GroupState> groupStates(PlanEvaluation evaluation, String lostGroup) {
        return groupStates(evaluation, lostGroup.isEmpty() ? Set.of() : Set.of(lostGroup));
    }

    /**
     * The groups of an evaluated plan while several lack a node at the same time. A cache of which
     * nodes are lost in two groups keeps the share that both keep.
     *
     * @param evaluation an evaluation by this problem
     * @param lostGroups groups that lost a node each; empty when all nodes work
     * @return in the order of the groups
     * @throws IllegalArgumentException when there is no such group
     */
    public List<GroupState> groupStates(PlanEvaluation evaluation, Set<String> lostGroups) {
        List<GroupEvaluation> lost = lostGroups.stream().map(evaluation::group).toList();
        return evaluation.groups().stream().map(e -> stateWhenLost(e, lost)).toList();
    }

    /**
     * Response times of an evaluated plan while several groups lack a node at the same time. Only
     * the loss of a single node has limits of its own; more losses are held against the same.
     *
     * @param evaluation an evaluation by this problem
     * @param lostGroups groups that lost a node each; empty when all nodes work
     * @throws IllegalArgumentException when there is no such group
     */
    public StateEvaluation state(PlanEvaluation evaluation, Set<String> lostGroups) {
        List<String> names = lostGroups.stream().sorted().toList();
        return latency.of(
                lostGroups.isEmpty()
                        ? "peak"
                        : "peak, one node lost of " + String.join(", ", names),
                String.join(NodeGroup.JOINT, names),
                pageStates(evaluation, lostGroups),
                lostGroups.isEmpty() ? problem.targets().healthy() : problem.targets().nodeLost());
    }

    /**
     * Times that shares of the pages stay below.
     *
     * @param evaluation an evaluation by this problem
     * @param lostGroups groups that lost a node each; empty when all nodes work
     * @param shares each in (0, 1)
     * @return ms, in the order of the shares; empty when a group can do no more
     * @throws IllegalArgumentException when there is no such group
     */
    public List<Double> percentilesMs(
            PlanEvaluation evaluation, Set<String> lostGroups, List<Double> shares) {
        return latency.percentilesMs(pageStates(evaluation, lostGroups), shares);
    }

    /** Pages do not wait for groups that none of them calls, whether these are down or not. */
    private List<GroupState> pageStates(PlanEvaluation evaluation, Set<String> lostGroups) {
        return groupStates(
                evaluation,
                lostGroups.stream()
                        .filter(name -> evaluation.group(name).group().inPagePath())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private GroupState stateWhenLost(GroupEvaluation group, List<GroupEvaluation> lost) {
        boolean nodeLost = false;
        double shareLost = 0;
        for (GroupEvaluation other : lost) {
            if (other == group) {
                nodeLost = true;
            } else if (group.group().isCachedBy(other.group())) {
                double gone = other.group().shareLost(other.choice().nodes());
                shareLost = shareLost == 0 ? gone : 1 - (1 - shareLost) * (1 - gone);
            }
        }
        if (shareLost == 0) {
            return nodeLost ? group.nodeLost() : group.healthy();
        }
        CacheLostKey key =
                new CacheLostKey(group.group().name(), group.choice(), nodeLost, shareLost);
        return withoutCache.computeIfAbsent(
                key,
                asked ->
                        groups.state(
                                group.group(),
                                group.choice(),
                                asked.nodeLost(),
                                asked.shareLost()));
    }

    private StateEvaluation state(
            String name,
            String lostGroup,
            List<GroupState> groups,
            Targets.Latency target,
            List<Violation> violations) {
        StateEvaluation state = latency.of(name, lostGroup, groups, target);
        violations.addAll(latencyViolations(state));
        violations.addAll(Downstream.violations(name, problem.groups(), groups));
        return state;
    }

    private static List<Violation> latencyViolations(StateEvaluation state) {
        List<Violation> found = new ArrayList<>();
        late(found, Rule.MEAN_RESPONSE, state.name(), state.meanMs(), state.target().meanMs());
        late(found, Rule.P95_RESPONSE, state.name(), state.p95Ms(), state.target().p95Ms());
        late(found, Rule.P99_RESPONSE, state.name(), state.p99Ms(), state.target().p99Ms());
        return found;
    }

    private static void late(
            List<Violation> found, Rule rule, String where, double actual, double limit) {
        if (actual > limit) {
            found.add(new Violation(rule, "", where, actual, limit, "ms"));
        }
    }
}
