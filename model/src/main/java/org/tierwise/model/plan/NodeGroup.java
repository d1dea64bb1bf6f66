package org.tierwise.model.plan;

import org.tierwise.model.demand.ComponentDemand;
import org.tierwise.model.topology.Environment;
import org.tierwise.model.topology.HaPattern;

import java.util.List;

/**
 * Identical nodes that run one instance each of a component.
 *
 * @param name name in the plan
 * @param environment production or staging
 * @param demand what the workload asks of the component
 * @param riders votes of other components that ride on these nodes
 * @param pins choices that the user has made
 */
public record NodeGroup(
        String name,
        Environment environment,
        ComponentDemand demand,
        List<Rider> riders,
        Pins pins) {
    public NodeGroup {
        riders = List.copyOf(riders);
    }

    /** The same group with other pins. */
    public NodeGroup withPins(Pins changed) {
        return new NodeGroup(name, environment, demand, riders, changed);
    }

    /** How the group survives the loss of a node. */
    public HaPattern pattern() {
        return demand.kind().pattern();
    }

    /** Whether a page may have to wait for this group. */
    public boolean inPagePath() {
        return !demand.calls().isEmpty();
    }
}
