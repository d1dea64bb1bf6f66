package org.tierwise.model.capacity.disk;

import org.tierwise.model.capacity.queueing.ResidenceTime;
import org.tierwise.model.capacity.queueing.SingleServerGeneral;

/**
 * A cloud volume (gp2, gp3, also under RDS) that lets a fixed number of operations a second
 * through: M/D/1, since each operation takes its slot of 1/I seconds whatever it does, and a
 * constant time for network and medium behind the throttle. Reads and writes count alike.
 *
 * @param iops I, operations a second that are let through; positive
 * @param idleSeconds time of an operation on an idle volume, s; not negative
 * @param operationsPerSecond λ, random reads and writes, 1/s; not negative
 */
public record ThrottledVolume(double iops, double idleSeconds, double operationsPerSecond) {
    /**
     * Credits of a full gp2 bucket, operations (Amazon EBS user guide, "I/O credits and burst").
     */
    public static final double GP2_CREDITS = 5_400_000;

    /** Operations a second of gp2 while credits last (same source). */
    public static final double GP2_BURST_IOPS = 3000;

    /**
     * @throws IllegalArgumentException when a figure is out of range
     */
    public ThrottledVolume {
        if (!(iops > 0) || Double.isInfinite(iops)) {
            throw new IllegalArgumentException("the IOPS of a volume must be a positive number");
        }
        if (!(idleSeconds >= 0)
                || !(operationsPerSecond >= 0)
                || Double.isInfinite(idleSeconds)
                || Double.isInfinite(operationsPerSecond)) {
            throw new IllegalArgumentException(
                    "the idle time and the operations of a volume must not be negative");
        }
    }

    /**
     * How long a full bucket lets a gp2 volume go beyond its base rate: 5.4 million / (demand -
     * base), the demand cut at 3000 a second. A peak that lasts longer is served at the base rate.
     *
     * @param baseIops base rate of the volume, operations a second
     * @param demandIops operations a second that are asked for
     * @return s; infinite when the base rate is enough
     */
    public static double gp2BurstSeconds(double baseIops, double demandIops) {
        double beyond = Math.min(demandIops, GP2_BURST_IOPS) - baseIops;
        return beyond > 0 ? GP2_CREDITS / beyond : Double.POSITIVE_INFINITY;
    }

    /** ρ = λ/I; 1 or more means saturated. */
    public double utilisation() {
        return operationsPerSecond / iops;
    }

    /** Whether more operations arrive than are let through. */
    public boolean saturated() {
        return utilisation() >= 1;
    }

    /**
     * Mean time of one operation: R = L0 + ρ/(2I(1-ρ)), the wait of M/D/1.
     *
     * @return s
     * @throws IllegalStateException when saturated
     */
    public double meanSeconds() {
        return idleSeconds + slots().meanWaitSeconds();
    }

    /**
     * Residence of one operation: the wait for its slot is that of M/D/1, the rest constant.
     *
     * @throws IllegalStateException when saturated
     */
    public ResidenceTime operation() {
        return new ResidenceTime(meanSeconds(), idleSeconds, slots().residence(1).variable());
    }

    private SingleServerGeneral slots() {
        return new SingleServerGeneral(operationsPerSecond, 1 / iops, 0);
    }
}
