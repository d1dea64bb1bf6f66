package org.tierwise.model.capacity.availability;

/**
 * How often a node fails and how long it stays away.
 *
 * @param mttfHours mean time to failure, h
 * @param mttrHours mean time to repair, h
 */
public record NodeReliability(double mttfHours, double mttrHours) {
    /**
     * @throws IllegalArgumentException when a time to failure is not positive or a repair negative
     */
    public NodeReliability {
        if (!(mttfHours > 0) || !(mttrHours >= 0)) {
            throw new IllegalArgumentException("mean time to failure must be positive");
        }
    }

    /** Share of time that the node is away: MTTR / (MTTF + MTTR). */
    public double unavailability() {
        return mttrHours / (mttfHours + mttrHours);
    }
}
