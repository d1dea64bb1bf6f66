package org.tierwise.model.demand;

/**
 * A cache that answers before a call is made.
 *
 * @param component name of the cache component
 * @param hitRatio share of calls that the cache answers while all its nodes work, in [0, 1]
 */
public record CacheInFront(String component, double hitRatio) {
    /**
     * @throws IllegalArgumentException when the hit ratio is outside [0, 1]
     */
    public CacheInFront {
        if (!(hitRatio >= 0 && hitRatio <= 1)) {
            throw new IllegalArgumentException("a hit ratio must lie between 0 and 1");
        }
    }

    /**
     * Share of calls that the cache does not answer.
     *
     * @param shareLost share of the entries that is gone, in [0, 1]
     */
    public double missRatio(double shareLost) {
        return 1 - hitRatio * (1 - shareLost);
    }
}
