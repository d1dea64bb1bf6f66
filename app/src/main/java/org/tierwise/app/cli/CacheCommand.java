package org.tierwise.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;
import org.tierwise.app.planning.BadInput;
import org.tierwise.model.capacity.cache.CachedItems;
import org.tierwise.model.capacity.cache.LruCache;
import org.tierwise.model.capacity.cache.ShardLoss;
import org.tierwise.model.capacity.cache.ZipfPopularity;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/** Hit ratio of a cache from its memory. */
@Command(
        name = "cache",
        mixinStandardHelpOptions = true,
        description = "Hit ratio of memcached from its memory, whole and with a server lost.")
final class CacheCommand implements Callable<Integer> {
    @Spec private @Nullable CommandSpec spec;

    @Option(names = "--items", required = true, paramLabel = "N", description = "different items")
    private long items;

    @Option(
            names = "--alpha",
            defaultValue = "0.9",
            description =
                    "Zipf exponent: how much popular items stand out; 0.9 for pages and 1.0 for"
                            + " products are usual (${DEFAULT-VALUE})")
    private double alpha = 0.9;

    @Option(
            names = "--item-bytes",
            required = true,
            paramLabel = "BYTES",
            description = "mean size of an item with its key")
    private double itemBytes;

    @Option(
            names = "--memory-gib",
            required = true,
            paramLabel = "GIB",
            description = "memory for items on all servers together")
    private double memoryGib;

    @Option(
            names = "--servers",
            defaultValue = "2",
            paramLabel = "N",
            description = "servers that share the items (${DEFAULT-VALUE})")
    private int servers = 2;

    @Option(names = "--json", description = "print one JSON document")
    private boolean json;

    @Override
    public Integer call() {
        LruCache cache = cache();
        if (servers < 1) {
            throw new BadInput("cache: --servers %d; at least 1 would be right".formatted(servers));
        }
        ObjectNode node = Json.object();
        Json.put(node, "itemsThatFit", Math.min(items, cache.room()));
        Json.put(node, "hitRatio", cache.hitRatio());
        Json.put(node, "bestHitRatio", cache.bestHitRatio());
        if (servers > 1) {
            ShardLoss loss = cache.afterLosing(1, servers);
            Json.put(node, "hitRatioServerLost", loss.hitRatioAtOnce());
            Json.put(node, "hitRatioRefilled", loss.hitRatioRefilled());
            Json.put(node, "requestsUntilRefilled", loss.requestsUntilRefilled());
        }
        if (json) {
            Streams.out(spec).println(Json.text(node));
        } else {
            Streams.out(spec).print(sentence(cache));
        }
        return ExitCode.DONE;
    }

    private LruCache cache() {
        try {
            return CachedItems.inMemcached(new ZipfPopularity(alpha, items), itemBytes)
                    .inMemory(memoryGib);
        } catch (IllegalArgumentException e) {
            throw new BadInput("cache: " + e.getMessage(), e);
        }
    }

    private String sentence(LruCache cache) {
        StringBuilder text =
                new StringBuilder(
                        "%,.0f of %,d items fit: hit ratio %.3f (at best %.3f)%n"
                                .formatted(
                                        Math.min(items, cache.room()),
                                        items,
                                        cache.hitRatio(),
                                        cache.bestHitRatio()));
        if (servers > 1) {
            ShardLoss loss = cache.afterLosing(1, servers);
            text.append(
                    "one of %d servers lost: %.3f at once, for which what is behind must be sized; %.3f once refilled%n"
                            .formatted(servers, loss.hitRatioAtOnce(), loss.hitRatioRefilled()));
        }
        return text.toString();
    }
}
