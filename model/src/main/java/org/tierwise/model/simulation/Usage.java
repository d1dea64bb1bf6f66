package org.tierwise.model.simulation;

import org.tierwise.model.plan.GroupState;
import org.tierwise.model.plan.WorkerLoad;

import java.util.List;

/**
 * What a group has used up to one moment, over its serving nodes.
 *
 * @param coreSeconds seconds that its cores were busy
 * @param diskSeconds seconds that its disks or slots were busy
 * @param heldSeconds seconds that its workers were held
 */
record Usage(double coreSeconds, double diskSeconds, double heldSeconds) {
    static Usage of(SimulatedGroup group, double now) {
        List<SimulatedNode> nodes = group.serving();
        return new Usage(
                nodes.stream().mapToDouble(n -> n.cores().busySeconds(now)).sum(),
                nodes.stream().mapToDouble(n -> n.storage().busySeconds()).sum(),
                nodes.stream()
                        .mapToDouble(n -> n.workers().map(w -> w.heldSeconds(now)).orElse(0.0))
                        .sum());
    }

    /**
     * Utilisation between this moment and a later one.
     *
     * @param seconds time between them, s
     * @param formula what the formulas say
     */
    GroupUse until(Usage later, SimulatedGroup group, double seconds, GroupState formula) {
        double span = seconds * group.serving().size();
        SimulatedNode node = group.serving().getFirst();
        return new GroupUse(
                group.name(),
                new GroupUse.Use(
                        formula.processor(),
                        (later.coreSeconds - coreSeconds) / span / node.cores().number()),
                new GroupUse.Use(
                        formula.disk(),
                        (later.diskSeconds - diskSeconds) / span / node.storage().places()),
                node.workers()
                        .map(w ->
                                new GroupUse.Use(
                                        formula.workers().map(WorkerLoad::utilisation).orElse(0.0),
                                        (later.heldSeconds - heldSeconds) / span / w.workers())));
    }
}
