package org.tierwise.model.demand;

import org.tierwise.model.figure.Figure;

import java.util.List;
import java.util.Optional;

/**
 * What a project says of a component: how pages use it, and how busy it was where the bill shows
 * its size.
 *
 * @param name name in the project
 * @param kind id of its kind
 * @param utilisation processor utilisation in the busy hour, in [0, 1]; absent for managed services
 *     whose size the bill does not show
 * @param calls how a page calls it
 * @param backgroundCores reference cores busy whatever the page rate
 * @param readFraction share of reads at the disk
 * @param memoryPerNodeGb memory that every node needs
 * @param memorySharedGb memory that serving nodes split
 * @param diskPerNodeGb data on every node
 * @param egressKbPerPage bytes out per page view
 * @param workers processes that requests hold; absent where requests share the cores freely
 * @param contents what a cache holds; where it is given, the memory that serving nodes split
 *     follows from the highest hit ratio that a call counts on
 */
public record ComponentTemplate(
        String name,
        String kind,
        Optional<Figure> utilisation,
        List<CallTemplate> calls,
        Figure backgroundCores,
        Figure readFraction,
        Figure memoryPerNodeGb,
        Figure memorySharedGb,
        Figure diskPerNodeGb,
        Figure egressKbPerPage,
        Optional<WorkerProcesses> workers,
        Optional<CacheContents> contents) {
    public ComponentTemplate {
        calls = List.copyOf(calls);
    }

    /** The same component with other calls and another share of reads at the disk. */
    public ComponentTemplate with(List<CallTemplate> changedCalls, Figure changedReadFraction) {
        return new ComponentTemplate(
                name,
                kind,
                utilisation,
                changedCalls,
                backgroundCores,
                changedReadFraction,
                memoryPerNodeGb,
                memorySharedGb,
                diskPerNodeGb,
                egressKbPerPage,
                workers,
                contents);
    }

    /** The same component with other memory for its serving nodes to split. */
    public ComponentTemplate withMemorySharedGb(Figure changed) {
        return new ComponentTemplate(
                name,
                kind,
                utilisation,
                calls,
                backgroundCores,
                readFraction,
                memoryPerNodeGb,
                changed,
                diskPerNodeGb,
                egressKbPerPage,
                workers,
                contents);
    }

    /**
     * The same component with the memory that its contents take.
     *
     * @param all components of the project; calls of any of them may count on this one
     * @throws IllegalArgumentException when the contents cannot reach a hit ratio that is counted
     *     on
     */
    public ComponentTemplate sizedFor(List<ComponentTemplate> all) {
        double hitRatio =
                all.stream()
                        .flatMap(component -> component.calls().stream())
                        .flatMap(call -> call.cache().stream())
                        .filter(cache -> cache.component().equals(name))
                        .mapToDouble(CacheInFront::hitRatio)
                        .max()
                        .orElse(0);
        return contents.map(held -> withMemorySharedGb(held.memoryGb(hitRatio))).orElse(this);
    }
}
