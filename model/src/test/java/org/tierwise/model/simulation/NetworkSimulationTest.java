package org.tierwise.model.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierwise.model.capacity.queueing.Delay;
import org.tierwise.model.capacity.queueing.LossyQueue;
import org.tierwise.model.capacity.queueing.MultiServer;
import org.tierwise.model.capacity.queueing.OpenNetwork;
import org.tierwise.model.capacity.queueing.ProcessorSharing;
import org.tierwise.model.capacity.queueing.ResponseTime;
import org.tierwise.model.capacity.queueing.SingleServerGeneral;
import org.tierwise.model.capacity.queueing.Station;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The simulation against theory, and the formulas for whole pages against the simulation. */
class NetworkSimulationTest {
    private static final int PAGES = 200_000;

    static Stream<Station> stations() {
        return Stream.of(
                new MultiServer(80, 0.01, 1),
                new MultiServer(640, 0.01, 8),
                new SingleServerGeneral(80, 0.01, 0),
                new SingleServerGeneral(70, 0.01, 0.4),
                new SingleServerGeneral(60, 0.01, 4),
                new ProcessorSharing(80, 0.01, 1, 0.01, 1),
                new ProcessorSharing(320, 0.01, 4, 0.01, 5),
                new ProcessorSharing(320, 0.01, 4, 0.01, 0),
                new LossyQueue(120, 0.01, 1, 5),
                new Delay(0.01));
    }

    @ParameterizedTest
    @MethodSource("stations")
    void oneStationIsAsTheoryHasIt(Station station) {
        double rate = Math.max(1, station.arrivalRate());
        NetworkSimulation simulated = simulate(alone(station), rate, PAGES, 7);

        double mean = station.residence(1).meanSeconds();
        assertThat(simulated.mean().value())
                .isCloseTo(mean, within(Math.max(0.02 * mean, 2 * simulated.mean().halfWidth())));
        assertThat(simulated.lost()).isCloseTo(station.blockingProbability(), within(0.01));
    }

    static LongStream networks() {
        return LongStream.range(0, Long.getLong("tierwise.networks", 25));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void pagesOfRandomNetworksTakeWhatTheFormulasSay(long seed) {
        OpenNetwork network = RandomNetworks.of(seed);
        ResponseTime page = network.page().orElseThrow();
        NetworkSimulation simulated = simulate(network, RandomNetworks.PAGE_RATE, PAGES / 2, seed);

        near(page.meanSeconds(), simulated.mean(), 0.05);
        near(page.quantileSeconds(0.5), simulated.p50(), 0.08);
        near(page.quantileSeconds(0.95), simulated.p95(), 0.08);
        near(page.quantileSeconds(0.99), simulated.p99(), 0.12);
    }

    @Test
    void intervalsCoverTheExactMeanAsOftenAsTheySay() {
        MultiServer station = new MultiServer(60, 0.01, 1);
        long covered =
                LongStream.range(0, 60)
                        .filter(seed ->
                                simulate(alone(station), 60, 40_000, seed).mean().covers(0.025))
                        .count();
        assertThat(covered).isBetween(50L, 60L);
    }

    @Test
    void equalSeedsGiveEqualResults() {
        OpenNetwork network = RandomNetworks.of(3);
        assertThat(simulate(network, 40, 5000, 1)).isEqualTo(simulate(network, 40, 5000, 1));
        assertThat(simulate(network, 40, 5000, 1)).isNotEqualTo(simulate(network, 40, 5000, 2));
    }

    @Test
    void aSaturatedNetworkIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> simulate(alone(new MultiServer(100, 0.02, 2)), 100, 5000, 1))
                .withMessageContaining("saturated");
    }

    @Test
    void aCancelledSimulationStops() {
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() ->
                        NetworkSimulation.run(
                                alone(new MultiServer(1, 0.1, 1)),
                                1,
                                1_000_000,
                                1,
                                () -> {
                                    throw new CancellationException("by the user");
                                }));
    }

    private static OpenNetwork alone(Station station) {
        return new OpenNetwork(List.of(new OpenNetwork.Visited("alone", station, 1, 1)));
    }

    private static NetworkSimulation simulate(
            OpenNetwork network, double rate, int pages, long seed) {
        return NetworkSimulation.run(network, rate, pages, seed, () -> {});
    }

    private static void near(double formula, Estimate simulated, double tolerance) {
        assertThat(formula)
                .isCloseTo(
                        simulated.value(),
                        within(Math.max(tolerance * simulated.value(), 2 * simulated.halfWidth())));
    }
}
