package org.tierwise.model.capacity.disk;

import org.tierwise.model.catalogue.RaidLevel;

/**
 * Random operations per second of an array: n·I / (f + (1-f)·P), with n disks of I operations per
 * second, read fraction f and write penalty P. This is the latency-bound form; adding up read and
 * write shares separately flatters parity levels.
 *
 * @param level RAID level
 * @param disks n
 * @param diskIops I
 * @param readFraction f, in [0, 1]
 */
public record EffectiveIops(RaidLevel level, int disks, double diskIops, double readFraction) {
    /**
     * @throws IllegalArgumentException when the array cannot be built or a figure is out of range
     */
    public EffectiveIops {
        String why = level.whyImpossible(disks);
        if (!why.isEmpty()) {
            throw new IllegalArgumentException(why);
        }
        if (!(diskIops > 0) || Double.isInfinite(diskIops)) {
            throw new IllegalArgumentException("the IOPS of a disk must be a positive number");
        }
        if (!(readFraction >= 0 && readFraction <= 1)) {
            throw new IllegalArgumentException("the read fraction must lie between 0 and 1");
        }
    }

    /** Logical operations per second of the mix. */
    public double mixed() {
        return reads() / (readFraction + (1 - readFraction) * level.writePenalty(disks));
    }

    /** Reads per second when nothing is written. */
    public double reads() {
        return disks * diskIops;
    }

    /** Writes per second when nothing is read. */
    public double writes() {
        return reads() / level.writePenalty(disks);
    }
}
