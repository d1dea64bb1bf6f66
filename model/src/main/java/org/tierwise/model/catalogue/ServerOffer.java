package org.tierwise.model.catalogue;

import org.joda.money.BigMoney;

import java.util.List;

/**
 * A server that can be ordered.
 *
 * @param sku stock keeping unit
 * @param family family, for example {@code C3}
 * @param dedicated whether the whole machine is the customer's
 * @param vcpu virtual or physical cores
 * @param coreScore speed of one core; the reference core is one vCPU of an AWS m5
 * @param ramGb memory, GB
 * @param networkMbps network port, Mbit/s
 * @param disks what the server can store on
 * @param monthly price a month without commitment, tax excluded
 * @param source where the price was read
 */
public record ServerOffer(
        String sku,
        String family,
        boolean dedicated,
        int vcpu,
        double coreScore,
        double ramGb,
        double networkMbps,
        Disks disks,
        BigMoney monthly,
        PriceSource source) {
    /** What a server can store on. */
    public sealed interface Disks {
        /**
         * The volume that comes with the server.
         *
         * @param volume the volume, at no extra price
         */
        record BuiltIn(DiskOffer volume) implements Disks {}

        /**
         * Bays that are filled with disks of one kind and joined to an array.
         *
         * @param count number of bays
         * @param levels RAID levels that the controller can build
         * @param diskSkus disks that fit
         */
        record Bays(int count, List<RaidLevel> levels, List<String> diskSkus) implements Disks {
            public Bays {
                levels = List.copyOf(levels);
                diskSkus = List.copyOf(diskSkus);
            }
        }

        /**
         * No disk of its own: block volumes are attached.
         *
         * @param volumeSkus block volumes that can be attached, one at a time
         */
        record Attached(List<String> volumeSkus) implements Disks {
            public Attached {
                volumeSkus = List.copyOf(volumeSkus);
            }
        }
    }

    /**
     * @throws IllegalArgumentException when a size is not positive or the price is negative
     */
    public ServerOffer {
        if (vcpu < 1 || !(coreScore > 0) || !(ramGb > 0) || !(networkMbps > 0)) {
            throw new IllegalArgumentException(
                    "server " + sku + ": cores, core score, memory and network must be positive");
        }
        if (monthly.isNegative()) {
            throw new IllegalArgumentException(
                    "server " + sku + ": the price must not be negative");
        }
    }

    /** The same server at another price. */
    public ServerOffer withMonthly(BigMoney changed) {
        return new ServerOffer(
                sku,
                family,
                dedicated,
                vcpu,
                coreScore,
                ramGb,
                networkMbps,
                disks,
                changed,
                source);
    }
}
