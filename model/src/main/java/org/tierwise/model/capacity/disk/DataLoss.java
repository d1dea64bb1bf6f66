package org.tierwise.model.capacity.disk;

import org.tierwise.model.catalogue.RaidLevel;

/**
 * How long an array keeps its data. An absorbing Markov chain over the number of failed disks, of
 * degraded pairs for RAID 10: one rebuild at a time (one a pair), and a rebuild without redundancy
 * left fails when it meets an unrecoverable read error. Read errors dominate on large disks (Chen
 * et al., <i>RAID: High-Performance, Reliable Secondary Storage</i>, 1994, sec. 3.4; Greenan, Plank
 * and Wylie, <i>Mean Time to Meaningless</i>, 2010).
 *
 * @param level RAID level
 * @param disks number of disks
 * @param mtbfHours mean time between failures of one disk, h
 * @param rebuildHours mean time of a rebuild, h
 * @param diskGb size of a disk, GB of 10⁹ bytes
 * @param errorsPerBit unrecoverable read errors per bit read, for example 1e-15
 */
public record DataLoss(
        RaidLevel level,
        int disks,
        double mtbfHours,
        double rebuildHours,
        double diskGb,
        double errorsPerBit) {
    private static final double HOURS_PER_YEAR = 8760;
    private static final double BITS_PER_GB = 8e9;

    /**
     * @throws IllegalArgumentException when the array cannot be built or a figure is out of range
     */
    public DataLoss {
        String why = level.whyImpossible(disks);
        if (!why.isEmpty()) {
            throw new IllegalArgumentException(why);
        }
        if (!(mtbfHours > 0) || !(rebuildHours > 0) || !(diskGb > 0)) {
            throw new IllegalArgumentException("times and sizes of disks must be positive numbers");
        }
        if (!(errorsPerBit >= 0 && errorsPerBit < 1)) {
            throw new IllegalArgumentException("read errors per bit must lie in [0, 1)");
        }
    }

    /**
     * Mean time to data loss, h. With x_j the time from j failures on, x_j = α_j + (1 -
     * γ_j)·x_{j+1}; γ is carried instead of 1 - γ, so that nothing is subtracted and no digit is
     * lost.
     */
    public double meanHours() {
        int states = level == RaidLevel.RAID10 ? disks / 2 : level.faultTolerance(disks);
        double[] alpha = new double[states + 1];
        double[] gamma = new double[states + 1];
        for (int j = 0; j <= states; j++) {
            double back = j == 0 ? 0 : repair(j);
            double rest = loss(j) + (j == 0 ? 0 : back * gamma[j - 1]);
            double all = further(j) + rest;
            alpha[j] = (1 + (j == 0 ? 0 : back * alpha[j - 1])) / all;
            gamma[j] = rest / all;
        }
        double time = 0;
        for (int j = states; j >= 0; j--) {
            time = alpha[j] + (1 - gamma[j]) * time;
        }
        return time;
    }

    /** Rate of failures that lose nothing, 1/h. */
    private double further(int failed) {
        return level == RaidLevel.RAID10
                ? (disks - 2 * failed) / mtbfHours
                : failed < level.faultTolerance(disks) ? (disks - failed) / mtbfHours : 0;
    }

    /** Rate at which data are lost, 1/h. */
    private double loss(int failed) {
        if (level == RaidLevel.RAID10) {
            return failed * (1 / mtbfHours + rebuildFailure() / rebuildHours);
        }
        if (failed < level.faultTolerance(disks)) {
            return 0;
        }
        return (disks - failed) / mtbfHours + (failed == 0 ? 0 : rebuildFailure() / rebuildHours);
    }

    /** Rate of rebuilds that succeed, 1/h. */
    private double repair(int failed) {
        if (level == RaidLevel.RAID10) {
            return failed * (1 - rebuildFailure()) / rebuildHours;
        }
        boolean bare = failed == level.faultTolerance(disks);
        return (bare ? 1 - rebuildFailure() : 1) / rebuildHours;
    }

    /** Probability that a rebuild without redundancy meets a read error: 1 - (1-u)^bits. */
    private double rebuildFailure() {
        int read =
                switch (level) {
                    case RAID0 -> 0;
                    case RAID1, RAID10 -> 1;
                    case RAID5 -> disks - 1;
                    case RAID6 -> disks - 2;
                };
        return -Math.expm1(read * diskGb * BITS_PER_GB * Math.log1p(-errorsPerBit));
    }

    /**
     * The textbook formula MTBF^(f+1) / (n(n-1)…(n-f)·R^f) without read errors, h; it flatters
     * large disks by a factor of 100 and more. RAID 10 is n/2 pairs.
     */
    public double classicalHours() {
        int n = level == RaidLevel.RAID10 ? 2 : disks;
        int tolerated = level == RaidLevel.RAID10 ? 1 : level.faultTolerance(disks);
        double hours = mtbfHours / n;
        for (int j = 1; j <= tolerated; j++) {
            hours *= mtbfHours / ((n - j) * rebuildHours);
        }
        return level == RaidLevel.RAID10 ? hours / (disks / 2) : hours;
    }

    /** Probability that data are lost within a year: 1 - exp(-8760/MTTDL). */
    public double probabilityInAYear() {
        return -Math.expm1(-HOURS_PER_YEAR / meanHours());
    }
}
