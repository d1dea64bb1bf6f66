package org.tierwise.solver.options;

import org.tierwise.model.capacity.disk.DiskLayout;
import org.tierwise.model.catalogue.DiskClass;
import org.tierwise.model.catalogue.DiskOffer;
import org.tierwise.model.catalogue.ServerOffer;
import org.tierwise.model.plan.GroupChoice;
import org.tierwise.model.plan.NodeGroup;
import org.tierwise.model.plan.Targets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Leaves out choices that need no evaluation, since another costs no more and cannot be slower: the
 * same number of nodes with disks of the same speed and size, on a server that is nowhere smaller.
 * Response times never grow with cores, speed, memory or network; where workers are sized by cores,
 * which takes memory, only servers with as many cores are compared.
 */
final class WorthEvaluating {
    private WorthEvaluating() {}

    private record Shape(int nodes, boolean dedicated, int cores, Optional<Storage> storage) {}

    private record Storage(
            String layout,
            DiskClass kind,
            double gb,
            double readIops,
            double writeIops,
            double latencyMs,
            double annualFailureRate) {
        static Storage of(DiskLayout layout) {
            DiskOffer disk = layout.disk();
            return new Storage(
                    layout.label(),
                    disk.diskClass(),
                    disk.gb(),
                    disk.readIops(),
                    disk.writeIops(),
                    disk.latencyMs(),
                    disk.annualFailureRate());
        }
    }

    /**
     * The choices that may be best.
     *
     * @param candidates choices for the group, in any order
     * @return those left, whose disks hold the data of the group
     */
    static List<GroupChoice> of(NodeGroup group, List<GroupChoice> candidates, Targets targets) {
        double neededGb = group.diskPerNodeGb() / targets.maximumDiskFill();
        Map<Shape, List<GroupChoice>> fronts = new LinkedHashMap<>();
        candidates.stream()
                .filter(choice -> choice.disks().usableGb() >= neededGb)
                .sorted(Comparator.comparingLong(choice -> Option.millionths(choice.monthly())))
                .forEach(choice -> {
                    List<GroupChoice> front =
                            fronts.computeIfAbsent(
                                    shape(group, choice), shape -> new ArrayList<>());
                    if (front.stream().noneMatch(c -> atLeast(c.server(), choice.server()))) {
                        front.add(choice);
                    }
                });
        return fronts.values().stream().flatMap(List::stream).toList();
    }

    private static Shape shape(NodeGroup group, GroupChoice choice) {
        ServerOffer server = choice.server();
        return new Shape(
                choice.nodes(),
                server.dedicated(),
                group.withWorkers().isPresent() ? server.vcpu() : 0,
                group.usesDisk() ? Optional.of(Storage.of(choice.disks())) : Optional.empty());
    }

    private static boolean atLeast(ServerOffer one, ServerOffer other) {
        return one.vcpu() >= other.vcpu()
                && one.coreScore() >= other.coreScore()
                && one.ramGb() >= other.ramGb()
                && one.networkMbps() >= other.networkMbps();
    }
}
