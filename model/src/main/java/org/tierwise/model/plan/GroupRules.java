package org.tierwise.model.plan;

import java.util.ArrayList;
import java.util.List;

/** The rules that each group keeps for itself. */
final class GroupRules {
    /** Workers may fill memory to the last byte; sums differ in the last digits. */
    private static final double ROUNDING = 1e-12;

    /**
     * Share of time that a replica may be applying writes; beyond it the lag grows long at every
     * burst (assumed).
     */
    private static final double MOST_APPLYING = 0.7;

    private static final String ONE_LOST = ", one node lost";

    private GroupRules() {}

    /**
     * Rules that a choice breaks whatever the other groups do.
     *
     * @param targets what must hold
     * @param group the group
     * @param choice what is ordered for it
     * @param healthy its load while every node works
     * @param lost its load with a node lost
     * @param memory memory that a node needs, GB
     * @param disk data on a node, GB
     */
    static List<Violation> violations(
            Targets targets,
            NodeGroup group,
            GroupChoice choice,
            GroupState healthy,
            GroupState lost,
            double memory,
            double disk) {
        List<Violation> found = new ArrayList<>();
        String name = group.name();
        utilisation(found, name, name, healthy, targets.maximumUtilisation());
        if (!lost.down() || group.pageNeedsIt()) {
            utilisation(found, name, name + ONE_LOST, lost, targets.maximumUtilisationNodeLost());
        }
        if (lost.down() && group.pageNeedsIt()) {
            found.add(
                    new Violation(
                            Rule.PROCESSOR_UTILISATION,
                            name,
                            name + ONE_LOST,
                            Double.POSITIVE_INFINITY,
                            targets.maximumUtilisationNodeLost(),
                            "%"));
        }
        double memoryLimit = choice.server().ramGb() * targets.maximumMemoryFill();
        if (memory > memoryLimit * (1 + ROUNDING)) {
            found.add(new Violation(Rule.MEMORY, name, name, memory, memoryLimit, "GB"));
        }
        double diskLimit = choice.disks().usableGb() * targets.maximumDiskFill();
        if (disk > diskLimit) {
            found.add(new Violation(Rule.DISK_CAPACITY, name, name, disk, diskLimit, "GB"));
        }
        return found;
    }

    private static void utilisation(
            List<Violation> found, String group, String where, GroupState state, double limit) {
        check(found, Rule.PROCESSOR_UTILISATION, group, where, state.processor(), limit);
        check(found, Rule.DISK_UTILISATION, group, where, state.disk(), limit);
        check(found, Rule.NETWORK_UTILISATION, group, where, state.network(), limit);
        check(found, Rule.REPLICATION_LAG, group, where, state.applying(), MOST_APPLYING);
        state.workers()
                .ifPresent(w ->
                        check(
                                found,
                                Rule.WORKER_UTILISATION,
                                group,
                                where,
                                w.utilisation(),
                                limit));
    }

    private static void check(
            List<Violation> found,
            Rule rule,
            String group,
            String where,
            double actual,
            double limit) {
        if (actual > limit) {
            found.add(new Violation(rule, group, where, actual, limit, "%"));
        }
    }
}
