package org.tierwise.app.desktop.topology;

import org.tierwise.app.document.AcceptedPlan;
import org.tierwise.model.plan.GroupState;
import org.tierwise.model.plan.NodeGroup;
import org.tierwise.model.plan.PlanEvaluator;
import org.tierwise.model.plan.StateEvaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The plan at peak while some groups lack a node each; none while all is well.
 *
 * @param plan the plan
 * @param lost names of the groups
 * @param page response times of a page
 * @param groups load of each group by name
 */
record Outage(
        AcceptedPlan plan, Set<String> lost, StateEvaluation page, Map<String, GroupState> groups) {
    Outage {
        lost = Set.copyOf(lost);
        groups = Map.copyOf(groups);
    }

    /**
     * @param evaluator an evaluator of the plan's problem
     */
    static Outage of(PlanEvaluator evaluator, AcceptedPlan plan, Set<String> lost) {
        List<GroupState> states = evaluator.groupStates(plan.evaluation(), lost);
        Map<String, GroupState> groups = new HashMap<>();
        for (int i = 0; i < states.size(); i++) {
            groups.put(plan.evaluation().groups().get(i).group().name(), states.get(i));
        }
        return new Outage(plan, lost, evaluator.state(plan.evaluation(), lost), groups);
    }

    boolean isLost(NodeGroup group) {
        return lost.contains(group.name());
    }

    GroupState of(NodeGroup group) {
        return Objects.requireNonNull(groups.get(group.name()));
    }
}
