package org.tierwise.model.capacity.queueing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.util.List;

class StationLawsTest {
    private static final double NUMERICS = 1 + 1e-6;

    private static List<Station> stations(double utilisation, int servers, double seconds) {
        double rate = utilisation * servers / seconds;
        return List.of(
                new MultiServer(rate, seconds, servers),
                new ProcessorSharing(rate, seconds, servers, seconds, 1),
                new MultiServerGeneral(rate, seconds, servers, 1, 0.5),
                new LossyQueue(rate, seconds, servers, servers + 50),
                new SingleServerGeneral(utilisation / seconds, seconds, 2));
    }

    @Property(tries = 200)
    void tailsFallFromOneToNothing(
            @ForAll @DoubleRange(min = 0.01, max = 0.98) double utilisation,
            @ForAll @IntRange(min = 1, max = 64) int servers) {
        for (Station station : stations(utilisation, servers, 0.02)) {
            ResponseTime time =
                    new ResponseTime(List.of(new PageCalls(1, 1, station.residence(1))));
            double last = 1;
            for (double t = 0.001; t < 60; t *= 2) {
                double tail = time.tail(t);
                assertThat(tail).isBetween(0.0, last + 1e-6);
                last = tail;
            }
            assertThat(station.quantileSeconds(0.95))
                    .isBetween(0.0, station.quantileSeconds(0.99) * NUMERICS);
        }
    }

    @Property(tries = 200)
    void lessTrafficNeverTakesLonger(
            @ForAll @DoubleRange(min = 0.05, max = 0.97) double utilisation,
            @ForAll @DoubleRange(min = 0.1, max = 0.99) double share,
            @ForAll @IntRange(min = 1, max = 64) int servers) {
        List<Station> busy = stations(utilisation, servers, 0.02);
        List<Station> quiet = stations(utilisation * share, servers, 0.02);
        for (int i = 0; i < busy.size(); i++) {
            assertThat(quiet.get(i).residence(1).meanSeconds())
                    .isLessThanOrEqualTo(busy.get(i).residence(1).meanSeconds() * NUMERICS);
            assertThat(quiet.get(i).quantileSeconds(0.95))
                    .isLessThanOrEqualTo(busy.get(i).quantileSeconds(0.95) * NUMERICS);
        }
    }

    @Property(tries = 200)
    void anotherServerNeverTakesLonger(
            @ForAll @DoubleRange(min = 0.05, max = 0.97) double utilisation,
            @ForAll @IntRange(min = 1, max = 64) int servers) {
        double rate = utilisation * servers / 0.02;
        assertThat(new MultiServer(rate, 0.02, servers + 1).quantileSeconds(0.99))
                .isLessThanOrEqualTo(
                        new MultiServer(rate, 0.02, servers).quantileSeconds(0.99) * NUMERICS);
        assertThat(
                        new ProcessorSharing(rate, 0.02, servers + 1, 0.02, 1)
                                .residence(1)
                                .meanSeconds())
                .isLessThanOrEqualTo(
                        new ProcessorSharing(rate, 0.02, servers, 0.02, 1)
                                        .residence(1)
                                        .meanSeconds()
                                * NUMERICS);
    }

    @Property(tries = 100)
    void aLongBacklogIsAnUnboundedQueue(
            @ForAll @DoubleRange(min = 0.05, max = 0.9) double utilisation,
            @ForAll @IntRange(min = 1, max = 40) int servers) {
        double rate = utilisation * servers / 0.02;
        MultiServer unbounded = new MultiServer(rate, 0.02, servers);
        LossyQueue bounded = new LossyQueue(rate, 0.02, servers, servers + 5000);
        assertThat(bounded.blockingProbability()).isLessThan(1e-12);
        assertThat(bounded.waitProbability()).isCloseTo(unbounded.waitProbability(), within(1e-9));
        assertThat(bounded.residence(1).meanSeconds())
                .isCloseTo(unbounded.residence(1).meanSeconds(), within(1e-9));
        assertThat(bounded.quantileSeconds(0.99))
                .isCloseTo(unbounded.quantileSeconds(0.99), within(1e-7));
    }

    @Property(tries = 100)
    void aBoundedQueueAnswersAtAnyLoad(
            @ForAll @DoubleRange(min = 0, max = 1000) double utilisation,
            @ForAll @IntRange(min = 1, max = 300) int servers,
            @ForAll @IntRange(min = 0, max = 3000) int backlog) {
        LossyQueue queue = new LossyQueue(utilisation * servers, 1, servers, servers + backlog);
        assertThat(queue.blockingProbability()).isBetween(0.0, 1.0);
        assertThat(queue.utilisation()).isBetween(0.0, 1 + 1e-9);
        assertThat(queue.residence(1).meanSeconds())
                .isBetween(1 - 1e-9, 1 + (backlog + 1.0) / servers);
        assertThat(queue.quantileSeconds(0.95)).isFinite().isPositive();
        double[] tails = {0.01, 1, 10, 100};
        for (double t : tails) {
            assertThat(LaplaceInversion.PRECISE.tail(queue.residence(1).transform(), t))
                    .as("P(T > %s)", t)
                    .isBetween(0.0, 1.0);
        }
    }

    @Test
    void theSumOfServersUpToTenThousandAgreesWithTheRecurrence() {
        for (double utilisation : new double[] {0.3, 0.9, 0.999, 0.9999}) {
            double load = 10_000 * utilisation;
            double lost = 1;
            for (int k = 1; k <= 10_000; k++) {
                lost = load * lost / (k + load * lost);
            }
            double waits = lost / (1 - utilisation * (1 - lost));
            assertThat(ErlangC.waitProbability(10_000, load))
                    .isCloseTo(waits, within(Math.max(1e-300, waits * 1e-9)));
        }
    }

    @Test
    void withoutTrafficAVisitTakesItsServiceAlone() {
        for (Station station : stations(0, 3, 0.02)) {
            assertThat(station.residence(1).meanSeconds()).isCloseTo(0.02, within(1e-12));
            assertThat(station.waitProbability()).isZero();
        }
    }

    @Test
    void withoutServiceTimeAVisitTakesNoTime() {
        assertThat(new MultiServer(10, 0, 2).quantileSeconds(0.99)).isZero();
        assertThat(new ProcessorSharing(10, 0, 2, 0, 1).quantileSeconds(0.99)).isZero();
        assertThat(new MultiServerGeneral(10, 0, 2, 1, 0.3).quantileSeconds(0.99)).isZero();
        assertThat(new SingleServerGeneral(10, 0, 0).quantileSeconds(0.99)).isZero();
    }

    @Test
    void aSaturatedStationSaysSoInsteadOfANumber() {
        MultiServer station = new MultiServer(100, 0.02, 2);
        assertThat(station.saturated()).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> station.residence(1));
        assertThat(new OpenNetwork(List.of(new OpenNetwork.Visited("full", station, 1, 1))).page())
                .isEmpty();
    }

    @Test
    void absurdNumbersAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MultiServer(-1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new MultiServer(1, Double.NaN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new MultiServer(1, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new LossyQueue(1, 1, 4, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new LossyQueue(1, 0, 1, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SingleServerGeneral(1, 0.1, Double.POSITIVE_INFINITY));
    }
}
