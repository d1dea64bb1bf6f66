package org.tierwise.model.plan;

import org.tierwise.model.capacity.availability.NodeReliability;
import org.tierwise.model.catalogue.Catalogue;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Everything that a plan is chosen for.
 *
 * @param catalogue what can be bought
 * @param designRate page views per second that must be carried
 * @param backgroundFactor growth of work that no page calls for
 * @param groups node groups
 * @param services services by volume
 * @param targets what must hold
 * @param reliability reliability of a node
 * @param roundTripMs round trip between two nodes, ms
 * @param longestCommitmentMonths longest commitment that the customer accepts; 0 = none
 */
public record PlanningProblem(
        Catalogue catalogue,
        double designRate,
        double backgroundFactor,
        List<NodeGroup> groups,
        List<ServiceVolume> services,
        Targets targets,
        NodeReliability reliability,
        double roundTripMs,
        int longestCommitmentMonths) {
    public PlanningProblem {
        groups = List.copyOf(groups);
        services = List.copyOf(services);
    }

    /**
     * The group of a name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public NodeGroup group(String name) {
        return groups.stream()
                .filter(g -> g.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no node group " + name));
    }

    /** The same problem with other targets. */
    public PlanningProblem withTargets(Targets changed) {
        return new PlanningProblem(
                catalogue,
                designRate,
                backgroundFactor,
                groups,
                services,
                changed,
                reliability,
                roundTripMs,
                longestCommitmentMonths);
    }

    /** The same problem with the groups changed. */
    public PlanningProblem withGroups(UnaryOperator<NodeGroup> change) {
        return new PlanningProblem(
                catalogue,
                designRate,
                backgroundFactor,
                groups.stream().map(change).toList(),
                services,
                targets,
                reliability,
                roundTripMs,
                longestCommitmentMonths);
    }
}
