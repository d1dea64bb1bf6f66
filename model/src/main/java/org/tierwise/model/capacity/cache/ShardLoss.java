package org.tierwise.model.capacity.cache;

/**
 * Hit ratios of a cache that lost some of its shards.
 *
 * @param hitRatioAtOnce hit ratio at the moment of the loss: the entries of the lost shards are
 *     gone, nothing took their place; what is behind the cache must carry this
 * @param hitRatioRefilled hit ratio of the shards left, once they hold what is popular
 * @param requestsUntilRefilled requests after which the content no longer depends on what was there
 *     before: the characteristic time of the room left; infinite when everything fits
 */
public record ShardLoss(
        double hitRatioAtOnce, double hitRatioRefilled, double requestsUntilRefilled) {}
