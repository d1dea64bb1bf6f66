package org.tierwise.model.demand;

import org.tierwise.model.figure.Figure;

import java.util.Optional;

/**
 * How a page calls a component, before the processor time is known.
 *
 * @param name what the call does
 * @param calls calls of a page
 * @param probability chance of each call, before any cache
 * @param cache cache that answers first
 * @param cpuMs processor time on the reference core, ms, where it is known
 * @param cpuShare share of the component's processor time that these calls take, otherwise
 * @param diskReads random reads of one call
 * @param diskCommits writes that one call waits for
 */
public record CallTemplate(
        String name,
        int calls,
        double probability,
        Optional<CacheInFront> cache,
        Optional<Figure> cpuMs,
        double cpuShare,
        Figure diskReads,
        double diskCommits) {
    /** Mean visits of a page while the cache in front is whole. */
    public double visits() {
        return calls * probability * passed();
    }

    /** Share of calls that the cache in front lets through while it is whole. */
    public double passed() {
        return cache.map(c -> c.missRatio(0)).orElse(1.0);
    }

    /** The same call with another chance and other reads. */
    public CallTemplate with(double changedProbability, Figure changedReads) {
        return new CallTemplate(
                name, calls, changedProbability, cache, cpuMs, cpuShare, changedReads, diskCommits);
    }
}
