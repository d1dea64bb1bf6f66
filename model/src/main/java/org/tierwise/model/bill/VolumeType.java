package org.tierwise.model.bill;

import java.util.Arrays;
import java.util.Locale;

/** Kind of block storage (Amazon EBS user guide, "Amazon EBS volume types"). */
public enum VolumeType {
    GP2("gp2", 16_384, 100, 3, 16_000),
    GP3("gp3", 16_384, 3_000, 0, 3_000),
    /** Provisioned: all IOPS are bought apart. */
    IO2("io2", 65_536, 0, 0, 0),
    IO1("piops", 16_384, 0, 0, 0),
    /** Throughput-optimised disks: no promise of IOPS. */
    ST1("st1", 16_384, 0, 0, 0),
    /** Cold disks: no promise of IOPS. */
    SC1("sc1", 16_384, 0, 0, 0),
    /**
     * Spread over many disks by the service (Aurora, DocumentDB, EFS): no volume to reckon with.
     */
    SHARED("", Integer.MAX_VALUE, 0, 0, 0),
    /** The first kind: 100 IOPS on average, not promised. */
    MAGNETIC("", 1_024, 0, 0, 0);

    private final String word;
    private final int largestGb;
    private final int leastIops;
    private final int iopsPerGb;
    private final int mostIops;

    VolumeType(String word, int largestGb, int leastIops, int iopsPerGb, int mostIops) {
        this.word = word;
        this.largestGb = largestGb;
        this.leastIops = leastIops;
        this.iopsPerGb = iopsPerGb;
        this.mostIops = mostIops;
    }

    /**
     * The kind that a usage type names.
     *
     * @param otherwise kind of usage types that name none
     */
    static VolumeType of(String usageType, VolumeType otherwise) {
        String text = usageType.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> !type.word.isEmpty() && text.contains(type.word))
                .findFirst()
                .orElse(otherwise);
    }

    /**
     * IOPS that come with the size of one volume.
     *
     * @param gb size, GB
     */
    public double baselineIops(double gb) {
        return Math.min(Math.max(leastIops, iopsPerGb * gb), mostIops);
    }

    /** Fewest volumes that can hold so many GB; at least one. */
    public int fewestVolumes(double gb) {
        return (int) Math.max(1, Math.ceil(gb / largestGb));
    }
}
