package org.tierwise.model.demand;

import org.tierwise.model.figure.Figure;
import org.tierwise.model.topology.ComponentKind;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the workload asks of one component, on any provider.
 *
 * @param name name in the project
 * @param kind kind of component
 * @param calls how a page calls it; empty for components that no page calls
 * @param backgroundCores reference cores busy whatever the page rate, for example batch jobs
 * @param readFraction share of reads among the random operations that reach the disks, in (0, 1]
 * @param memoryPerNodeGb memory that every node needs, GB
 * @param memorySharedGb memory that the serving nodes split among them, GB
 * @param diskPerNodeGb data that every node stores, GB, growth included
 * @param egressKbPerPage bytes that leave through its nodes per page view, KB
 * @param workers processes that requests hold; absent where requests share the cores freely
 */
public record ComponentDemand(
        String name,
        ComponentKind kind,
        List<CallClass> calls,
        Figure backgroundCores,
        Figure readFraction,
        Figure memoryPerNodeGb,
        Figure memorySharedGb,
        Figure diskPerNodeGb,
        Figure egressKbPerPage,
        Optional<WorkerProcesses> workers) {
    /**
     * @throws IllegalArgumentException when a figure is negative or the read fraction not in (0, 1]
     */
    public ComponentDemand {
        calls = List.copyOf(calls);
        if (!(readFraction.value() > 0 && readFraction.value() <= 1)) {
            throw new IllegalArgumentException(
                    name + ": the read fraction must lie above 0 and up to 1");
        }
        for (Figure f :
                List.of(
                        backgroundCores,
                        memoryPerNodeGb,
                        memorySharedGb,
                        diskPerNodeGb,
                        egressKbPerPage)) {
            if (f.value() < 0) {
                throw new IllegalArgumentException(
                        name + ": a demand must not be negative, but is " + f);
            }
        }
    }

    /** Seconds of the reference core that one page view costs here. */
    public double cpuSecondsPerPage() {
        return calls.stream().mapToDouble(c -> c.visits() * c.cpuMs().value() / 1000).sum();
    }

    /** Visits of a page while the caches in front are whole. */
    public double visitsPerPage() {
        return calls.stream().mapToDouble(CallClass::visits).sum();
    }

    /**
     * Processor utilisation that this demand causes on what was bought: the round trip of the
     * utilisation law.
     *
     * @param bought the instances of the as-is
     * @param pageRate page views per second
     * @return empty where the size of what was bought is not known
     */
    public OptionalDouble utilisation(BoughtCapacity bought, double pageRate) {
        double cores = bought.referenceCores();
        return cores > 0
                ? OptionalDouble.of(
                        UtilisationLaw.utilisation(cpuSecondsPerPage(), cores, pageRate)
                                + backgroundCores.value() / cores)
                : OptionalDouble.empty();
    }

    /** Whether calls wait for a disk. */
    public boolean usesDisk() {
        return calls.stream().anyMatch(c -> c.diskReads().value() > 0 || c.diskCommits() > 0);
    }
}
