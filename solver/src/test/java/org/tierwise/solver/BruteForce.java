package org.tierwise.solver;

import org.joda.money.BigMoney;
import org.tierwise.model.plan.Candidates;
import org.tierwise.model.plan.GroupChoice;
import org.tierwise.model.plan.NodeGroup;
import org.tierwise.model.plan.Plan;
import org.tierwise.model.plan.PlanEvaluator;
import org.tierwise.model.plan.PlanningProblem;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tries every combination that is cheaper than the best so far, cheapest choices first, with the
 * pure evaluator alone.
 */
public final class BruteForce {
    private final PlanningProblem problem;
    private final PlanEvaluator evaluator;
    private final List<List<GroupChoice>> candidates;
    private Optional<BigMoney> cheapest = Optional.empty();

    private BruteForce(PlanningProblem problem) {
        this.problem = problem;
        evaluator = new PlanEvaluator(problem);
        candidates =
                problem.groups().stream()
                        .map(g ->
                                Candidates.of(g, problem).stream()
                                        .filter(c -> evaluator.group(g, c).violations().isEmpty())
                                        .sorted(Comparator.comparing(GroupChoice::monthly))
                                        .toList())
                        .toList();
    }

    /** Cost of the cheapest plan that keeps every rule; empty when there is none. */
    public static Optional<BigMoney> cheapest(PlanningProblem problem) {
        BruteForce search = new BruteForce(problem);
        search.tryAll(0, new LinkedHashMap<>(), BigMoney.zero(problem.catalogue().currency()));
        return search.cheapest;
    }

    private void tryAll(int depth, Map<String, GroupChoice> chosen, BigMoney cost) {
        if (cheapest.isPresent() && !cost.isLessThan(cheapest.get())) {
            return;
        }
        if (depth == candidates.size()) {
            if (evaluator.evaluate(new Plan(chosen)).feasible()) {
                cheapest = Optional.of(cost);
            }
            return;
        }
        NodeGroup group = problem.groups().get(depth);
        for (GroupChoice choice : candidates.get(depth)) {
            chosen.put(group.name(), choice);
            tryAll(depth + 1, chosen, cost.plus(choice.monthly()));
            chosen.remove(group.name());
        }
    }
}
