package org.tierwise.model.capacity.queueing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tierwise.model.validation.Vectors.number;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tierwise.model.capacity.disk.DataLoss;
import org.tierwise.model.catalogue.RaidLevel;
import org.tierwise.model.demand.UtilisationLaw;
import org.tierwise.model.validation.Vectors;

import java.util.Map;
import java.util.stream.Stream;

/** Worked examples of textbooks, through the functions that the plan uses. */
class TextbookTest {
    private static final MultiServer GATEWAY = new MultiServer(125, 0.002, 1);
    private static final MultiServer COMPUTER_CENTRE = new MultiServer(10 / 3600.0, 1200, 5);
    private static final MultiServer AGENTS = new MultiServer(10 / 180.0, 180, 14);
    private static final LossyQueue TWO_BUFFERS = new LossyQueue(125, 0.002, 1, 2);
    private static final double LAZOWSKA_RATE = 0.3;

    private static final Map<String, Double> ANSWERS =
            Map.ofEntries(
                    Map.entry("tb-s02", UtilisationLaw.utilisation(0.02, 1, 1800 / 60.0)),
                    Map.entry("tb-s04", UtilisationLaw.serviceDemandSeconds(0.9, 1, 30000 / 600.0)),
                    Map.entry("tb-s06", UtilisationLaw.utilisation(0.020, 1, 9)),
                    Map.entry(
                            "tb-s07", UtilisationLaw.serviceDemandSeconds(0.35, 1, 13680 / 3600.0)),
                    Map.entry(
                            "tb-s08", UtilisationLaw.serviceDemandSeconds(0.30, 1, 13680 / 3600.0)),
                    Map.entry("tb-s09", UtilisationLaw.utilisation(0.0225, 1, 40)),
                    Map.entry("tb-s12", page(121, 0.005)),
                    Map.entry("tb-s13", page(70, 0.030)),
                    Map.entry("tb-s16", GATEWAY.utilisation()),
                    Map.entry("tb-s17", GATEWAY.residence(1).meanSeconds() * 1000),
                    Map.entry("tb-s18", GATEWAY.residence(1).meanSeconds() * 125),
                    Map.entry("tb-s20", COMPUTER_CENTRE.waitProbability()),
                    Map.entry("tb-s21", COMPUTER_CENTRE.meanWaitSeconds() * 10 / 3600),
                    Map.entry("tb-s22", 1 - TWO_BUFFERS.utilisation()),
                    Map.entry("tb-s23", TWO_BUFFERS.blockingProbability()),
                    Map.entry("tb-s24", AGENTS.waitProbability()),
                    Map.entry("tb-s26", new MultiServer(0.2, 240, 55).waitProbability()),
                    Map.entry("tb-s27", new MultiServer(75, 0.01, 1).residence(1).meanSeconds()),
                    Map.entry("tb-s28", new MultiServer(2, 1, 3).residence(1).meanSeconds()),
                    Map.entry(
                            "tb-s29",
                            new MultiServer(0.66, 6, 4).residence(1).meanSeconds() * 0.66),
                    Map.entry("tb-s32", classicalHours(RaidLevel.RAID1, 2, 30_000) / 100),
                    Map.entry("tb-s33", classicalHours(RaidLevel.RAID5, 11, 30_000) / 10),
                    Map.entry(
                            "tb-s34",
                            classicalHours(RaidLevel.RAID5, 16, 200_000) / (100 / 16.0) / 8760));

    /** One array of the book's disks, repaired in an hour. */
    private static double classicalHours(RaidLevel level, int disks, double mtbfHours) {
        return new DataLoss(level, disks, mtbfHours, 1, 1, 0).classicalHours();
    }

    /** Time that a page spends at a centre that it visits often, s. */
    private static double page(int visits, double service) {
        return new OpenNetwork.Visited(
                                "centre",
                                new MultiServer(LAZOWSKA_RATE * visits, service, 1),
                                visits,
                                1)
                        .station()
                        .residence(visits)
                        .meanSeconds()
                * visits;
    }

    static Stream<NamedCsvRecord> examples() {
        return Vectors.of("textbook.csv").stream()
                .filter(row -> ANSWERS.containsKey(row.getField("id")));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void agreesWithTheBook(NamedCsvRecord row) {
        double actual = ANSWERS.getOrDefault(row.getField("id"), Double.NaN);
        double exact = number(row, "exact_value");
        assertThat(actual).isCloseTo(exact, within(exact * 1e-9));
        if (!row.getField("published_value").isEmpty()) {
            double published = number(row, "published_value");
            assertThat(actual).isCloseTo(published, within(published * 0.02));
        }
    }

    /** The share of waits that lasts 20 s at most is a quantile of the wait. */
    @Test
    void agentsAnswerWithinTwentySecondsAsOftenAsPublished() {
        double share = number(row("tb-s25"), "exact_value");
        assertThat(AGENTS.waitQuantileSeconds(share)).isCloseTo(20, within(1e-6));
    }

    /** With R + c√R servers for a load of R, Erlang C has the limit of Halfin and Whitt. */
    @ParameterizedTest
    @CsvSource({"tb-s30, 0.2", "tb-s31, 0.5"})
    void squareRootStaffingIsTheLimitOfErlangC(String id, double wait) {
        double last = 1;
        for (double load : new double[] {1e4, 1e6, 1e8}) {
            double servers = load + number(row(id), "exact_value") * Math.sqrt(load);
            int below = (int) servers;
            double between = servers - below;
            double actual =
                    (1 - between) * ErlangC.waitProbability(below, load)
                            + between * ErlangC.waitProbability(below + 1, load);
            double error = Math.abs(actual - wait);
            assertThat(error).isLessThan(last / 5);
            last = error;
        }
        assertThat(last).isLessThan(1e-4);
    }

    private static NamedCsvRecord row(String id) {
        return Vectors.of("textbook.csv").stream()
                .filter(r -> r.getField("id").equals(id))
                .findFirst()
                .orElseThrow();
    }
}
