package org.tierwise.model.project;

import org.tierwise.model.demand.BoughtCapacity;
import org.tierwise.model.demand.ComponentDemand;
import org.tierwise.model.demand.WorkerProcesses;
import org.tierwise.model.plan.GroupEvaluator;
import org.tierwise.model.plan.NodeWork;
import org.tierwise.model.plan.Targets;
import org.tierwise.model.plan.WorkerLoad;
import org.tierwise.model.plan.WorkerSizing;

import java.util.ArrayList;
import java.util.List;

/**
 * Workers on one instance of the as-is in the busy hour.
 *
 * @param type instance type
 * @param load its workers
 */
public record AsIsWorkers(String type, WorkerLoad load) {
    private static final double GB_IN_GIB = 1.073741824;

    /**
     * Workers by instance type; instances share the requests by their speed. The bill does not say
     * how many workers ran, so that they are chosen as for a plan, without a node lost.
     *
     * @param demand demand of the component
     * @param bought what ran it
     * @param busyHourRate page views per second in the busy hour
     * @param targets limits of utilisation and memory
     * @return empty for a component without workers, without calls or without instances
     */
    public static List<AsIsWorkers> of(
            ComponentDemand demand, BoughtCapacity bought, double busyHourRate, Targets targets) {
        double requests = demand.visitsPerPage();
        double cpuSeconds = demand.cpuSecondsPerPage() / requests;
        List<AsIsWorkers> found = new ArrayList<>();
        if (demand.workers().isEmpty() || !(cpuSeconds > 0) || !(busyHourRate > 0)) {
            return found;
        }
        WorkerProcesses processes = demand.workers().orElseThrow();
        for (BoughtCapacity.Instances each : bought.instances()) {
            double rate =
                    busyHourRate
                            * requests
                            * (each.vcpu() * each.coreScore() / bought.referenceCores());
            double free =
                    each.ramGib() * GB_IN_GIB * targets.maximumMemoryFill()
                            - GroupEvaluator.SYSTEM_MEMORY_GB
                            - demand.memoryPerNodeGb().value();
            found.add(
                    new AsIsWorkers(
                            each.type(),
                            WorkerLoad.of(
                                    new WorkerSizing()
                                            .pool(
                                                    processes,
                                                    new NodeWork(
                                                            rate,
                                                            requests,
                                                            cpuSeconds / each.coreScore(),
                                                            each.vcpu(),
                                                            free),
                                                    rate,
                                                    targets.maximumUtilisation()))));
        }
        return found;
    }
}
