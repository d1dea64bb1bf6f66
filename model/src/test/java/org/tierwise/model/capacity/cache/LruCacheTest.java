package org.tierwise.model.capacity.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.tierwise.model.validation.Vectors.number;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierwise.model.validation.Vectors;

import java.util.List;

class LruCacheTest {
    private static final double NUMERICS = 1e-9;

    static List<NamedCsvRecord> vectors() {
        return Vectors.of("cache.csv");
    }

    private static LruCache cache(NamedCsvRecord row) {
        return cache(
                number(row, "zipf_alpha"),
                (long) number(row, "catalogue_items"),
                number(row, "cache_items"));
    }

    private static LruCache cache(double alpha, long items, double room) {
        return new LruCache(new ZipfPopularity(alpha, items), room);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void agreesWithChesApproximationSolvedElsewhere(NamedCsvRecord row) {
        LruCache cache = cache(row);
        assertThat(cache.hitRatio()).isCloseTo(number(row, "hit_ratio_che"), within(1e-6));
        assertThat(cache.bestHitRatio())
                .isCloseTo(number(row, "hit_ratio_static_optimal"), within(1e-9));
        String time = row.getField("characteristic_time_requests");
        if (time.equals("inf")) {
            assertThat(cache.characteristicRequests()).isInfinite();
        } else {
            double expected = Double.parseDouble(time);
            assertThat(cache.characteristicRequests()).isCloseTo(expected, within(expected * 1e-5));
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void agreesWithSimulatedCaches(NamedCsvRecord row) {
        double tolerance = number(row, "cache_items") == 1 ? 0.001 : 0.003;
        assertThat(cache(row).hitRatio())
                .isCloseTo(number(row, "hit_ratio_lru_sim"), within(tolerance));
    }

    @Property(tries = 100)
    void bucketsOfALargeCatalogueStandForItsItems(
            @ForAll @DoubleRange(min = 0, max = 2) double alpha,
            @ForAll @LongRange(min = 1665, max = 60_000) long items,
            @ForAll @DoubleRange(min = 0.01, max = 0.95) double share) {
        LruCache cache = cache(alpha, items, share * items);
        double t = cache.characteristicRequests();
        double total = 0;
        for (long i = 1; i <= items; i++) {
            total += Math.pow(i, -alpha);
        }
        double held = 0;
        double hits = 0;
        for (long i = 1; i <= items; i++) {
            double q = Math.pow(i, -alpha) / total;
            held -= Math.expm1(-q * t);
            hits -= q * Math.expm1(-q * t);
        }
        assertThat(held).isCloseTo(cache.room(), within(1e-5 * cache.room()));
        assertThat(hits).isCloseTo(cache.hitRatio(), within(1e-6));
    }

    @Property(tries = 200)
    void moreRoomAnswersMoreAndNeverMoreThanPinning(
            @ForAll @DoubleRange(min = 0, max = 3) double alpha,
            @ForAll @LongRange(min = 2, max = 1_000_000_000_000L) long items,
            @ForAll @DoubleRange(min = 0.01, max = 1) double share,
            @ForAll @DoubleRange(min = 1, max = 10) double factor) {
        double room = Math.max(1, share * items);
        LruCache small = cache(alpha, items, room);
        LruCache large = cache(alpha, items, room * factor);
        assertThat(large.hitRatio()).isBetween(small.hitRatio() - NUMERICS, 1.0);
        assertThat(small.hitRatio()).isLessThanOrEqualTo(small.bestHitRatio() + 1e-6);
        assertThat(small.hitRatio()).isGreaterThanOrEqualTo(Math.min(1, room / items) - 1e-6);
    }

    @Property(tries = 200)
    void popularItemsStandingOutMoreHelp(
            @ForAll @DoubleRange(min = 0, max = 2) double alpha,
            @ForAll @DoubleRange(min = 0, max = 1) double more,
            @ForAll @LongRange(min = 100, max = 100_000_000) long items) {
        assertThat(cache(alpha + more, items, items / 10.0).hitRatio())
                .isGreaterThanOrEqualTo(cache(alpha, items, items / 10.0).hitRatio() - 1e-6);
    }

    @Property(tries = 200)
    void survivingShardsRefillButNotToTheOldRatio(
            @ForAll @DoubleRange(min = 0, max = 2) double alpha,
            @ForAll @LongRange(min = 1000, max = 10_000_000) long items,
            @ForAll @DoubleRange(min = 0.01, max = 2) double share,
            @ForAll @IntRange(min = 2, max = 20) int shards) {
        LruCache cache = cache(alpha, items, share * items);
        ShardLoss loss = cache.afterLosing(1, shards);
        assertThat(loss.hitRatioRefilled())
                .isBetween(loss.hitRatioAtOnce() - 1e-6, cache.hitRatio() + NUMERICS);
        assertThat(cache.afterLosing(0, shards).hitRatioAtOnce()).isEqualTo(cache.hitRatio());
    }

    @Test
    void twoItemsAndRoomForOneAreSolvedByTheGoldenRatio() {
        double golden = (1 + Math.sqrt(5)) / 2;
        LruCache cache = cache(1, 2, 1);
        assertThat(cache.characteristicRequests())
                .isCloseTo(3 * Math.log(golden), within(NUMERICS));
        assertThat(cache.hitRatio()).isCloseTo(1 / 3.0 + 1 / (3 * golden), within(NUMERICS));
    }

    @Test
    void aQuarterOfTheShardsLostCostsMostAtOnce() {
        LruCache cache = cache(0.9, 1_000_000, 250_000);
        ShardLoss loss = cache.afterLosing(1, 4);
        assertThat(cache.hitRatio()).isCloseTo(0.764, within(5e-4));
        assertThat(loss.hitRatioAtOnce()).isCloseTo(0.573, within(5e-4));
        assertThat(loss.hitRatioRefilled()).isCloseTo(0.722, within(5e-4));
        assertThat(loss.requestsUntilRefilled()).isCloseTo(496_878, within(5.0));
    }

    @Test
    void memoryHoldsItemsWithTheirOverhead() {
        CachedItems pages = CachedItems.inMemcached(new ZipfPopularity(0.9, 1_000_000), 2000);
        assertThat(pages.room(1)).isCloseTo(473_849.0, within(0.1));
        assertThat(pages.inMemory(0.5).hitRatio())
                .isBetween(
                        cache(0.9, 1_000_000, 236_924).hitRatio(),
                        cache(0.9, 1_000_000, 236_925).hitRatio());
    }

    @Test
    void impossibleCachesAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> cache(0.9, 10, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> cache(Double.NaN, 10, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> cache(-0.1, 10, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> cache(0.9, 0, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cache(0.9, 10, 5).afterLosing(2, 2))
                .withMessageContaining("at least one shard");
    }

    @Property(tries = 60)
    void theCacheForAHitRatioHasThatHitRatio(
            @ForAll @DoubleRange(min = 0, max = 1.4) double alpha,
            @ForAll @LongRange(min = 50, max = 5_000_000) long items,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double hitRatio) {
        LruCache cache = LruCache.answering(new ZipfPopularity(alpha, items), hitRatio);

        assertThat(cache.hitRatio()).isCloseTo(hitRatio, within(1e-7));
    }

    @Test
    void noCacheAnswersEverything() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LruCache.answering(new ZipfPopularity(1, 10), 1));
    }
}
