package org.tierwise.model.capacity.disk;

import org.hipparchus.complex.Complex;
import org.tierwise.model.capacity.queueing.ResidenceTime;

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
     * Mean time of one operation: R = L0 + ρ/(2I(1-ρ)).
     *
     * @return s
     * @throws IllegalStateException when saturated
     */
    public double meanSeconds() {
        requireStable();
        return idleSeconds + utilisation() / (2 * iops * (1 - utilisation()));
    }

    /**
     * Residence of one operation; the wait is that of M/D/1 (Pollaczek-Khinchine): (1-ρ)s / (s -
     * λ(1 - exp(-s/I))).
     *
     * @throws IllegalStateException when saturated
     */
    public ResidenceTime operation() {
        requireStable();
        return new ResidenceTime(
                meanSeconds(),
                s -> {
                    Complex slot = s.multiply(-1 / iops).exp();
                    return s.multiply(1 - utilisation())
                            .divide(slot.subtract(1).multiply(operationsPerSecond).add(s))
                            .multiply(s.multiply(-idleSeconds).exp());
                });
    }

    private void requireStable() {
        if (saturated()) {
            throw new IllegalStateException(
                    "a saturated volume has no response time: utilisation " + utilisation());
        }
    }
}
