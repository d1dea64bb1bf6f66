package org.tierwise.model.plan;

import org.tierwise.model.demand.ComponentDemand;
import org.tierwise.model.topology.HaPattern;

/**
 * The requests that come to one node, and what it has for the workers that take them.
 *
 * @param heaviestRate requests per second that the number of workers is chosen for
 * @param requestsPerPage requests of a page
 * @param cpuSeconds mean processor time of a request on this node, s
 * @param cores cores of the node
 * @param freeGb memory that workers may take, GB
 */
public record NodeWork(
        double heaviestRate, double requestsPerPage, double cpuSeconds, int cores, double freeGb) {
    /** A node of a group under the load of a lost node, with the caches in front whole. */
    static NodeWork of(
            PlanningProblem problem, NodeGroup group, ComponentDemand demand, GroupChoice choice) {
        HaPattern pattern = demand.kind().pattern();
        double requests = demand.visitsPerPage();
        double busySeconds =
                demand.cpuSecondsPerPage()
                        + demand.backgroundCores().value()
                                * problem.backgroundFactor()
                                / problem.designRate();
        int afterLoss = pattern.servingAfterLoss(choice.nodes());
        int serving = pattern.serving(choice.nodes());
        return new NodeWork(
                problem.designRate() / (afterLoss > 0 ? afterLoss : serving) * requests,
                requests,
                busySeconds / choice.server().coreScore() / requests,
                pattern.usableCores(choice.server().vcpu()),
                choice.server().ramGb() * problem.targets().maximumMemoryFill()
                        - memoryWithoutWorkersGb(group, choice.nodes()));
    }

    /** Memory that a node needs before any worker starts, GB. */
    static double memoryWithoutWorkersGb(NodeGroup group, int nodes) {
        return GroupEvaluator.SYSTEM_MEMORY_GB
                + group.components().stream()
                        .mapToDouble(c ->
                                c.memoryPerNodeGb().value()
                                        + c.memorySharedGb().value()
                                                / c.kind().pattern().serving(nodes))
                        .sum()
                + group.riders().stream().mapToDouble(Rider::memoryGb).sum();
    }

    /** Whether requests come and take any time. */
    boolean isSome() {
        return heaviestRate > 0 && cpuSeconds > 0 && Double.isFinite(cpuSeconds);
    }
}
