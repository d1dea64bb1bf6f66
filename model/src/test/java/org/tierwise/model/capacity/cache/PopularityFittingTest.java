package org.tierwise.model.capacity.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;

import org.junit.jupiter.api.Test;

class PopularityFittingTest {
    @Test
    void twoSimulatedCachesTellTheirPopularity() {
        ZipfPopularity found =
                PopularityFitting.fit(
                        new ObservedHits(187_500, 0.72186360),
                        new ObservedHits(250_000, 0.76393235));
        assertThat(found.alpha()).isCloseTo(0.901, within(5e-4));
        assertThat((double) found.items()).isCloseTo(1.01e6, within(5e3));
    }

    @Test
    void sizesCloseToEachOtherLeaveMuchOpen() {
        ZipfPopularity found =
                PopularityFitting.fit(
                        new ObservedHits(187_500, 0.71686), new ObservedHits(250_000, 0.76893));
        assertThat(found.alpha()).isCloseTo(0.861, within(1e-3));
        assertThat((double) found.items()).isCloseTo(0.76e6, within(5e3));
    }

    @Property(tries = 20)
    void findsThePopularityBehindTwoHitRatios(
            @ForAll @DoubleRange(min = 0.4, max = 1.3) double alpha,
            @ForAll @LongRange(min = 20_000, max = 5_000_000) long items,
            @ForAll @DoubleRange(min = 2, max = 5) double factor) {
        ZipfPopularity truth = new ZipfPopularity(alpha, items);
        double room = items / 20.0;
        ZipfPopularity found =
                PopularityFitting.fit(observed(truth, room), observed(truth, room * factor));
        assertThat(found.alpha()).isCloseTo(alpha, within(0.002));
        assertThat(found.items() / (double) items).isCloseTo(1, within(0.01));
    }

    private static ObservedHits observed(ZipfPopularity truth, double room) {
        return new ObservedHits(room, new LruCache(truth, room).hitRatio());
    }

    @Test
    void hitRatiosThatNoZipfPopularityGivesAreRefused() {
        ObservedHits small = new ObservedHits(1000, 0.3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PopularityFitting.fit(small, new ObservedHits(2000, 0.7)))
                .withMessageContaining("can only be between")
                .withMessageContaining("and 0.6000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PopularityFitting.fit(small, new ObservedHits(2000, 0.29)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PopularityFitting.fit(small, new ObservedHits(900, 0.4)));
        assertThatIllegalArgumentException().isThrownBy(() -> new ObservedHits(10, 1));
    }
}
