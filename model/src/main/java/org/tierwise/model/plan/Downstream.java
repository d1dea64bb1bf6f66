package org.tierwise.model.plan;

import org.tierwise.model.demand.ComponentDemand;
import org.tierwise.model.demand.WorkerProcesses;

import java.util.ArrayList;
import java.util.List;

/** The groups that workers wait for while they are held: all in the path of a page further in. */
public final class Downstream {
    private Downstream() {}

    /** Whether the workers of a group are held while a page is in a component. */
    public static boolean isBelow(NodeGroup workers, ComponentDemand component) {
        return workers.withWorkers().isPresent()
                && !component.calls().isEmpty()
                && component.kind().tier() > workers.tier();
    }

    /**
     * Time that the workers of a group are sized for, s.
     *
     * @return infinite for a group without workers
     */
    public static double sizedForSeconds(NodeGroup group) {
        return group.withWorkers()
                .flatMap(ComponentDemand::workers)
                .map(WorkerProcesses::downstreamMs)
                .map(ms -> ms.value() / 1000)
                .orElse(Double.POSITIVE_INFINITY);
    }

    /**
     * Mean time of a page below the workers of a group.
     *
     * @param workers the group
     * @param groups all groups
     * @param states their states, in the same order
     * @return s; infinite when one of them is saturated
     */
    public static double meanSeconds(
            NodeGroup workers, List<NodeGroup> groups, List<GroupState> states) {
        double sum = 0;
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).components().stream().anyMatch(c -> isBelow(workers, c))) {
                sum += states.get(i).meanSeconds(c -> isBelow(workers, c));
            }
        }
        return sum;
    }

    /** Groups whose workers are held longer than they are sized for, in one state. */
    static List<Violation> violations(
            String state, List<NodeGroup> groups, List<GroupState> states) {
        List<Violation> found = new ArrayList<>();
        for (NodeGroup group : groups) {
            double actual = meanSeconds(group, groups, states);
            if (actual > sizedForSeconds(group)) {
                found.add(
                        new Violation(
                                Rule.TIME_BELOW_WORKERS,
                                group.name(),
                                "%s, below %s".formatted(state, group.name()),
                                actual * 1000,
                                sizedForSeconds(group) * 1000,
                                "ms"));
            }
        }
        return found;
    }
}
