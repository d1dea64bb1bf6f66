package org.tierwise.model.plan;

import org.tierwise.model.capacity.availability.NodeReliability;
import org.tierwise.model.catalogue.Catalogue;
import org.tierwise.model.demand.ComponentDemand;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Everything that a plan is chosen for.
 *
 * @param catalogue what can be bought
 * @param designRate page views per second that must be carried
 * @param backgroundFactor growth of work that no page calls for
 * @param groups node groups; where components may share nodes or votes ride, each on its own
 * @param services services by volume
 * @param targets what must hold
 * @param reliability reliability of a node
 * @param roundTripMs round trip between two nodes, ms
 * @param longestCommitmentMonths longest commitment that the customer accepts; 0 = none
 * @param sharing components that may run on the same nodes
 * @param riders votes for which nodes are still to be found
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
        int longestCommitmentMonths,
        Sharing sharing,
        List<Rider> riders) {
    public PlanningProblem {
        groups = List.copyOf(groups);
        services = List.copyOf(services);
        riders = List.copyOf(riders);
    }

    /** A problem in which the groups are as they are: nothing may share, no vote is left over. */
    public PlanningProblem(
            Catalogue catalogue,
            double designRate,
            double backgroundFactor,
            List<NodeGroup> groups,
            List<ServiceVolume> services,
            Targets targets,
            NodeReliability reliability,
            double roundTripMs,
            int longestCommitmentMonths) {
        this(
                catalogue,
                designRate,
                backgroundFactor,
                groups,
                services,
                targets,
                reliability,
                roundTripMs,
                longestCommitmentMonths,
                Sharing.NONE,
                List.of());
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
        return with(groups, changed, sharing, riders);
    }

    /** The same problem with other components that may share nodes, and other votes. */
    public PlanningProblem with(Sharing changed, List<Rider> otherRiders) {
        return with(groups, targets, changed, otherRiders);
    }

    /**
     * The same problem with the groups decided.
     *
     * @param decided groups in which every component stands once and every vote rides once
     * @throws IllegalArgumentException when one is missing or stands twice
     */
    public PlanningProblem formed(List<NodeGroup> decided) {
        GroupFormation.requireEachOnce(this, decided);
        return with(decided, targets, Sharing.NONE, List.of());
    }

    /** The same problem with the groups changed. */
    public PlanningProblem withGroups(UnaryOperator<NodeGroup> change) {
        return with(groups.stream().map(change).toList(), targets, sharing, riders);
    }

    /**
     * The same problem with its components on the same groups as in another one.
     *
     * @param decided a problem of the same components, with its groups decided
     * @throws IllegalArgumentException when the components are not the same
     */
    public PlanningProblem formedLike(PlanningProblem decided) {
        Map<String, ComponentDemand> mine =
                groups.stream()
                        .flatMap(g -> g.components().stream())
                        .collect(Collectors.toMap(ComponentDemand::name, c -> c));
        return formed(
                decided.groups().stream()
                        .map(g ->
                                new NodeGroup(
                                        g.name(),
                                        g.environment(),
                                        g.components().stream()
                                                .map(c -> own(mine, c.name()))
                                                .toList(),
                                        g.riders(),
                                        g.pins()))
                        .toList());
    }

    private static ComponentDemand own(Map<String, ComponentDemand> mine, String name) {
        ComponentDemand component = mine.get(name);
        if (component == null) {
            throw new IllegalArgumentException(name + " is no component of this problem");
        }
        return component;
    }

    private PlanningProblem with(
            List<NodeGroup> otherGroups,
            Targets otherTargets,
            Sharing otherSharing,
            List<Rider> otherRiders) {
        return new PlanningProblem(
                catalogue,
                designRate,
                backgroundFactor,
                otherGroups,
                services,
                otherTargets,
                reliability,
                roundTripMs,
                longestCommitmentMonths,
                otherSharing,
                otherRiders);
    }
}
