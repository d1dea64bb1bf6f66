package org.tierwise.model.plan;

import org.tierwise.model.capacity.disk.DiskLayout;
import org.tierwise.model.catalogue.DiskOffer;
import org.tierwise.model.catalogue.RaidLevel;
import org.tierwise.model.catalogue.ServerOffer;

import java.util.Optional;

/** Ways to give a node group more than it has, one at a time. */
enum Improvement {
    ANOTHER_NODE,
    MORE_CORES,
    FASTER_CORES,
    MORE_DISKS,
    FASTER_DISKS,
    MORE_DISK_OPERATIONS;

    /** The improved choice; empty where the pattern or the disks do not allow it. */
    Optional<GroupChoice> of(NodeGroup group, GroupChoice choice) {
        return switch (this) {
            case ANOTHER_NODE ->
                    choice.nodes() < group.maximumNodes()
                            ? Optional.of(
                                    new GroupChoice(
                                            choice.server(),
                                            choice.nodes() + 1,
                                            choice.disks(),
                                            choice.term()))
                            : Optional.empty();
            case MORE_CORES -> Optional.of(on(choice, choice.server().vcpu() + 1, 1));
            case FASTER_CORES -> Optional.of(on(choice, choice.server().vcpu(), 1.1));
            case MORE_DISKS -> moreDisks(choice.disks()).map(disks -> on(choice, disks));
            case FASTER_DISKS -> Optional.of(on(choice, faster(choice.disks(), 1.2, 1.2)));
            case MORE_DISK_OPERATIONS -> Optional.of(on(choice, faster(choice.disks(), 1.2, 1)));
        };
    }

    private static GroupChoice on(GroupChoice choice, int cores, double speedUp) {
        ServerOffer server = choice.server();
        return new GroupChoice(
                new ServerOffer(
                        server.sku(),
                        server.family(),
                        server.dedicated(),
                        cores,
                        server.coreScore() * speedUp,
                        server.ramGb(),
                        server.networkMbps(),
                        server.disks(),
                        server.monthly(),
                        server.source()),
                choice.nodes(),
                choice.disks(),
                choice.term());
    }

    private static GroupChoice on(GroupChoice choice, DiskLayout disks) {
        return new GroupChoice(choice.server(), choice.nodes(), disks, choice.term());
    }

    /** One more, two in pairs; a mirror of more disks writes to all of them and is no gain. */
    private static Optional<DiskLayout> moreDisks(DiskLayout layout) {
        return switch (layout) {
            case DiskLayout.Volume v -> Optional.empty();
            case DiskLayout.Array a ->
                    a.level() == RaidLevel.RAID1
                            ? Optional.empty()
                            : Optional.of(
                                    new DiskLayout.Array(
                                            a.level(),
                                            a.count() + (a.level() == RaidLevel.RAID10 ? 2 : 1),
                                            a.disk()));
        };
    }

    private static DiskLayout faster(DiskLayout layout, double operations, double speedUp) {
        DiskOffer disk = layout.disk();
        DiskOffer better =
                new DiskOffer(
                        disk.sku(),
                        disk.diskClass(),
                        disk.gb(),
                        disk.readIops() * operations,
                        disk.writeIops() * operations,
                        disk.latencyMs() / speedUp,
                        disk.annualFailureRate(),
                        disk.monthly(),
                        disk.source());
        return switch (layout) {
            case DiskLayout.Volume v -> new DiskLayout.Volume(better);
            case DiskLayout.Array a -> new DiskLayout.Array(a.level(), a.count(), better);
        };
    }
}
