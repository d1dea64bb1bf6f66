package org.tierwise.solver.whatif;

import org.tierwise.model.plan.Candidates;
import org.tierwise.model.plan.GroupChoice;
import org.tierwise.model.plan.NodeGroup;
import org.tierwise.model.plan.Plan;
import org.tierwise.model.plan.PlanEvaluation;
import org.tierwise.model.plan.PlanEvaluator;
import org.tierwise.model.plan.PlanningProblem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every plan that there is: the oracle of searches. */
final class AllPlans {
    private AllPlans() {}

    /** All plans, whether they keep the rules or not. */
    static List<Plan> of(PlanningProblem problem) {
        List<Plan> plans = new ArrayList<>();
        add(problem, new LinkedHashMap<>(), plans);
        return plans;
    }

    /** All plans that keep the rules, evaluated. */
    static List<PlanEvaluation> feasible(PlanningProblem problem) {
        PlanEvaluator evaluator = PlanEvaluator.accurate(problem);
        return of(problem).stream()
                .filter(plan ->
                        problem.groups().stream()
                                .allMatch(g ->
                                        evaluator
                                                .group(g, plan.choice(g.name()))
                                                .violations()
                                                .isEmpty()))
                .map(evaluator::evaluate)
                .filter(PlanEvaluation::feasible)
                .toList();
    }

    private static void add(
            PlanningProblem problem, Map<String, GroupChoice> chosen, List<Plan> plans) {
        if (chosen.size() == problem.groups().size()) {
            plans.add(new Plan(chosen));
            return;
        }
        NodeGroup group = problem.groups().get(chosen.size());
        for (GroupChoice choice : Candidates.of(group, problem)) {
            chosen.put(group.name(), choice);
            add(problem, chosen, plans);
            chosen.remove(group.name());
        }
    }
}
