package org.tierwise.model.capacity.cache;

/**
 * Items of one size, kept in memory.
 *
 * @param popularity how many there are and how often each is asked for
 * @param bytes size of an item, bytes; keys included
 * @param overheadBytes what the cache adds to an item, bytes; about 60 for memcached
 * @param reserve memory taken per byte stored, 1 or more; about 1.1 for memcached's size classes
 */
public record CachedItems(
        ZipfPopularity popularity, double bytes, double overheadBytes, double reserve) {
    private static final double BYTES_PER_GIB = 1L << 30;
    private static final double MEMCACHED_OVERHEAD = 60;
    private static final double MEMCACHED_RESERVE = 1.1;

    /**
     * @throws IllegalArgumentException when a figure is out of range
     */
    public CachedItems {
        if (!(bytes > 0) || !Double.isFinite(bytes)) {
            throw new IllegalArgumentException("the size of an item must be positive");
        }
        if (!(overheadBytes >= 0) || !Double.isFinite(overheadBytes)) {
            throw new IllegalArgumentException("the overhead of an item must be 0 bytes or more");
        }
        if (!(reserve >= 1) || !Double.isFinite(reserve)) {
            throw new IllegalArgumentException("a byte stored takes at least a byte");
        }
    }

    /**
     * Items in memcached, with 60 bytes beside each and a tenth more for size classes (both
     * assumed).
     *
     * @param bytes size of an item, bytes
     */
    public static CachedItems inMemcached(ZipfPopularity popularity, double bytes) {
        return new CachedItems(popularity, bytes, MEMCACHED_OVERHEAD, MEMCACHED_RESERVE);
    }

    /** Number of items that fit into memory of this size, GiB. */
    public double room(double gib) {
        return gib * BYTES_PER_GIB / ((bytes + overheadBytes) * reserve);
    }

    /**
     * Memory that a hit ratio takes, bytes: the other way round. All items for 1.
     *
     * @param hitRatio share of the requests that are answered, in [0, 1]
     * @throws IllegalArgumentException when the share is out of range
     */
    public double bytesFor(double hitRatio) {
        double room =
                hitRatio == 0
                        ? 0
                        : hitRatio == 1
                                ? popularity.items()
                                : LruCache.answering(popularity, hitRatio).room();
        return room * (bytes + overheadBytes) * reserve;
    }

    /**
     * The cache that memory of this size makes.
     *
     * @param gib memory for items, GiB, more than 0
     */
    public LruCache inMemory(double gib) {
        return new LruCache(popularity, room(gib));
    }
}
