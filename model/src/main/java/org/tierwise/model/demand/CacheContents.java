package org.tierwise.model.demand;

import org.tierwise.model.capacity.cache.CachedItems;
import org.tierwise.model.capacity.cache.ZipfPopularity;
import org.tierwise.model.figure.Figure;

/**
 * What a cache holds: how much memory a hit ratio takes follows from it.
 *
 * @param items number of different items that are asked for
 * @param itemBytes mean size of an item, bytes, key included
 * @param popularityExponent α of Zipf's law, how much popular items stand out
 */
public record CacheContents(Figure items, Figure itemBytes, Figure popularityExponent) {
    private static final double BYTES_PER_GB = 1e9;

    /**
     * Memory of all nodes together that answers a share of the requests.
     *
     * @param hitRatio share, in [0, 1]
     * @return computed figure, GB
     * @throws IllegalArgumentException when a figure of the contents is out of range, or the share
     *     cannot be reached
     */
    public Figure memoryGb(double hitRatio) {
        CachedItems stored =
                CachedItems.inMemcached(
                        new ZipfPopularity(popularityExponent.value(), Math.round(items.value())),
                        itemBytes.value());
        return Figure.computed(
                stored.bytesFor(hitRatio) / BYTES_PER_GB,
                "GB",
                "%s items of %.0f bytes, Zipf %.2f, for a hit ratio of %.3f (Che)"
                        .formatted(
                                "%,.0f".formatted(items.value()),
                                itemBytes.value(),
                                popularityExponent.value(),
                                hitRatio));
    }
}
