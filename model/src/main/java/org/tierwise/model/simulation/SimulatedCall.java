package org.tierwise.model.simulation;

import java.util.random.RandomGenerator;

/**
 * One way in which a page calls a group.
 *
 * @param group the group
 * @param tier its place from the user inwards
 * @param attempts calls of a page
 * @param probability chance that each is made and no cache answers it, in [0, 1]
 * @param cpuSeconds mean processor time on a core of the group's nodes, s
 * @param reads mean random reads, one after the other
 * @param commits mean writes that are waited for, one after the other
 */
record SimulatedCall(
        SimulatedGroup group,
        int tier,
        int attempts,
        double probability,
        double cpuSeconds,
        double reads,
        double commits) {
    /** Mean visits of a page. */
    double visits() {
        return attempts * probability;
    }

    /** Whether a call holds a worker. */
    boolean holdsWorker() {
        return group.serving().getFirst().workers().isPresent();
    }

    /** A whole number of this mean: rounded down or up at random. */
    static int whole(double mean, RandomGenerator random) {
        int floor = (int) mean;
        return mean > floor && random.nextDouble() < mean - floor ? floor + 1 : floor;
    }
}
