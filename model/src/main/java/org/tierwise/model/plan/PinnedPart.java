package org.tierwise.model.plan;

import org.tierwise.model.capacity.disk.DiskLayout;

import java.util.List;
import java.util.Optional;

/** A part of a group's choice that can be pinned. */
public enum PinnedPart {
    /** The server, by its SKU. */
    OFFER,
    /** The family of the server. */
    FAMILY,
    /** The kind of disk. */
    DISK_CLASS,
    /** The RAID level. */
    RAID_LEVEL,
    /** The number of disks in a node. */
    DISKS,
    /** The number of nodes. */
    NODES,
    /** The length of the commitment. */
    TERM;

    /** Whether pins say something of this part. */
    public boolean isPinned(Pins pins) {
        return switch (this) {
            case OFFER -> !pins.skus().isEmpty();
            case FAMILY -> !pins.families().isEmpty();
            case DISK_CLASS -> !pins.diskClasses().isEmpty();
            case RAID_LEVEL -> !pins.raidLevels().isEmpty();
            case DISKS -> pins.disks().isPresent();
            case NODES -> pins.nodes().isPresent();
            case TERM -> pins.term().isPresent();
        };
    }

    /** Whether a choice has this part: a volume has no RAID level and no number of disks. */
    public boolean isIn(GroupChoice choice) {
        return switch (this) {
            case OFFER, FAMILY, DISK_CLASS, NODES, TERM -> true;
            case RAID_LEVEL, DISKS -> choice.disks() instanceof DiskLayout.Array;
        };
    }

    /**
     * Pins this part to what was chosen.
     *
     * @throws IllegalArgumentException when the choice does not have it
     */
    public Pins pin(Pins pins, GroupChoice chosen) {
        return switch (this) {
            case OFFER -> pins.withSkus(List.of(chosen.server().sku()));
            case FAMILY -> pins.withFamilies(List.of(chosen.server().family()));
            case DISK_CLASS -> pins.withDiskClasses(List.of(chosen.disks().disk().diskClass()));
            case RAID_LEVEL -> pins.withRaidLevels(List.of(array(chosen).level()));
            case DISKS -> pins.withDisks(array(chosen).count());
            case NODES -> pins.withNodes(chosen.nodes());
            case TERM -> pins.withTerm(chosen.term().months());
        };
    }

    private static DiskLayout.Array array(GroupChoice chosen) {
        if (chosen.disks() instanceof DiskLayout.Array array) {
            return array;
        }
        throw new IllegalArgumentException("there is no disk array in " + chosen.label());
    }

    /** Leaves this part free. */
    public Pins free(Pins pins) {
        return new Pins(
                this == OFFER ? List.of() : pins.skus(),
                this == FAMILY ? List.of() : pins.families(),
                this == DISK_CLASS ? List.of() : pins.diskClasses(),
                this == RAID_LEVEL ? List.of() : pins.raidLevels(),
                this == DISKS ? Optional.empty() : pins.disks(),
                this == NODES ? Optional.empty() : pins.nodes(),
                this == TERM ? Optional.empty() : pins.term());
    }

    /** This part of the pins alone. */
    public Pins only(Pins pins) {
        Pins alone = pins;
        for (PinnedPart other : values()) {
            alone = other == this ? alone : other.free(alone);
        }
        return alone;
    }
}
