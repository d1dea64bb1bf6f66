package org.tierwise.solver.options;

import org.tierwise.model.plan.NodeGroup;

import java.util.Comparator;
import java.util.List;

/**
 * The options of a group.
 *
 * @param index position of the group in the problem
 * @param group the group
 * @param candidates choices that the catalogue and the pins allow
 * @param options options worth a look, cheapest first
 * @param cachedBy index of the group of the cache in front; -1 where none
 * @param isCache whether other groups have this one in front
 */
public record GroupOptions(
        int index,
        NodeGroup group,
        long candidates,
        List<Option> options,
        int cachedBy,
        boolean isCache) {
    public GroupOptions {
        options = List.copyOf(options);
    }

    /**
     * The option with the least mean time, with all nodes and with one lost together; the cheapest
     * of equals.
     *
     * @throws java.util.NoSuchElementException when there is no option
     */
    public Option fastest() {
        return options.stream()
                .min(
                        Comparator.<Option>comparingDouble(
                                        o -> o.healthy().meanSeconds() + o.nodeLost().meanSeconds())
                                .thenComparingLong(Option::cost))
                .orElseThrow();
    }
}
