package org.tierwise.model.capacity.queueing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.tierwise.model.validation.Vectors.number;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierwise.model.validation.Vectors;

import java.util.List;

class WorkerPoolTest {
    static List<NamedCsvRecord> workers() {
        return Vectors.of("workers.csv");
    }

    static List<NamedCsvRecord> bounded() {
        return Vectors.of("mmck.csv");
    }

    @ParameterizedTest
    @MethodSource("workers")
    void agreesWithTheSimulationOfHeldWorkers(NamedCsvRecord row) {
        WorkerPool pool = simulated(row);
        double mean = number(row, "mean_ms") / 1000;
        assertThat(pool.meanSeconds())
                .isCloseTo(mean, within(Math.max(0.05 * mean, number(row, "mean_ci") / 1000)));
        ResponseTime response = response(pool);
        assertThat(response.meanSeconds()).isCloseTo(pool.meanSeconds(), within(1e-9));
        double p95 = number(row, "p95_ms") / 1000;
        assertThat(response.quantileSeconds(0.95))
                .isCloseTo(p95, within(Math.max(0.12 * p95, number(row, "p95_ci") / 1000)));
        double refused = number(row, "p_block");
        if (refused > 1e-4) {
            assertThat(pool.blocking()).isBetween(refused / 3, refused * 3);
        } else {
            assertThat(pool.blocking()).isLessThan(3e-4);
        }
    }

    /** Nothing but exponential service on as many servers as workers is M/M/c/K itself. */
    @ParameterizedTest
    @MethodSource("bounded")
    void aPoolAroundItsOwnServersIsTheBoundedQueue(NamedCsvRecord row) {
        int servers = (int) number(row, "servers");
        double service = 1 / number(row, "mu_per_s");
        if (servers > FlowEquivalentServer.MOST_REQUESTS) {
            return;
        }
        WorkerPool pool =
                new WorkerPool(
                        new FlowEquivalentServer(
                                List.of(new HeldStation(service, servers, 1)), servers),
                        number(row, "lambda_per_s"),
                        servers,
                        (int) number(row, "capacity") - servers);
        same(pool.blocking(), number(row, "p_block"));
        same(pool.throughput(), number(row, "throughput_per_s"));
        same(pool.utilisation(), number(row, "utilisation"));
        same(pool.meanWaitSeconds(), number(row, "wq_accepted_s"));
        same(pool.meanSeconds(), number(row, "w_accepted_s"));
        double p95 = number(row, "resp_p95_s");
        assertThat(response(pool).quantileSeconds(0.95)).isCloseTo(p95, within(p95 * 0.02));
    }

    @Test
    void aWaitBelowSaturationIsAnAtomAndAnExponential() {
        FlowEquivalentServer inside = pageInside(0.09, 8, 0.05, 20);
        WorkerPool pool = new WorkerPool(inside, 80, 20, 5000);
        double rate = inside.throughput(20) - 80;
        double smoothing = pool.meanWaitSeconds() * rate / pool.waitProbability();
        for (double t : new double[] {0.05, 0.2, 0.5}) {
            double expected = pool.waitProbability() * Math.exp(-rate / smoothing * t);
            assertThat(LaplaceInversion.FAST.tail(pool.waiting().transform(), t))
                    .isCloseTo(expected, within(expected * 1e-3));
        }
    }

    @Test
    void withoutTrafficARequestTakesItsServiceTimeAndNothingIsRefused() {
        WorkerPool idle = new WorkerPool(pageInside(0.09, 8, 0.05, 17), 0, 17, 2048);
        assertThat(idle.meanSeconds()).isCloseTo(0.14, within(1e-12));
        assertThat(idle.blocking()).isZero();
        assertThat(idle.waitProbability()).isZero();
        assertThat(idle.utilisation()).isZero();
        assertThat(idle.held(0, 0.09, 1).meanSeconds()).isCloseTo(0.09, within(1e-12));
    }

    @Test
    void hundredsOfWorkersAndThousandsWaitingKeepLittlesLaw() {
        FlowEquivalentServer inside = pageInside(0.4, 64, 2.0, 900);
        for (double rate : new double[] {1e-9, 1, 100, 159, 161, 400, 1e9}) {
            WorkerPool pool = new WorkerPool(inside, rate, 900, 8000);
            assertThat(pool.meanHoldSeconds() * pool.throughput())
                    .isCloseTo(pool.utilisation() * 900, within(1e-6));
            assertThat(pool.meanHoldSeconds())
                    .isCloseTo(
                            pool.held(0, 0.4, 1).meanSeconds() + pool.held(1, 2, 1).meanSeconds(),
                            within(1e-6));
            assertThat(pool.throughput()).isLessThanOrEqualTo(Math.min(rate, 160) * (1 + 1e-9));
        }
    }

    @Test
    void figuresThatMakeNoSenseAreRefused() {
        FlowEquivalentServer inside = pageInside(0.09, 8, 0.05, 17);
        assertThatThrownBy(() -> new WorkerPool(inside, -1, 17, 10))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WorkerPool(inside, 1, 18, 10))
                .hasMessageContaining("1 to 17 workers");
        assertThatThrownBy(() -> new FlowEquivalentServer(List.of(HeldStation.delay(0, 1)), 17))
                .hasMessageContaining("must take some time");
    }

    @Property(tries = 300)
    void moreWorkersNeverLowerThroughput(
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 500) double rate,
            @ForAll @Scale(6) @DoubleRange(min = 0.001, max = 0.5) double cpu,
            @ForAll @IntRange(min = 1, max = 32) int cores,
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 2) double downstream,
            @ForAll @IntRange(min = 1, max = 120) int workers,
            @ForAll @IntRange(min = 0, max = 300) int places) {
        FlowEquivalentServer inside = pageInside(cpu, cores, downstream, workers + 1);
        assertThat(new WorkerPool(inside, rate, workers + 1, places).throughput())
                .isGreaterThanOrEqualTo(
                        new WorkerPool(inside, rate, workers, places).throughput() * (1 - 1e-9));
    }

    /** The number of workers is the same: fewer requests meet no longer queue. */
    @Property(tries = 200)
    void lessTrafficNeverTakesLonger(
            @ForAll @Scale(6) @DoubleRange(min = 0.1, max = 300) double rate,
            @ForAll @DoubleRange(min = 0.1, max = 1) double share,
            @ForAll @Scale(6) @DoubleRange(min = 0.001, max = 0.5) double cpu,
            @ForAll @IntRange(min = 1, max = 32) int cores,
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 2) double downstream,
            @ForAll @IntRange(min = 1, max = 60) int workers) {
        FlowEquivalentServer inside = pageInside(cpu, cores, downstream, workers);
        WorkerPool busy = new WorkerPool(inside, rate, workers, 200);
        WorkerPool quiet = new WorkerPool(inside, rate * share, workers, 200);
        assertThat(quiet.meanSeconds()).isLessThanOrEqualTo(busy.meanSeconds() * (1 + 1e-9));
        assertThat(quiet.blocking()).isLessThanOrEqualTo(busy.blocking() * (1 + 1e-9));
    }

    @Property(tries = 300)
    void everyFigureIsANumberWithinItsRange(
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 1e6) double rate,
            @ForAll @Scale(6) @DoubleRange(min = 1e-6, max = 5) double cpu,
            @ForAll @IntRange(min = 1, max = 64) int cores,
            @ForAll @Scale(6) @DoubleRange(min = 0, max = 10) double downstream,
            @ForAll @IntRange(min = 1, max = 400) int workers,
            @ForAll @IntRange(min = 0, max = 4000) int places) {
        WorkerPool pool =
                new WorkerPool(pageInside(cpu, cores, downstream, workers), rate, workers, places);
        assertThat(pool.blocking()).isBetween(0.0, 1.0);
        assertThat(pool.waitProbability()).isBetween(0.0, 1.0);
        assertThat(pool.utilisation()).isBetween(0.0, 1.0 + 1e-12);
        assertThat(pool.throughput()).isBetween(0.0, rate * (1 + 1e-9));
        assertThat(pool.meanWaitSeconds()).isNotNegative().isFinite();
        assertThat(pool.meanHoldSeconds())
                .isFinite()
                .isGreaterThanOrEqualTo((cpu + downstream) * (1 - 1e-9));
        double tail = response(pool).tail(pool.meanSeconds());
        assertThat(tail).isBetween(0.0, 1.0);
    }

    private static FlowEquivalentServer pageInside(
            double cpu, int cores, double downstream, int most) {
        return new FlowEquivalentServer(
                List.of(new HeldStation(cpu, cores, 1), HeldStation.delay(downstream, 1)), most);
    }

    private static WorkerPool simulated(NamedCsvRecord row) {
        int workers = (int) number(row, "workers");
        double calls = number(row, "db_calls");
        FlowEquivalentServer inside =
                new FlowEquivalentServer(
                        List.of(
                                new HeldStation(
                                        number(row, "cpu_ms") / 1000,
                                        (int) number(row, "cpu_cores"),
                                        1),
                                new HeldStation(
                                        calls * number(row, "db_ms") / 1000,
                                        (int) number(row, "db_servers"),
                                        1 / calls)),
                        workers);
        return new WorkerPool(
                inside,
                number(row, "lambda_per_s"),
                workers,
                (int) number(row, "capacity") - workers);
    }

    private static ResponseTime response(WorkerPool pool) {
        List<HeldStation> stations = pool.inside().stations();
        List<PageCalls> calls =
                new java.util.ArrayList<>(List.of(new PageCalls(1, 1, pool.waiting())));
        for (int i = 0; i < stations.size(); i++) {
            calls.add(new PageCalls(1, 1, pool.held(i, stations.get(i).demandSeconds(), 1)));
        }
        return new ResponseTime(calls);
    }

    private static void same(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, within(Math.max(1e-300, 1e-8 * expected)));
    }
}
