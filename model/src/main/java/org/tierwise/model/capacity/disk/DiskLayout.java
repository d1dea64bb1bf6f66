package org.tierwise.model.capacity.disk;

import org.tierwise.model.catalogue.DiskOffer;
import org.tierwise.model.catalogue.RaidLevel;

/** What a node stores on. */
public sealed interface DiskLayout {
    /** Disk or volume. */
    DiskOffer disk();

    /** GB that hold data. */
    double usableGb();

    /** Number of disks that are paid for and can fail. */
    int count();

    /** Name as printed, for example {@code RAID10 of 4 hdd-sas-15k}. */
    String label();

    /**
     * One volume: built into the server or attached over the network.
     *
     * @param disk the volume
     */
    record Volume(DiskOffer disk) implements DiskLayout {
        @Override
        public double usableGb() {
            return disk.gb();
        }

        @Override
        public int count() {
            return 1;
        }

        @Override
        public String label() {
            return "%s %.0f GB".formatted(disk.diskClass().id(), disk.gb());
        }
    }

    /**
     * Disks in bays, joined by a controller.
     *
     * @param level RAID level
     * @param count number of disks
     * @param disk each disk
     */
    record Array(RaidLevel level, int count, DiskOffer disk) implements DiskLayout {
        /**
         * @throws IllegalArgumentException when the level cannot be built from so many disks
         */
        public Array {
            String why = level.whyImpossible(count);
            if (!why.isEmpty()) {
                throw new IllegalArgumentException(why);
            }
        }

        @Override
        public double usableGb() {
            return count * disk.gb() * level.usableFraction(count);
        }

        @Override
        public String label() {
            return "%s of %d %s".formatted(level, count, disk.diskClass().id());
        }
    }
}
