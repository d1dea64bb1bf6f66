package org.tierwise.model.plan;

import org.joda.money.BigMoney;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What one choice means for one group, apart from the other groups.
 *
 * @param group the group
 * @param choice the choice
 * @param monthly price a month, tax excluded
 * @param healthy all nodes of the system well
 * @param nodeLost one node of this group lost
 * @param memoryGb memory that a node needs, GB
 * @param diskGb data on a node, GB
 * @param unavailability share of time that the group is away
 * @param violations rules that the choice breaks whatever the other groups do
 */
public record GroupEvaluation(
        NodeGroup group,
        GroupChoice choice,
        BigMoney monthly,
        GroupState healthy,
        GroupState nodeLost,
        double memoryGb,
        double diskGb,
        double unavailability,
        List<Violation> violations) {
    public GroupEvaluation {
        violations = List.copyOf(violations);
    }

    /**
     * Calls that read from a disk.
     *
     * @param state a state of the group
     * @return in the order of the demand; empty when the state is saturated
     */
    public List<CallLoad> diskCalls(GroupState state) {
        return IntStream.range(0, state.calls().size())
                .filter(i -> group.calls().get(i).diskReads().value() > 0)
                .mapToObj(i -> state.calls().get(i))
                .toList();
    }
}
