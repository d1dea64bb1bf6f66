package org.tierwise.model.catalogue;

import java.util.Locale;

/**
 * How disks are joined to an array. A logical write is {@code phases} rounds of {@code width}
 * parallel disk operations, so its penalty is phases × width (Patterson, Gibson and Katz 1988; Chen
 * et al. 1994). RAID 1 of n disks is an n-way mirror.
 */
public enum RaidLevel {
    RAID0(2),
    RAID1(2),
    RAID10(4),
    RAID5(3),
    RAID6(4);

    private final int minimumDisks;

    RaidLevel(int minimumDisks) {
        this.minimumDisks = minimumDisks;
    }

    /**
     * The level of a name such as {@code RAID10}, {@code raid 10} or {@code 10}.
     *
     * @throws IllegalArgumentException when there is no such level
     */
    public static RaidLevel of(String name) {
        String wanted = name.toUpperCase(Locale.ROOT).replaceAll("[\\s_-]", "");
        for (RaidLevel level : values()) {
            if (level.name().equals(wanted) || level.name().equals("RAID" + wanted)) {
                return level;
            }
        }
        throw new IllegalArgumentException(
                "no RAID level is called " + name + "; known are RAID 0, 1, 5, 6 and 10");
    }

    /** Why an array of so many disks cannot be built; empty when it can. */
    public String whyImpossible(int disks) {
        if (disks < minimumDisks) {
            return "%s needs at least %d disks, not %d".formatted(this, minimumDisks, disks);
        }
        if (this == RAID10 && disks % 2 != 0) {
            return "RAID10 needs an even number of disks, not " + disks;
        }
        return "";
    }

    /** Rounds of disk operations of one write: parity levels read before they write. */
    public int writePhases() {
        return this == RAID5 || this == RAID6 ? 2 : 1;
    }

    /** Disks that each round of a write touches in parallel. */
    public int writeWidth(int disks) {
        return switch (this) {
            case RAID0 -> 1;
            case RAID1 -> disks;
            case RAID10, RAID5 -> 2;
            case RAID6 -> 3;
        };
    }

    /** Disk operations of one logical write. */
    public int writePenalty(int disks) {
        return writePhases() * writeWidth(disks);
    }

    /** Disks among which a read may choose the one that serves it. */
    public int readChoice(int disks) {
        return switch (this) {
            case RAID1 -> disks;
            case RAID10 -> 2;
            case RAID0, RAID5, RAID6 -> 1;
        };
    }

    /** Share of the raw capacity that holds data. */
    public double usableFraction(int disks) {
        return switch (this) {
            case RAID0 -> 1;
            case RAID1 -> 1.0 / disks;
            case RAID10 -> 0.5;
            case RAID5 -> (disks - 1.0) / disks;
            case RAID6 -> (disks - 2.0) / disks;
        };
    }

    /** Disk failures that the array survives whichever disks they hit. */
    public int faultTolerance(int disks) {
        return switch (this) {
            case RAID0 -> 0;
            case RAID1 -> disks - 1;
            case RAID10, RAID5 -> 1;
            case RAID6 -> 2;
        };
    }

    /**
     * Disk failures that the array survives when they hit the luckiest disks: one of every pair of
     * RAID 10, and no more than {@link #faultTolerance} elsewhere (Patterson, Gibson and Katz
     * 1988).
     */
    public int mostFailuresSurvived(int disks) {
        return this == RAID10 ? disks / 2 : faultTolerance(disks);
    }
}
