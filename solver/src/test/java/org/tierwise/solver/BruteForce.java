package org.tierwise.solver;

import static org.assertj.core.api.Assertions.assertThat;

import org.joda.money.BigMoney;
import org.tierwise.model.capacity.disk.DiskLayout;
import org.tierwise.model.catalogue.ServerOffer;
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
import java.util.stream.Collectors;

/**
 * Tries every combination that is cheaper than the best so far, cheapest choices first, with the
 * pure model alone. Of choices that differ in their term alone, and so in nothing but the price, it
 * tries the cheapest.
 */
public final class BruteForce {
    private final PlanningProblem problem;
    private final PlanEvaluator evaluator;
    private final FirstBrokenRule rules;
    private final List<List<GroupChoice>> candidates;
    private Optional<BigMoney> cheapest = Optional.empty();

    private BruteForce(PlanningProblem problem) {
        this.problem = problem;
        evaluator = new PlanEvaluator(problem);
        rules = new FirstBrokenRule(problem, evaluator);
        candidates = problem.groups().stream().map(this::candidates).toList();
    }

    private List<GroupChoice> candidates(NodeGroup group) {
        record Behaviour(ServerOffer server, int nodes, DiskLayout disks) {}
        return List.copyOf(
                Candidates.of(group, problem).stream()
                        .filter(c -> evaluator.group(group, c).violations().isEmpty())
                        .sorted(Comparator.comparing(GroupChoice::monthly))
                        .collect(
                                Collectors.toMap(
                                        c -> new Behaviour(c.server(), c.nodes(), c.disks()),
                                        c -> c,
                                        (cheaper, dearer) -> cheaper,
                                        LinkedHashMap::new))
                        .values());
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
            Plan plan = new Plan(chosen);
            if (rules.isKept(plan)) {
                assertThat(evaluator.evaluate(plan).violations()).isEmpty();
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
