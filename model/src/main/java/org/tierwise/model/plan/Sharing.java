package org.tierwise.model.plan;

import java.util.List;

/**
 * Which components may run on the same nodes. Whether they do is decided by the search.
 *
 * @param components names of the components
 * @param mostOnANode most components that run on one node
 */
public record Sharing(List<String> components, int mostOnANode) {
    /** Every component on nodes of its own. */
    public static final Sharing NONE = new Sharing(List.of(), 1);

    /**
     * @throws IllegalArgumentException when fewer than one component may run on a node
     */
    public Sharing {
        components = List.copyOf(components);
        if (mostOnANode < 1) {
            throw new IllegalArgumentException(
                    "sharing: at least one component must be allowed on a node, not %d"
                            .formatted(mostOnANode));
        }
    }
}
