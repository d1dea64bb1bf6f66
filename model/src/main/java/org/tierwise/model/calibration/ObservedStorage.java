package org.tierwise.model.calibration;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.tierwise.model.bill.VolumeType;
import org.tierwise.model.capacity.disk.ArrayStation;
import org.tierwise.model.capacity.disk.DiskLayout;
import org.tierwise.model.capacity.disk.ThrottledVolume;
import org.tierwise.model.catalogue.DiskClass;
import org.tierwise.model.catalogue.DiskOffer;
import org.tierwise.model.catalogue.PriceSource;
import org.tierwise.model.catalogue.PriceStatus;
import org.tierwise.model.catalogue.RaidLevel;

import java.util.Optional;

/** Storage on which a query was timed. */
public sealed interface ObservedStorage {
    /** The storage in words. */
    String label();

    /**
     * Utilisation under a load.
     *
     * @param reads logical random reads, 1/s
     * @param writes logical random writes, 1/s
     */
    double utilisation(double reads, double writes);

    /**
     * Mean time of one read under a load, s.
     *
     * @throws IllegalStateException when saturated
     */
    double readSeconds(double reads, double writes);

    /**
     * Disks of a kind, joined to an array.
     *
     * @param raid RAID level
     * @param disks number of disks
     * @param diskClass kind of disk
     * @param diskIops random operations per second of one disk
     */
    record DiskArray(RaidLevel raid, int disks, DiskClass diskClass, double diskIops)
            implements ObservedStorage {
        /**
         * @throws IllegalArgumentException when the array cannot be built
         */
        public DiskArray {
            layout(raid, disks, diskClass, diskIops);
        }

        @Override
        public String label() {
            return layout(raid, disks, diskClass, diskIops).label();
        }

        @Override
        public double utilisation(double reads, double writes) {
            return station(reads, writes).utilisation();
        }

        @Override
        public double readSeconds(double reads, double writes) {
            return station(reads, writes).readSeconds();
        }

        private ArrayStation station(double reads, double writes) {
            return new ArrayStation(layout(raid, disks, diskClass, diskIops), reads, writes);
        }

        /** One operation at a time, so that an idle disk takes 1/I; what it cost is not known. */
        private static DiskLayout layout(
                RaidLevel raid, int disks, DiskClass diskClass, double iops) {
            return new DiskLayout.Array(
                    raid,
                    disks,
                    new DiskOffer(
                            "observed",
                            diskClass,
                            1,
                            iops,
                            iops,
                            1000 / iops,
                            0,
                            BigMoney.zero(CurrencyUnit.USD),
                            new PriceSource("observed", "", PriceStatus.ESTIMATED, "")));
        }
    }

    /**
     * A volume behind a throttle.
     *
     * @param volume kind of volume
     * @param gb size, GB
     * @param iops operations a second that were bought; what comes with the size where absent
     * @param idleMs time of an operation on an idle volume, ms
     */
    record CloudVolume(VolumeType volume, double gb, Optional<Double> iops, double idleMs)
            implements ObservedStorage {
        /**
         * @throws IllegalArgumentException when the volume has no IOPS of its own and none are
         *     given
         */
        public CloudVolume {
            if (!(iops.orElse(volume.baselineIops(gb)) > 0)) {
                throw new IllegalArgumentException(
                        "a %s volume needs the number of its IOPS".formatted(volume));
            }
        }

        @Override
        public String label() {
            return "%s %.0f GB".formatted(volume, gb);
        }

        @Override
        public double utilisation(double reads, double writes) {
            return throttled(reads, writes).utilisation();
        }

        @Override
        public double readSeconds(double reads, double writes) {
            return throttled(reads, writes).meanSeconds();
        }

        private ThrottledVolume throttled(double reads, double writes) {
            return new ThrottledVolume(
                    iops.orElse(volume.baselineIops(gb)), idleMs / 1000, reads + writes);
        }
    }
}
