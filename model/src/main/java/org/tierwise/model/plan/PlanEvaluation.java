package org.tierwise.model.plan;

import org.joda.money.BigMoney;

import java.util.Comparator;
import java.util.List;

/**
 * What a plan costs and how it behaves.
 *
 * @param plan the plan
 * @param groups evaluation of each group
 * @param services services by volume
 * @param states healthy first, then each group with a node lost
 * @param availability share of time that pages can be served
 * @param monthly price of groups and services a month, tax excluded, unrounded
 * @param violations every rule that is broken
 */
public record PlanEvaluation(
        Plan plan,
        List<GroupEvaluation> groups,
        List<ServiceCost> services,
        List<StateEvaluation> states,
        double availability,
        BigMoney monthly,
        List<Violation> violations) {
    public PlanEvaluation {
        groups = List.copyOf(groups);
        services = List.copyOf(services);
        states = List.copyOf(states);
        violations = List.copyOf(violations);
    }

    /** Whether no rule is broken. */
    public boolean feasible() {
        return violations.isEmpty();
    }

    /**
     * Evaluation of a group.
     *
     * @throws IllegalArgumentException when there is none
     */
    public GroupEvaluation group(String name) {
        return groups.stream()
                .filter(g -> g.group().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no node group " + name));
    }

    /**
     * Mean time of a page below the workers of a group while every node works, s.
     *
     * @param workers the group
     */
    public double secondsBelow(NodeGroup workers) {
        return Downstream.meanSeconds(
                workers,
                groups.stream().map(GroupEvaluation::group).toList(),
                groups.stream().map(GroupEvaluation::healthy).toList());
    }

    /** What is paid when the commitments start, tax excluded; the months' prices hold it too. */
    public BigMoney upfront() {
        return groups.stream()
                .map(g -> g.choice().upfront())
                .reduce(BigMoney.zero(monthly.getCurrencyUnit()), BigMoney::plus);
    }

    /** The state with all nodes well. */
    public StateEvaluation healthy() {
        return states.getFirst();
    }

    /**
     * The state with a node lost in which pages are slowest; all nodes well where there is none.
     */
    public StateEvaluation worstNodeLost() {
        return states.stream()
                .filter(state -> !state.lostGroup().isEmpty())
                .max(Comparator.comparing(StateEvaluation::p95Ms))
                .orElse(healthy());
    }
}
