package org.tierwise.model.capacity.disk;

import org.tierwise.model.capacity.queueing.ErlangC;
import org.tierwise.model.capacity.queueing.MultiServer;
import org.tierwise.model.capacity.queueing.ResidenceTime;
import org.tierwise.model.catalogue.DiskOffer;
import org.tierwise.model.catalogue.RaidLevel;

/**
 * The disks of one node as a queueing station. Every disk operation takes exponential time, on an
 * idle disk max(L, 1/I) with idle latency L and IOPS I. A disk works on m = ⌊I·L⌋ operations at
 * once, at least one, so a platter is one server and an SSD is several (Little's law); they wait as
 * at M/M/m with servers of m/I. Reads choose the shorter queue of a mirror, writes wait for the
 * slowest of the disks they touch (Nelson and Tantawi 1988, approximation of fork-join).
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

    /** A hair is added so that latencies that are printed with few digits do not lose a server. */
    private int parallel() {
        DiskOffer disk = layout.disk();
        return Math.max(1, (int) (disk.readIops() * disk.latencyMs() / 1000 + 1e-3));
    }

    /** Mean time of one operation on an idle disk, s. */
    private double idleSeconds() {
        return Math.max(layout.disk().latencyMs() / 1000, 1 / layout.disk().readIops());
    }

    /** Time that an operation keeps one of the servers, s; no longer than the idle time. */
    private double serviceSeconds() {
        return parallel() / layout.disk().readIops();
    }

    /**
     * Mean time of one read: R = S + 0.9·Wq(k disks together) + 0.1·Wq(one disk) with k disks to
     * choose from.
     *
     * @return s
     * @throws IllegalStateException when saturated
     */
    public double readSeconds() {
        stableUtilisation();
        return idleSeconds()
                + (1 - IMBALANCE) * waitSeconds(readChoice())
                + IMBALANCE * waitSeconds(1);
    }

    /**
     * Mean time until all disks that a write touches have done it: phases · F · (S + Wq), where the
     * wait on a mirror is Wq/(1+ρ), since its reads go to the shorter queue.
     *
     * @return s
     * @throws IllegalStateException when saturated
     */
    public double writeSeconds() {
        double rho = stableUtilisation();
        double alone = waitSeconds(1);
        if (layout instanceof DiskLayout.Array a) {
            double wait = readChoice() > 1 ? alone / (1 + rho) : alone;
            return a.level().writePhases()
                    * forkJoin(a.level().writeWidth(a.count()), alone / (idleSeconds() + alone))
                    * (idleSeconds() + wait);
        }
        return idleSeconds() + alone;
    }

    private int readChoice() {
        return switch (layout) {
            case DiskLayout.Volume v -> 1;
            case DiskLayout.Array a -> a.level().readChoice(a.count());
        };
    }

    private boolean isOneMirror() {
        return layout instanceof DiskLayout.Array a && a.level() == RaidLevel.RAID1;
    }

    /**
     * Residence of one read within a chain of reads of the same page. Where all disks are one
     * mirror every write keeps their queues in step, and slow moments last as long as those of one
     * disk.
     *
     * @param readsInChain reads of one page, one after the other
     */
    public ResidenceTime read(double readsInChain) {
        double mean = readSeconds();
        double rho = stableUtilisation();
        int servers = parallel() * readChoice();
        ResidenceTime shape =
                new MultiServer(rho * servers / serviceSeconds(), serviceSeconds(), servers)
                        .residence(readsInChain, isOneMirror() ? parallel() : servers);
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

    /** Mean wait where an operation may take any server of so many disks, s. */
    private double waitSeconds(int disks) {
        int servers = parallel() * disks;
        return ErlangC.meanWait(servers, stableUtilisation() * servers, serviceSeconds());
    }

    /**
     * Mean of the last of k, over the mean of one. Nelson and Tantawi give it for M/M/1 by ρ, which
     * there is the share g = Wq/W of a residence that is waiting; of several servers g is smaller.
     */
    private static double forkJoin(int width, double waitShare) {
        if (width == 1) {
            return 1;
        }
        double two = (12 - waitShare) / 8;
        if (width == 2) {
            return two;
        }
        double harmonic = 0;
        for (int i = 1; i <= width; i++) {
            harmonic += 1.0 / i;
        }
        return two * (harmonic / 1.5 + 4.0 / 11 * (1 - harmonic / 1.5) * waitShare);
    }
}
