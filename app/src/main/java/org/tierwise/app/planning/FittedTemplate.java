package org.tierwise.app.planning;

import org.tierwise.app.templates.ApplicationTemplate;
import org.tierwise.model.demand.CallTemplate;
import org.tierwise.model.demand.ComponentTemplate;
import org.tierwise.model.project.BillCapacity;
import org.tierwise.model.project.GroupSpec;
import org.tierwise.model.project.MappedCost;
import org.tierwise.model.project.ServiceRule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A template cut down to what a bill shows.
 *
 * @param components essential components, and those that the bill pays for
 * @param groups their node groups
 * @param services services of what is left
 * @param kept what the bill pays for and the plan has nothing for: it goes on costing the same, so
 *     that leaving it out does not look like a saving
 */
record FittedTemplate(
        List<ComponentTemplate> components,
        List<GroupSpec> groups,
        List<ServiceRule> services,
        List<String> kept) {
    /** Money only: nothing goes on because of them. */
    private static final Set<String> NO_PART =
            Set.of("commitments", "credits", "discounts", "rounding", "tax");

    static FittedTemplate of(ApplicationTemplate template, MappedCost mapped, BillCapacity bill) {
        Set<String> paid = mapped.byComponent().keySet();
        List<ComponentTemplate> present =
                template.components().stream()
                        .filter(c ->
                                template.essential().contains(c.name()) || paid.contains(c.name()))
                        .toList();
        Set<String> names =
                present.stream().map(ComponentTemplate::name).collect(Collectors.toSet());
        Set<String> all =
                template.components().stream()
                        .map(ComponentTemplate::name)
                        .collect(Collectors.toSet());
        List<ServiceRule> services =
                template.services().stream()
                        .filter(rule ->
                                names.contains(rule.component()) || !all.contains(rule.component()))
                        .toList();
        return new FittedTemplate(
                present.stream()
                        .map(c -> fitted(c, names, bill.of(c.name()).referenceCores() > 0))
                        .toList(),
                template.groups().stream()
                        .filter(g -> names.contains(g.component()))
                        .map(g -> withRidersOf(g, names))
                        .toList(),
                services,
                kept(paid, names, services));
    }

    private static List<String> kept(
            Set<String> paid, Set<String> names, List<ServiceRule> services) {
        TreeSet<String> kept = new TreeSet<>(paid);
        kept.removeAll(NO_PART);
        kept.removeAll(names);
        services.forEach(rule -> kept.remove(rule.component()));
        return List.copyOf(kept);
    }

    private static GroupSpec withRidersOf(GroupSpec group, Set<String> names) {
        return new GroupSpec(
                group.name(),
                group.component(),
                group.environment(),
                group.riders().stream().filter(r -> names.contains(r.component())).toList());
    }

    /** Machines on the bill and their utilisation say more than a typical processor time. */
    private static ComponentTemplate fitted(
            ComponentTemplate component, Set<String> names, boolean machinesKnown) {
        boolean derived = machinesKnown && component.utilisation().isPresent();
        return new ComponentTemplate(
                component.name(),
                component.kind(),
                derived ? component.utilisation() : Optional.empty(),
                component.calls().stream().map(call -> fitted(call, names, derived)).toList(),
                component.backgroundCores(),
                component.readFraction(),
                component.memoryPerNodeGb(),
                component.memorySharedGb(),
                component.diskPerNodeGb(),
                component.egressKbPerPage(),
                component.workers(),
                component.contents());
    }

    private static CallTemplate fitted(CallTemplate call, Set<String> names, boolean derived) {
        return new CallTemplate(
                call.name(),
                call.calls(),
                call.probability(),
                call.cache().filter(cache -> names.contains(cache.component())),
                derived ? Optional.empty() : call.cpuMs(),
                call.cpuShare(),
                call.diskReads(),
                call.diskCommits());
    }
}
