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
        Optional<WorkerProcesses> workers) {
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
                workers);
    }
}
