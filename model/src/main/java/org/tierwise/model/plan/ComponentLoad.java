package org.tierwise.model.plan;

import org.tierwise.model.demand.CallClass;
import org.tierwise.model.demand.ComponentDemand;
import org.tierwise.model.topology.HaPattern;

/**
 * What one component asks of the busiest node that serves for it.
 *
 * @param component the component
 * @param serving nodes that serve for it
 * @param usableCores cores of the node that it can use
 * @param visitRate visits per second
 * @param busyCores cores that it keeps busy
 * @param readRate disk reads per second
 * @param writeRate disk writes per second
 * @param commitRate commits per second of the whole component
 * @param egressMbps bytes that leave the node, Mbit/s
 * @param cacheShareLost share of the entries that the cache in front has lost
 */
record ComponentLoad(
        ComponentDemand component,
        int serving,
        int usableCores,
        double visitRate,
        double busyCores,
        double readRate,
        double writeRate,
        double commitRate,
        double egressMbps,
        double cacheShareLost) {
    /**
     * The load of a component that something serves for.
     *
     * @param problem rates and factors
     * @param component the component
     * @param choice what is ordered
     * @param serving nodes that serve for the component; at least one
     * @param cacheShareLost share of the entries that the cache in front has lost, in [0, 1]
     */
    static ComponentLoad of(
            PlanningProblem problem,
            ComponentDemand component,
            GroupChoice choice,
            int serving,
            double cacheShareLost) {
        HaPattern pattern = component.kind().pattern();
        double rate = problem.designRate() / serving;
        double score = choice.server().coreScore();
        double visitsPerPage = 0;
        double cpuPerPage = 0;
        double readsPerPage = 0;
        double commitsPerPage = 0;
        for (CallClass call : component.calls()) {
            double visits = call.calls() * call.reachProbability(cacheShareLost);
            visitsPerPage += visits;
            cpuPerPage += visits * call.cpuMs().value() / 1000 / score;
            readsPerPage += visits * call.diskReads().value();
            commitsPerPage += call.visits() * call.diskCommits();
        }
        double background =
                component.backgroundCores().value() * problem.backgroundFactor() / score / serving;
        double f = component.readFraction().value();
        double reads = problem.designRate() * readsPerPage;
        double writes = reads * (1 - f) / f + problem.designRate() * commitsPerPage;
        return new ComponentLoad(
                component,
                serving,
                pattern.usableCores(choice.server().vcpu()),
                rate * visitsPerPage,
                rate * cpuPerPage + background,
                reads / serving,
                pattern.writesEverywhere() ? writes : writes / serving,
                problem.designRate() * commitsPerPage,
                rate * component.egressKbPerPage().value() * 8 / 1000,
                cacheShareLost);
    }

    /** Mean processor time of a visit, background work spread over the visits, s. */
    double meanServiceSeconds() {
        return visitRate == 0 ? 0 : busyCores / visitRate;
    }
}
