package org.tierwise.model.simulation;

import org.tierwise.model.capacity.queueing.OpenNetwork;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * A network of queues, simulated: pages arrive at random, visit one station after the other and
 * make their calls there one after the other. A tenth of the pages warms the network up.
 *
 * @param mean mean response time, s
 * @param p50 time that half of the pages stay below, s
 * @param p95 time that 95 % of the pages stay below, s
 * @param p99 time that 99 % of the pages stay below, s
 * @param lost share of the pages that a full queue turned away
 * @param pages pages that were counted
 */
public record NetworkSimulation(
        Estimate mean, Estimate p50, Estimate p95, Estimate p99, double lost, long pages) {
    private static final int WARM_UP = 10;

    /** Most pages; a response time of each is kept. */
    public static final int MOST_PAGES = 50_000_000;

    /**
     * Simulates a network.
     *
     * @param network stations and calls; what the stations say of arrivals is not used
     * @param pageRate pages per second, positive
     * @param pages pages to count, 1,000 to {@link #MOST_PAGES}
     * @param seed equal seeds give equal results
     * @param tick called now and then; what it throws stops the simulation and reaches the caller
     * @throws IllegalArgumentException when a figure is out of range, or a station cannot be
     *     simulated
     */
    public static NetworkSimulation run(
            OpenNetwork network, double pageRate, int pages, long seed, Runnable tick) {
        if (!(pageRate > 0) || Double.isInfinite(pageRate)) {
            throw new IllegalArgumentException("a simulation needs a positive rate of pages");
        }
        if (pages < 1000 || pages > MOST_PAGES) {
            throw new IllegalArgumentException(
                    "a simulation counts 1,000 to %,d pages, not %,d".formatted(MOST_PAGES, pages));
        }
        for (OpenNetwork.Visited visited : network.stations()) {
            if (visited.station().saturated()) {
                throw new IllegalArgumentException(
                        "station %s is saturated: its queue would grow for ever"
                                .formatted(visited.name()));
            }
        }
        return new Run(network, pageRate, pages, seed).result(tick);
    }

    /** One simulation under way. */
    private static final class Run {
        private final List<OpenNetwork.Visited> calls;
        private final SimulatedStation[] stations;
        private final double pageRate;
        private final RandomGenerator random;
        private final int warmUp;
        private final double[] times;
        private int ended;

        Run(OpenNetwork network, double pageRate, int pages, long seed) {
            this.calls = network.stations();
            this.pageRate = pageRate;
            stations =
                    calls.stream()
                            .map(visited -> SimulatedStation.of(visited.station()))
                            .toArray(SimulatedStation[]::new);
            random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            warmUp = pages / WARM_UP;
            times = new double[pages];
            Arrays.fill(times, Double.NaN);
        }

        NetworkSimulation result(Runnable tick) {
            double nextPage = random.nextExponential() / pageRate;
            long arrived = 0;
            while (ended < times.length) {
                int first = -1;
                double now = nextPage;
                for (int i = 0; i < stations.length; i++) {
                    double end = stations[i].nextEnd();
                    if (end < now) {
                        now = end;
                        first = i;
                    }
                }
                if (first >= 0) {
                    onward(stations[first].leave(now), now);
                } else {
                    Visit visit = new Visit(arrived++, now);
                    visit.callsLeft = calls.isEmpty() ? 0 : calls.getFirst().calls();
                    onward(visit, now);
                    nextPage = now + random.nextExponential() / pageRate;
                    if ((arrived & 1023) == 0) {
                        tick.run();
                    }
                }
            }
            return statistics();
        }

        /** To the next call that really goes to a station, or to the end. */
        private void onward(Visit visit, double now) {
            while (visit.station < stations.length) {
                OpenNetwork.Visited at = calls.get(visit.station);
                while (visit.callsLeft > 0) {
                    visit.callsLeft--;
                    if (at.probability() == 1 || random.nextDouble() < at.probability()) {
                        if (!stations[visit.station].enter(visit, now, random)) {
                            end(visit, Double.POSITIVE_INFINITY);
                        }
                        return;
                    }
                }
                visit.station++;
                visit.callsLeft =
                        visit.station < stations.length ? calls.get(visit.station).calls() : 0;
            }
            end(visit, now);
        }

        /** Pages count by their arrival, so that slow ones are not left out. */
        private void end(Visit visit, double now) {
            long counted = visit.number - warmUp;
            if (counted >= 0 && counted < times.length) {
                times[(int) counted] = now - visit.arrivedAt;
                ended++;
            }
        }

        private NetworkSimulation statistics() {
            BatchMeans found = new BatchMeans(times);
            return new NetworkSimulation(
                    found.mean(),
                    found.quantile(0.5),
                    found.quantile(0.95),
                    found.quantile(0.99),
                    (double) found.lost() / times.length,
                    times.length - found.lost());
        }
    }
}
