package org.tierwise.model.capacity.disk;

import org.tierwise.model.capacity.queueing.ErlangC;
import org.tierwise.model.capacity.queueing.MultiServer;
import org.tierwise.model.capacity.queueing.ResidenceTime;
import org.tierwise.model.catalogue.DiskOffer;

/**
 * The disks of one node as a queueing station. Every disk operation takes exponential time; a disk
 * of IOPS I and idle latency S works on max(1, I·S) operations at once, so a platter is one server
 * and an SSD is several (Little's law). Reads choose the shorter queue of a mirror, writes wait for
 * the slowest of the disks they touch (Nelson and Tantawi 1988, approximation of fork-join).
 *
 * @param layout disks
 * @param readsPerSecond logical random reads, 1/s
 * @param writesPerSecond logical random writes, 1/s
 */
public record ArrayStation(DiskLayout layout, double readsPerSecond, double writesPerSecond) {
    /** Share of reads that miss the shorter queue; fitted to a simulation of mirrored pairs. */
    private static final double IMBALANCE = 0.1;

    private static int penalty(DiskLayout layout) {
        return switch (layout) {
            case DiskLayout.Volume v -> 1;
            case DiskLayout.Array a -> a.level().writePenalty(a.count());
        };
    }

    /** Disk seconds needed per second, over the disk seconds that there are. */
    public double utilisation() {
        DiskOffer disk = layout.disk();
        return (readsPerSecond / disk.readIops()
                        + writesPerSecond * penalty(layout) / disk.writeIops())
                / layout.count();
    }

    /** Whether more operations arrive than the disks can do. */
    public boolean saturated() {
        return utilisation() >= 1;
    }

    private int parallel() {
        DiskOffer disk = layout.disk();
        return Math.max(1, (int) Math.round(disk.readIops() * disk.latencyMs() / 1000));
    }

    /** Mean time of one operation on an idle disk, s. */
    private double serviceSeconds() {
        return parallel() / layout.disk().readIops();
    }

    /**
     * Mean time of one read: R = S + 0.9·Wq(M/M/m) + 0.1·Wq(M/M/1) with m disks to choose from.
     *
     * @return s
     * @throws IllegalStateException when saturated
     */
    public double readSeconds() {
        double rho = stableUtilisation();
        double s = serviceSeconds();
        int choice =
                switch (layout) {
                    case DiskLayout.Volume v -> 1;
                    case DiskLayout.Array a -> a.level().readChoice(a.count());
                };
        double alone = wait(rho, s, parallel());
        double shared = choice == 1 ? alone : wait(rho, s, parallel() * choice);
        return s + (1 - IMBALANCE) * shared + IMBALANCE * alone;
    }

    /**
     * Mean time until all disks that a write touches have done it.
     *
     * @return s
     * @throws IllegalStateException when saturated
     */
    public double writeSeconds() {
        double rho = stableUtilisation();
        double s = serviceSeconds();
        if (layout instanceof DiskLayout.Array a) {
            int width = a.level().writeWidth(a.count());
            double base =
                    a.level().readChoice(a.count()) > 1 && parallel() == 1
                            ? s * (1 + rho / (1 - rho * rho))
                            : s + wait(rho, s, parallel());
            return a.level().writePhases() * forkJoin(width, rho) * base;
        }
        return s + wait(rho, s, parallel());
    }

    /**
     * Residence of one read within a chain of reads of the same page.
     *
     * @param readsInChain reads of one page, one after the other
     */
    public ResidenceTime read(double readsInChain) {
        double mean = readSeconds();
        double rho = stableUtilisation();
        int choice = layout instanceof DiskLayout.Array a ? a.level().readChoice(a.count()) : 1;
        int servers = parallel() * choice;
        ResidenceTime shape =
                new MultiServer(rho * servers / serviceSeconds(), serviceSeconds(), servers)
                        .residence(readsInChain);
        double scale = mean / shape.meanSeconds();
        return new ResidenceTime(mean, s -> shape.transform().at(s.multiply(scale)));
    }

    private double stableUtilisation() {
        double rho = utilisation();
        if (rho >= 1) {
            throw new IllegalStateException("a saturated array has no response time");
        }
        return rho;
    }

    private static double wait(double rho, double serviceSeconds, int servers) {
        return ErlangC.meanWait(servers, rho * servers, serviceSeconds);
    }

    /** Nelson and Tantawi 1988: mean of the last of k, over the mean of one. */
    private static double forkJoin(int width, double rho) {
        if (width == 1) {
            return 1;
        }
        double two = (12 - rho) / 8;
        if (width == 2) {
            return two;
        }
        double harmonic = 0;
        for (int i = 1; i <= width; i++) {
            harmonic += 1.0 / i;
        }
        return two * (harmonic / 1.5 + 4.0 / 11 * (1 - harmonic / 1.5) * rho);
    }
}
