package org.tierwise.model.catalogue;

import org.joda.money.BigMoney;

/**
 * A disk that can be put into a server's bay, a server's own volume or a block volume.
 *
 * @param sku stock keeping unit
 * @param diskClass kind of disk
 * @param gb capacity, 10^9 bytes
 * @param readIops random reads per second of one disk
 * @param writeIops random writes per second of one disk
 * @param latencyMs time of one random read on an idle disk, ms
 * @param annualFailureRate share of disks that fail in a year
 * @param monthly price of one disk a month, tax excluded; zero when the server includes it
 * @param source where price and figures were read
 */
public record DiskOffer(
        String sku,
        DiskClass diskClass,
        double gb,
        double readIops,
        double writeIops,
        double latencyMs,
        double annualFailureRate,
        BigMoney monthly,
        PriceSource source) {
    /**
     * @throws IllegalArgumentException when capacity, IOPS or latency is not positive
     */
    public DiskOffer {
        if (!(gb > 0) || !(readIops > 0) || !(writeIops > 0) || !(latencyMs > 0)) {
            throw new IllegalArgumentException(
                    "disk " + sku + ": capacity, IOPS and latency must be positive");
        }
    }

    /** The same disk at another price. */
    public DiskOffer withMonthly(BigMoney changed) {
        return new DiskOffer(
                sku,
                diskClass,
                gb,
                readIops,
                writeIops,
                latencyMs,
                annualFailureRate,
                changed,
                source);
    }
}
