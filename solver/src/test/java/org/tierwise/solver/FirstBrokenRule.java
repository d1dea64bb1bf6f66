package org.tierwise.solver;

import org.tierwise.model.capacity.queueing.PageCalls;
import org.tierwise.model.capacity.queueing.ResponseTime;
import org.tierwise.model.plan.CallLoad;
import org.tierwise.model.plan.Downstream;
import org.tierwise.model.plan.GroupChoice;
import org.tierwise.model.plan.GroupEvaluation;
import org.tierwise.model.plan.GroupEvaluator;
import org.tierwise.model.plan.GroupState;
import org.tierwise.model.plan.NodeGroup;
import org.tierwise.model.plan.Plan;
import org.tierwise.model.plan.PlanEvaluator;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.plan.Targets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether a plan keeps every rule, told at the first that it breaks. The percentile of a time lies
 * above a limit exactly when the time exceeds the limit too often, so one inversion at the limit
 * takes the place of the search for the percentile, which costs a hundred times as much. Where the
 * two could differ by rounding, the evaluation that everybody sees decides.
 */
final class FirstBrokenRule {
    /** Share of a limit within which rounding could decide. */
    private static final double CLOSE = 1e-6;

    private final PlanningProblem problem;
    private final PlanEvaluator evaluator;
    private final GroupEvaluator groups;
    private final Map<CacheLost, GroupState> cacheLost = new HashMap<>();

    private record CacheLost(String group, GroupChoice choice, int cacheNodes) {}

    private enum Verdict {
        KEPT,
        BROKEN,
        CLOSE
    }

    FirstBrokenRule(PlanningProblem problem, PlanEvaluator evaluator) {
        this.problem = problem;
        this.evaluator = evaluator;
        groups = new GroupEvaluator(problem);
    }

    /** Whether a plan keeps every rule. */
    boolean isKept(Plan plan) {
        return switch (verdict(plan)) {
            case KEPT -> true;
            case BROKEN -> false;
            case CLOSE -> evaluator.evaluate(plan).feasible();
        };
    }

    private Verdict verdict(Plan plan) {
        List<GroupEvaluation> evaluations = new ArrayList<>();
        double up = 1;
        for (NodeGroup group : problem.groups()) {
            GroupEvaluation evaluation = evaluator.group(group, plan.choice(group.name()));
            if (!evaluation.violations().isEmpty()) {
                return Verdict.BROKEN;
            }
            evaluations.add(evaluation);
            up *= 1 - evaluation.unavailability();
        }
        if (up < problem.targets().availability()) {
            return Verdict.BROKEN;
        }
        Verdict worst =
                verdict(
                        evaluations.stream().map(GroupEvaluation::healthy).toList(),
                        problem.targets().healthy());
        for (GroupEvaluation lost : evaluations) {
            if (worst == Verdict.BROKEN) {
                return worst;
            }
            if (lost.group().inPagePath()) {
                Verdict state =
                        verdict(
                                evaluations.stream().map(e -> whenLost(e, lost)).toList(),
                                problem.targets().nodeLost());
                worst = state == Verdict.KEPT ? worst : state;
            }
        }
        return worst;
    }

    private GroupState whenLost(GroupEvaluation group, GroupEvaluation lost) {
        if (group == lost) {
            return group.nodeLost();
        }
        if (!group.group().isCachedBy(lost.group())) {
            return group.healthy();
        }
        int nodes = lost.choice().nodes();
        return cacheLost.computeIfAbsent(
                new CacheLost(group.group().name(), group.choice(), nodes),
                key ->
                        groups.state(
                                group.group(),
                                group.choice(),
                                false,
                                lost.group().shareLost(nodes)));
    }

    private Verdict verdict(List<GroupState> states, Targets.Latency target) {
        if (states.stream().anyMatch(GroupState::saturated)) {
            return Verdict.BROKEN;
        }
        for (NodeGroup group : problem.groups()) {
            if (Downstream.meanSeconds(group, problem.groups(), states)
                    > Downstream.sizedForSeconds(group)) {
                return Verdict.BROKEN;
            }
        }
        List<PageCalls> calls =
                states.stream().flatMap(s -> s.calls().stream()).map(CallLoad::page).toList();
        ResponseTime page = new ResponseTime(calls);
        if (page.meanSeconds() * 1000 > target.meanMs()) {
            return Verdict.BROKEN;
        }
        Verdict p95 = verdict(page, target.p95Ms() / 1000, 0.05);
        Verdict p99 = p95 == Verdict.BROKEN ? p95 : verdict(page, target.p99Ms() / 1000, 0.01);
        return p99 == Verdict.KEPT ? p95 : p99;
    }

    private static Verdict verdict(ResponseTime page, double limitSeconds, double allowed) {
        if (page.tail(limitSeconds * (1 - CLOSE)) <= allowed) {
            return Verdict.KEPT;
        }
        return page.tail(limitSeconds * (1 + CLOSE)) > allowed ? Verdict.BROKEN : Verdict.CLOSE;
    }
}
