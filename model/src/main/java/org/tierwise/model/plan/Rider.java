package org.tierwise.model.plan;

/**
 * A small process that needs a vote but no node of its own: an arbiter or a sentinel. It rides on
 * nodes of a group that does not run the component it votes for, one vote on a node.
 *
 * @param name what it is
 * @param component component that it votes for
 * @param votes nodes that it needs; it runs on every node of the group that takes it
 * @param memoryGb memory on each node that it rides on, GB
 */
public record Rider(String name, String component, int votes, double memoryGb) {
    /**
     * @throws IllegalArgumentException when there is no vote, or the memory is negative
     */
    public Rider {
        if (votes < 1 || !(memoryGb >= 0)) {
            throw new IllegalArgumentException(
                    "%s: a rider needs at least one vote and a memory that is not negative"
                            .formatted(name));
        }
    }
}
