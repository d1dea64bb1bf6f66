package org.tierwise.app.templates;

import org.tierwise.model.capacity.availability.NodeReliability;
import org.tierwise.model.demand.ComponentTemplate;
import org.tierwise.model.plan.Targets;
import org.tierwise.model.project.GroupSpec;
import org.tierwise.model.project.ServiceRule;

import java.util.List;

/**
 * An application of a kind. Every figure is assumed and gives its reason; where a bill shows the
 * machines of a component, their utilisation replaces the processor times of its calls.
 *
 * @param id id on the command line, for example {@code django-shop}
 * @param essential components that a plan has even when the bill shows no cost for them
 * @param components components with the calls of a page; both utilisation and processor times
 * @param groups node groups
 * @param services services by volume
 * @param targets what must hold
 * @param reliability reliability of a node
 * @param roundTripMs round trip between two nodes, ms
 * @param longestCommitmentMonths longest commitment, months
 */
public record ApplicationTemplate(
        String id,
        List<String> essential,
        List<ComponentTemplate> components,
        List<GroupSpec> groups,
        List<ServiceRule> services,
        Targets targets,
        NodeReliability reliability,
        double roundTripMs,
        int longestCommitmentMonths) {
    public ApplicationTemplate {
        essential = List.copyOf(essential);
        components = List.copyOf(components);
        groups = List.copyOf(groups);
        services = List.copyOf(services);
    }
}
