package org.tierwise.model.capacity.queueing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tierwise.model.validation.Vectors.number;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierwise.model.validation.Vectors;

import java.util.List;

/** Stations against high-precision arithmetic and simulation, at the tolerances of the vectors. */
class StationVectorsTest {
    /** Arrival rates and means of general service are printed with nine digits. */
    private static final double NINE_DIGITS = 1e-8;

    static List<NamedCsvRecord> multiServer() {
        return Vectors.of("erlang_c.csv");
    }

    static List<NamedCsvRecord> lossy() {
        return Vectors.of("mmck.csv");
    }

    static List<NamedCsvRecord> general() {
        return Vectors.of("mgc.csv");
    }

    @ParameterizedTest
    @MethodSource("multiServer")
    void multiServerQuantilesAgreeWithSixtyDigitArithmetic(NamedCsvRecord row) {
        MultiServer station =
                new MultiServer(
                        number(row, "lambda_per_s"),
                        1 / number(row, "mu_per_s"),
                        (int) number(row, "servers"));
        double tolerance = number(row, "utilisation") > 0.999 ? 1e-7 : 1e-9;
        close(station.residence(1).meanSeconds(), number(row, "w_s"), tolerance);
        close(
                station.residence(1).meanSeconds() * station.arrivalRate(),
                number(row, "l_mean"),
                tolerance);
        close(station.quantileSeconds(0.5), number(row, "resp_p50_s"), tolerance);
        close(station.quantileSeconds(0.95), number(row, "resp_p95_s"), tolerance);
        close(station.quantileSeconds(0.99), number(row, "resp_p99_s"), tolerance);
        close(station.waitQuantileSeconds(0.95), number(row, "wait_p95_s"), tolerance);
        close(station.waitQuantileSeconds(0.99), number(row, "wait_p99_s"), tolerance);
    }

    @ParameterizedTest
    @MethodSource("lossy")
    void lossyQueuesAgreeWithHighPrecisionArithmetic(NamedCsvRecord row) {
        LossyQueue station =
                new LossyQueue(
                        number(row, "lambda_per_s"),
                        1 / number(row, "mu_per_s"),
                        (int) number(row, "servers"),
                        (int) number(row, "capacity"));
        assertThat(station.blockingProbability())
                .isCloseTo(
                        number(row, "p_block"),
                        within(Math.max(1e-300, number(row, "p_block") * 1e-8)));
        close(station.utilisation(), number(row, "utilisation"), 1e-8);
        close(station.meanVisits(), number(row, "l_mean"), 1e-8);
        close(station.residence(1).meanSeconds(), number(row, "w_accepted_s"), 1e-8);
        close(station.quantileSeconds(0.5), number(row, "resp_p50_s"), 1e-6);
        close(station.quantileSeconds(0.95), number(row, "resp_p95_s"), 1e-6);
        close(station.quantileSeconds(0.99), number(row, "resp_p99_s"), 1e-6);
    }

    @ParameterizedTest
    @MethodSource("general")
    void generalServiceAgreesWithTheoryAndSimulation(NamedCsvRecord row) {
        Station station = station(row);
        boolean sharing = row.getField("discipline").equals("ps");
        double servers = number(row, "servers");
        double scv = number(row, "service_scv");
        double mean = station.residence(1).meanSeconds() * 1000;
        if (!row.getField("mean_exact_ms").isEmpty()) {
            close(mean, number(row, "mean_exact_ms"), NINE_DIGITS);
        }
        close(mean, number(row, "mean_allen_cunneen_ms"), NINE_DIGITS);
        simulated(row, "mean", mean, sharing ? 0.01 : 0.04, 1);
        boolean exact = !sharing && servers == 1;
        if (!sharing || scv == 1) {
            simulated(
                    row,
                    "p50",
                    station.quantileSeconds(0.5) * 1000,
                    sharing ? 0.13 : exact ? 0.01 : 0.08,
                    exact ? 1.5 : 0);
        }
        simulated(
                row,
                "p95",
                station.quantileSeconds(0.95) * 1000,
                sharing ? (scv == 1 ? 0.04 : 0.13) : exact ? 0.01 : 0.04,
                exact ? 1.5 : 0);
        simulated(
                row,
                "p99",
                station.quantileSeconds(0.99) * 1000,
                sharing ? (scv == 1 ? 0.09 : 0.10) : exact ? 0.01 : 0.05,
                exact ? 1.5 : 0);
    }

    private static Station station(NamedCsvRecord row) {
        double rate = number(row, "lambda_per_s");
        double service = number(row, "service_ms") / 1000;
        double scv = number(row, "service_scv");
        int servers = (int) number(row, "servers");
        if (row.getField("discipline").equals("ps")) {
            return new ProcessorSharing(rate, service, servers, service, scv);
        }
        return servers == 1
                ? new SingleServerGeneral(rate, service, scv)
                : new MultiServerGeneral(rate, service, servers, 1, scv);
    }

    private static void simulated(
            NamedCsvRecord row, String figure, double actual, double tolerance, double intervals) {
        double expected = number(row, figure + "_sim_ms");
        double interval = number(row, figure + "_ci");
        assertThat(actual)
                .as(figure)
                .isCloseTo(expected, within(Math.max(expected * tolerance, interval * intervals)));
    }

    private static void close(double actual, double expected, double tolerance) {
        assertThat(actual).isCloseTo(expected, within(Math.max(1e-300, expected * tolerance)));
    }
}
