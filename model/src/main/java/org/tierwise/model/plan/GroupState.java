package org.tierwise.model.plan;

import org.tierwise.model.demand.ComponentDemand;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A node group under load, all nodes well or one lost.
 *
 * @param processor utilisation of the cores of a serving node
 * @param disk utilisation of the disks of a serving node; 0 where none are used
 * @param network utilisation of the port of a serving node
 * @param applying share of time that a replica applies the primary's writes, one after the other; 0
 *     where none does
 * @param down whether nothing is left that serves
 * @param workers workers of a serving node; absent where the group has none, or is saturated
 * @param calls calls of a page; empty when saturated or down
 */
public record GroupState(
        double processor,
        double disk,
        double network,
        double applying,
        boolean down,
        Optional<WorkerLoad> workers,
        List<CallLoad> calls) {
    public GroupState {
        calls = List.copyOf(calls);
    }

    /** Highest of the utilisations. */
    public double highest() {
        return Math.max(processor, Math.max(disk, network));
    }

    /** Whether more work arrives than can be done, or nothing serves. */
    public boolean saturated() {
        return down || highest() >= 1;
    }

    /** Mean time of a page in this group, s; infinite when saturated. */
    public double meanSeconds() {
        return meanSeconds(component -> true);
    }

    /** Mean time of a page in some components of this group, s; infinite when saturated. */
    public double meanSeconds(Predicate<ComponentDemand> components) {
        return saturated()
                ? Double.POSITIVE_INFINITY
                : calls.stream()
                        .filter(c -> components.test(c.component()))
                        .mapToDouble(c -> c.page().meanSeconds())
                        .sum();
    }
}
