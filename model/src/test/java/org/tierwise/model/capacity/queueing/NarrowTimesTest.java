package org.tierwise.model.capacity.queueing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

import org.apache.commons.statistics.distribution.GammaDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.IntStream;

/** Sums that vary so little that a plain inversion of their transform rings. */
class NarrowTimesTest {
    @ParameterizedTest
    @ValueSource(doubles = {2, 20, 60, 100, 150, 300, 1000, 2500, 1e4, 3e4, 1e5, 1e7, 1e10})
    void aSumOfGammaTimesIsTheGammaTimeOfTheSum(double shape) {
        ResponseTime sum = sum(shape / 30, 30);
        GammaDistribution exact = GammaDistribution.of(shape, 30 / shape);
        for (double share : new double[] {0.01, 0.5, 0.95, 0.99, 0.999}) {
            double quantile = exact.inverseCumulativeProbability(share);
            assertThat(sum.quantileSeconds(share))
                    .as("shape %s, share %s", shape, share)
                    .isCloseTo(quantile, within(1e-6 * quantile));
        }
    }

    @Property(tries = 200)
    void theTailOfASumOfGammaTimesIsExact(
            @ForAll @DoubleRange(min = 0, max = 7) double logShape,
            @ForAll @IntRange(min = 1, max = 40) int parts,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double share) {
        double shape = Math.pow(10, logShape);
        GammaDistribution exact = GammaDistribution.of(shape, parts / shape);
        assertThat(sum(shape / parts, parts).tail(exact.inverseCumulativeProbability(share)))
                .isCloseTo(1 - share, within(1e-6));
    }

    @Test
    void aLongTailBehindANearlyFixedTimeIsKept() {
        ResponseTime page =
                new ResponseTime(
                        List.of(
                                gamma(1e6, 10),
                                new PageCalls(1, 1, new MultiServer(1e-9, 1, 1).residence(1))));
        for (double share : new double[] {0.5, 0.95, 0.99}) {
            double expected = 10 - Math.log(1 - share);
            assertThat(page.quantileSeconds(share)).isCloseTo(expected, within(1e-4));
        }
    }

    @Test
    void aRareSlowCallBehindANearlyFixedTimeIsKept() {
        ResponseTime page =
                new ResponseTime(
                        List.of(
                                gamma(1e6, 10),
                                new PageCalls(1, 0.02, new MultiServer(1e-9, 5, 1).residence(1))));
        assertThat(page.quantileSeconds(0.95)).isCloseTo(10, within(0.05));
        assertThat(page.quantileSeconds(0.99)).isCloseTo(10 + 5 * Math.log(2), within(1e-4));
    }

    @ParameterizedTest
    @ValueSource(ints = {200_000, 5_000_000})
    void thirtyQueuesThatAreFullTakeThirtyTimesTheWaitOfOne(int room) {
        ResponseTime page =
                new ResponseTime(
                        IntStream.range(0, 30)
                                .mapToObj(i ->
                                        new PageCalls(
                                                1,
                                                1,
                                                new LossyQueue(1 + 0.01 * i, 1, 1, room)
                                                        .residence(1)))
                                .toList());
        double[] quantiles = page.quantilesSeconds(0.5, 0.95, 0.99);

        // One queue at load 1 is anywhere between empty and full, the others are full but for a
        // deviation of √(29·room).
        double deviation = Math.sqrt(29.0 * room);
        double full = 29.0 * room - IntStream.range(1, 30).mapToDouble(i -> 100.0 / i).sum();
        assertThat(page.meanSeconds()).isCloseTo(full + room / 2.0, within(1e-6 * full));
        assertThat(quantiles[0]).isCloseTo(full + 0.50 * room, within(0.01 * deviation));
        assertThat(quantiles[1]).isCloseTo(full + 0.95 * room, within(0.1 * deviation));
        assertThat(quantiles[2]).isCloseTo(full + 0.99 * room, within(0.3 * deviation));
        assertThat(quantiles).isSorted();
    }

    @Property(tries = 100)
    void percentilesNeverFall(
            @ForAll @IntRange(min = 1, max = 40) int queues,
            @ForAll @IntRange(min = 1, max = 2_000_000) int room,
            @ForAll @DoubleRange(min = 0.2, max = 2) double load) {
        ResponseTime page =
                new ResponseTime(
                        List.of(
                                new PageCalls(
                                        queues, 1, new LossyQueue(load, 1, 1, room).residence(1))));
        double[] quantiles = page.quantilesSeconds(0.01, 0.5, 0.9, 0.95, 0.99, 0.999);

        assertThat(quantiles).isSorted();
        assertThat(page.meanSeconds()).isBetween(0.0, quantiles[5]);
        assertThat(quantiles[1]).isLessThanOrEqualTo(2 * page.meanSeconds() * (1 + 1e-6));
    }

    private static ResponseTime sum(double shapeOfEach, int parts) {
        return new ResponseTime(
                IntStream.range(0, parts).mapToObj(i -> gamma(shapeOfEach, 1)).toList());
    }

    private static PageCalls gamma(double shape, double mean) {
        return new PageCalls(
                1, 1, new ResidenceTime(mean, s -> s.multiply(mean / shape).add(1).pow(-shape)));
    }
}
