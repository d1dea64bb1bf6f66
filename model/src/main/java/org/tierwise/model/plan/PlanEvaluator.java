package org.tierwise.model.plan;

import org.joda.money.BigMoney;
import org.tierwise.model.catalogue.ServiceOffer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    private record CacheLostKey(String group, GroupChoice choice, double shareLost) {}

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
        List<StateEvaluation> states = states(plan, evaluations, violations);
        if (up < problem.targets().availability()) {
            violations.add(
                    new Violation(
                            Rule.AVAILABILITY, "site", up, problem.targets().availability(), "%"));
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
            Plan plan, List<GroupEvaluation> evaluations, List<Violation> violations) {
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
                            evaluations.stream().map(e -> stateWhenLost(e, lost, plan)).toList(),
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
        if (lostGroup.isEmpty()) {
            return evaluation.groups().stream().map(GroupEvaluation::healthy).toList();
        }
        GroupEvaluation lost = evaluation.group(lostGroup);
        return evaluation.groups().stream()
                .map(e -> stateWhenLost(e, lost, evaluation.plan()))
                .toList();
    }

    private GroupState stateWhenLost(GroupEvaluation group, GroupEvaluation lost, Plan plan) {
        if (group == lost) {
            return group.nodeLost();
        }
        if (!group.group().isCachedBy(lost.group())) {
            return group.healthy();
        }
        double shareLost = lost.group().shareLost(plan.choice(lost.group().name()).nodes());
        return withoutCache.computeIfAbsent(
                new CacheLostKey(group.group().name(), group.choice(), shareLost),
                key -> groups.state(group.group(), group.choice(), false, shareLost));
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
            found.add(new Violation(rule, where, actual, limit, "ms"));
        }
    }
}
