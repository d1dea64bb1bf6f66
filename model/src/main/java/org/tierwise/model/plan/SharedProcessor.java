package org.tierwise.model.plan;

import org.tierwise.model.capacity.queueing.ProcessorSharing;
import org.tierwise.model.capacity.queueing.ResidenceTime;

import java.util.List;

/**
 * The cores of a node with all components that run on it. Classes at one processor-sharing station
 * are stretched alike, W = S·(1 + Wq/S at the total load) (product form, Baskett et al. 1975). A
 * component that works on one request at a time is a station of its own whose service is stretched
 * so; its own load counts in both, which errs towards longer times.
 *
 * @param loads loads of the components
 * @param cores cores of the node
 */
record SharedProcessor(List<ComponentLoad> loads, int cores) {
    SharedProcessor {
        loads = List.copyOf(loads);
    }

    /** Highest utilisation: of the node, or of the cores that one component can use. */
    double utilisation() {
        double node = loads.stream().mapToDouble(ComponentLoad::busyCores).sum() / cores;
        if (node >= 1) {
            return node;
        }
        double highest = loads.size() == 1 ? 0 : node;
        for (ComponentLoad load : loads) {
            highest = Math.max(highest, load.busyCores() * stretch(load) / load.usableCores());
        }
        return highest;
    }

    /**
     * Time of a visit on the cores.
     *
     * @param load one of the loads
     * @param serviceSeconds its processor time when alone, s
     * @param visits visits of a page
     */
    ResidenceTime residence(ComponentLoad load, double serviceSeconds, double visits) {
        if (usesWholeNode(load)) {
            return node(serviceSeconds).residence(visits);
        }
        double stretch = stretch(load);
        return new ProcessorSharing(
                        load.visitRate(),
                        load.meanServiceSeconds() * stretch,
                        load.usableCores(),
                        serviceSeconds * stretch,
                        1)
                .residence(visits);
    }

    private boolean usesWholeNode(ComponentLoad load) {
        return loads.size() > 1 && load.usableCores() == cores;
    }

    /** How much longer the neighbours make a service; 1 for a component alone, or on all cores. */
    private double stretch(ComponentLoad load) {
        return loads.size() == 1 || usesWholeNode(load) ? 1 : node(1).residence(1).meanSeconds();
    }

    private ProcessorSharing node(double serviceSeconds) {
        double visits = loads.stream().mapToDouble(ComponentLoad::visitRate).sum();
        double busy = loads.stream().mapToDouble(ComponentLoad::busyCores).sum();
        return new ProcessorSharing(
                visits, visits == 0 ? 0 : busy / visits, cores, serviceSeconds, 1);
    }
}
