package org.tierwise.model.capacity.queueing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tierwise.model.validation.Vectors.number;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;

import org.apache.commons.statistics.distribution.GammaDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierwise.model.validation.Vectors;

import java.util.List;

class ResponseTimeTest {
    static List<NamedCsvRecord> networks() {
        return Vectors.of("jackson_network.csv");
    }

    @ParameterizedTest
    @MethodSource("networks")
    void agreesWithTheoryAndSimulation(NamedCsvRecord network) {
        ResponseTime page = page(network);
        double mean = number(network, "mean_exact_ms") / 1000;
        assertThat(page.meanSeconds()).isCloseTo(mean, within(mean * 1e-9));
        String kind = network.getField("class");
        double p95 = p(network, "p95_ms");
        double p99 = p(network, "p99_ms");
        boolean repeated = kind.equals("repeated");
        double tolerance95 = kind.equals("exact") ? 1e-6 : repeated ? 0.04 : 0.02;
        double tolerance99 = kind.equals("exact") ? 1e-6 : repeated ? 0.08 : 0.03;
        assertThat(page.quantileSeconds(0.95))
                .isCloseTo(p95, within(Math.max(p95 * tolerance95, 1.5 * p(network, "p95_ci"))));
        assertThat(page.quantileSeconds(0.99))
                .isCloseTo(p99, within(Math.max(p99 * tolerance99, 1.5 * p(network, "p99_ci"))));
    }

    @Test
    void aPageWithoutCallsTakesNoTime() {
        assertThat(new ResponseTime(List.of()).quantileSeconds(0.95)).isZero();
    }

    @Test
    void theTailOfOneExponentialIsExponential() {
        ResponseTime page =
                new ResponseTime(
                        List.of(new PageCalls(1, 1, new MultiServer(1e-9, 0.5, 1).residence(1))));
        assertThat(page.tail(1)).isCloseTo(Math.exp(-2), within(1e-8));
        assertThat(page.quantileSeconds(0.95)).isCloseTo(-0.5 * Math.log(0.05), within(1e-7));
    }

    /** From one visit, which varies as much as its mean, to 400,000, which vary by 0.2 %. */
    @Property(tries = 200, seed = "20261125")
    void manyExponentialVisitsTakeTheTimeOfAGammaDistribution(
            @ForAll @Scale(3) @DoubleRange(min = 0, max = 13) double logVisits,
            @ForAll @Scale(3) @DoubleRange(min = 0.05, max = 0.995) double share,
            @ForAll @DoubleRange(min = 0, max = 1) double constant) {
        int visits = (int) Math.exp(logVisits);
        double mean = 0.01;
        ResidenceTime visit =
                new ResidenceTime(
                        mean + constant, constant, s -> s.multiply(mean).add(1).reciprocal());
        double exact =
                visits * constant
                        + GammaDistribution.of(visits, mean).inverseCumulativeProbability(share);
        assertThat(
                        new ResponseTime(List.of(new PageCalls(visits, 1, visit)))
                                .quantileSeconds(share))
                .isCloseTo(exact, within(exact * 1e-5));
    }

    /** One page in fifty is slow: the distribution is narrow twice, and wide as a whole. */
    @Test
    void aRareSlowCallIsSeenBesideANarrowRest() {
        ResidenceTime usual = new ResidenceTime(1, s -> s.multiply(1.0 / 50).add(1).pow(-50.0));
        ResidenceTime slow = new ResidenceTime(9, s -> s.multiply(9).add(1).reciprocal());
        ResponseTime page =
                new ResponseTime(List.of(new PageCalls(1, 1, usual), new PageCalls(1, 0.02, slow)));
        assertThat(page.quantileSeconds(0.95)).isBetween(1.2, 1.3);
        double late = 0.02 * Math.exp(-(page.quantileSeconds(0.99) - 1) / 9);
        assertThat(late).isCloseTo(0.01, within(0.0002));
    }

    private static double p(NamedCsvRecord network, String column) {
        return number(network, column) / 1000;
    }

    private static ResponseTime page(NamedCsvRecord network) {
        double pages = number(network, "page_rate_per_s");
        List<PageCalls> calls =
                Vectors.of("jackson_stations.csv").stream()
                        .filter(s -> s.getField("network_id").equals(network.getField("id")))
                        .map(s -> {
                            int attempts = (int) number(s, "calls");
                            double probability = number(s, "call_probability");
                            double visits = attempts * probability;
                            double service = number(s, "service_time_ms") / 1000;
                            int servers = (int) number(s, "servers");
                            Station station =
                                    s.getField("discipline").equals("ps")
                                            ? new ProcessorSharing(
                                                    pages * visits, service, servers, service, 1)
                                            : new MultiServer(pages * visits, service, servers);
                            return new PageCalls(attempts, probability, station.residence(visits));
                        })
                        .toList();
        return new ResponseTime(calls);
    }
}
