package org.tierwise.model.capacity.cache;

/**
 * A hit ratio that was measured.
 *
 * @param room number of items that fitted, 1 or more
 * @param hitRatio share of the requests that the cache answered, in (0, 1)
 */
public record ObservedHits(double room, double hitRatio) {
    /**
     * @throws IllegalArgumentException when a figure is out of range
     */
    public ObservedHits {
        if (!(room >= 1) || !Double.isFinite(room)) {
            throw new IllegalArgumentException("an observed cache must have room for an item");
        }
        if (!(hitRatio > 0 && hitRatio < 1)) {
            throw new IllegalArgumentException(
                    "an observed hit ratio must lie between 0 and 1, both excluded");
        }
    }
}
