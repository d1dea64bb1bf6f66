package org.tierwise.model.simulation;

import java.util.Optional;

/**
 * How busy the serving nodes of a group are.
 *
 * @param group name of the group
 * @param processor share of the cores in use
 * @param disk share of the disks, or of the volume's slots, in use
 * @param workers share of the workers that are held; absent where the group has none
 */
public record GroupUse(String group, Use processor, Use disk, Optional<Use> workers) {
    /**
     * A utilisation, in [0, 1].
     *
     * @param formula what the formula says
     * @param simulated mean over the simulated time and the nodes
     */
    public record Use(double formula, double simulated) {}
}
