package org.tierwise.model.capacity.availability;

/**
 * How often a node fails and how long it stays away.
 *
 * @param mttfHours mean time to failure, h
 * @param mttrHours mean time to repair, h
 * @param commonCause β, share of the failures that take all nodes of a group at once, because they
 *     share a chassis, a switch or a VLAN, in [0, 1] (β-factor model, IEC 61508-6, annex D)
 */
public record NodeReliability(double mttfHours, double mttrHours, double commonCause) {
    /** A node whose failures are its own. */
    public NodeReliability(double mttfHours, double mttrHours) {
        this(mttfHours, mttrHours, 0);
    }

    /**
     * @throws IllegalArgumentException when a time to failure is not positive, a repair negative,
     *     or the share of common causes outside [0, 1]
     */
    public NodeReliability {
        if (!(commonCause >= 0 && commonCause <= 1)) {
            throw new IllegalArgumentException("the share of common causes must lie in [0, 1]");
        }
        if (!(mttfHours > 0) || !(mttrHours >= 0)) {
            throw new IllegalArgumentException("mean time to failure must be positive");
        }
    }

    /** Share of time that the node is away: MTTR / (MTTF + MTTR). */
    public double unavailability() {
        return mttrHours / (mttfHours + mttrHours);
    }
}
