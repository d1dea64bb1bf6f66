package org.tierwise.solver.options;

import org.tierwise.model.plan.NodeGroup;

import java.util.Comparator;
import java.util.List;

/**
 * The options of a node group that may stand in a plan.
 *
 * @param index position in the list that it belongs to
 * @param group the group
 * @param candidates choices that the catalogue and the pins allow
 * @param options options worth a look, cheapest first
 */
public record GroupOptions(int index, NodeGroup group, long candidates, List<Option> options) {
    public GroupOptions {
        options = List.copyOf(options);
    }

    /** The same group with fewer options. */
    public GroupOptions with(List<Option> fewer) {
        return new GroupOptions(index, group, candidates, fewer);
    }

    /** The same group in another list. */
    public GroupOptions at(int position) {
        return new GroupOptions(position, group, candidates, options);
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

    /**
     * Cost of the cheapest option, in millionths.
     *
     * @throws java.util.NoSuchElementException when there is no option
     */
    public long leastCost() {
        return options.getFirst().cost();
    }
}
