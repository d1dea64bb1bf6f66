package org.tierwise.model.plan;

/**
 * A small process that needs a vote but no node of its own: an arbiter or a sentinel.
 *
 * @param name what it is
 * @param component component that it votes for
 * @param memoryGb memory on each node that it rides on, GB
 */
public record Rider(String name, String component, double memoryGb) {}
