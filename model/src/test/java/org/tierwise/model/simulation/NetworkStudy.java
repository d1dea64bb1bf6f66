package org.tierwise.model.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tierwise.model.capacity.queueing.OpenNetwork;
import org.tierwise.model.capacity.queueing.ResponseTime;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * How far the formulas are from the simulation on many random networks. Not a test of the build;
 * see docs/testing.md for the command.
 */
class NetworkStudy {
    private static final int NETWORKS = Integer.getInteger("tierwise.networks", 1000);
    private static final int PAGES = Integer.getInteger("tierwise.pages", 50_000);

    private record Errors(boolean meanCovered, double mean, double p50, double p95, double p99) {}

    @Test
    void thousandNetworks() {
        Errors[] errors =
                LongStream.range(0, NETWORKS)
                        .parallel()
                        .mapToObj(NetworkStudy::errors)
                        .toArray(Errors[]::new);
        long covered = Arrays.stream(errors).filter(Errors::meanCovered).count();
        System.out.printf(
                "%d networks, %d pages each: 95 %% interval of the mean covers the exact mean %.1f"
                        + " %% of the time%n",
                NETWORKS, PAGES, 100.0 * covered / NETWORKS);
        print("mean", Arrays.stream(errors).mapToDouble(Errors::mean).toArray());
        print("p50", Arrays.stream(errors).mapToDouble(Errors::p50).toArray());
        print("p95", Arrays.stream(errors).mapToDouble(Errors::p95).toArray());
        print("p99", Arrays.stream(errors).mapToDouble(Errors::p99).toArray());
        assertThat(errors).hasSize(NETWORKS);
    }

    private static Errors errors(long seed) {
        OpenNetwork network = RandomNetworks.of(seed);
        ResponseTime page = network.page().orElseThrow();
        NetworkSimulation s =
                NetworkSimulation.run(network, RandomNetworks.PAGE_RATE, PAGES, seed, () -> {});
        return new Errors(
                s.mean().covers(page.meanSeconds()),
                page.meanSeconds() / s.mean().value() - 1,
                page.quantileSeconds(0.5) / s.p50().value() - 1,
                page.quantileSeconds(0.95) / s.p95().value() - 1,
                page.quantileSeconds(0.99) / s.p99().value() - 1);
    }

    private static void print(String figure, double[] errors) {
        double[] sizes = Arrays.stream(errors).map(Math::abs).sorted().toArray();
        Arrays.sort(errors);
        System.out.printf(
                "%s: half within %.2f %%, 95 of 100 within %.2f %%, from %.1f to %.1f %%, %.1f %%"
                        + " within 2 %%%n",
                figure,
                100 * sizes[sizes.length / 2],
                100 * sizes[(int) (sizes.length * 0.95)],
                100 * errors[0],
                100 * errors[errors.length - 1],
                100.0 * Arrays.stream(sizes).filter(e -> e <= 0.02).count() / sizes.length);
    }
}
