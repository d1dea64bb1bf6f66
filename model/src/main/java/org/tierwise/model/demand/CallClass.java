package org.tierwise.model.demand;

import org.tierwise.model.figure.Figure;

import java.util.Optional;

/**
 * One way in which a page calls a component.
 *
 * @param name what the call does, for example {@code disk-bound query}
 * @param calls calls that a page makes, one after the other
 * @param probability chance that each call is made, before any cache in front, in [0, 1]
 * @param cache cache that answers first
 * @param cpuMs processor time of one call on the reference core, ms
 * @param diskReads random reads of one call, one after the other
 * @param diskCommits writes that one call waits for
 */
public record CallClass(
        String name,
        int calls,
        double probability,
        Optional<CacheInFront> cache,
        Figure cpuMs,
        Figure diskReads,
        double diskCommits) {
    /**
     * @throws IllegalArgumentException when a figure is negative or the probability above 1
     */
    public CallClass {
        if (calls < 0
                || !(probability >= 0 && probability <= 1)
                || cpuMs.value() < 0
                || diskReads.value() < 0
                || diskCommits < 0) {
            throw new IllegalArgumentException(
                    "call '%s': calls, processor time, reads and commits must not be negative and"
                                    .formatted(name)
                            + " the probability must lie in [0, 1]");
        }
    }

    /** Probability that a call reaches the component while a share of its cache is lost. */
    public double reachProbability(double cacheShareLost) {
        return probability * cache.map(c -> c.missRatio(cacheShareLost)).orElse(1.0);
    }

    /** Mean visits of a page while the cache in front is whole. */
    public double visits() {
        return calls * reachProbability(0);
    }
}
