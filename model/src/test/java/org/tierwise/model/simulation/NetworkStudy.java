package org.tierwise.model.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tierwise.model.capacity.queueing.OpenNetwork;
import org.tierwise.model.capacity.queueing.ResponseTime;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * How far the formulas are from the simulation on many random networks. Not a test of the build;
 * see docs/testing.md for the command.
 */
class NetworkStudy {
    private static final int NETWORKS = Integer.getInteger("tierwise.networks", 1000);
    private static final int PAGES = Integer.getInteger("tierwise.pages", 50_000);
    private static final List<String> FIGURES = List.of("mean", "p50", "p95", "p99");

    /**
     * A formula beside the simulation.
     *
     * @param covered whether the simulation's 95 % interval covers the formula
     * @param error formula over simulation, less 1
     */
    private record Found(boolean covered, double error) {
        static Found of(double formula, Estimate simulated) {
            double error = formula == simulated.value() ? 0 : formula / simulated.value() - 1;
            return new Found(simulated.covers(formula), error);
        }
    }

    @Test
    void thousandNetworks() {
        List<Map<String, Found>> networks =
                LongStream.range(0, NETWORKS).parallel().mapToObj(NetworkStudy::found).toList();
        System.out.printf("%d networks, %d pages each%n", NETWORKS, PAGES);
        for (String figure : FIGURES) {
            print(figure, networks.stream().map(network -> network.get(figure)).toList());
        }
        assertThat(networks).hasSize(NETWORKS);
    }

    private static Map<String, Found> found(long seed) {
        OpenNetwork network = RandomNetworks.of(seed);
        ResponseTime page = network.page().orElseThrow();
        NetworkSimulation s =
                NetworkSimulation.run(network, RandomNetworks.PAGE_RATE, PAGES, seed, () -> {});
        return Map.of(
                "mean", Found.of(page.meanSeconds(), s.mean()),
                "p50", Found.of(page.quantileSeconds(0.5), s.p50()),
                "p95", Found.of(page.quantileSeconds(0.95), s.p95()),
                "p99", Found.of(page.quantileSeconds(0.99), s.p99()));
    }

    private static void print(String figure, List<Found> found) {
        double[] errors = found.stream().mapToDouble(Found::error).sorted().toArray();
        double[] sizes = Arrays.stream(errors).map(Math::abs).sorted().toArray();
        System.out.printf(
                "%s: 95 %% interval covers the formula %.1f %% of the time; half within %.2f %%, 95"
                        + " of 100 within %.2f %%, from %.1f to %.1f %%, %.1f %% within 2 %%%n",
                figure,
                100.0 * found.stream().filter(Found::covered).count() / found.size(),
                100 * sizes[sizes.length / 2],
                100 * sizes[(int) (sizes.length * 0.95)],
                100 * errors[0],
                100 * errors[errors.length - 1],
                100.0 * Arrays.stream(sizes).filter(e -> e <= 0.02).count() / sizes.length);
    }
}
