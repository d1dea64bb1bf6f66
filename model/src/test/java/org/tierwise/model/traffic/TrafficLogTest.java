package org.tierwise.model.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

class TrafficLogTest {
    private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");

    @Test
    void anHourWithoutALineCountsInTheMean() {
        TrafficLog log = log(hour("2024-10-10T10:00:00Z", 30), hour("2024-10-10T13:00:00Z", 10));

        assertThat(log.coveredHours()).isEqualTo(4);
        assertThat(log.peakFactor(HourCount::requests)).hasValue(3.0);
    }

    @Test
    void theFirstOfEqualHoursIsThePeak() {
        TrafficLog log = log(hour("2024-10-10T10:00:00Z", 30), hour("2024-10-10T11:00:00Z", 30));

        assertThat(log.peakHour(HourCount::requests).orElseThrow().hour())
                .isEqualTo("2024-10-10T10:00:00Z");
    }

    @Test
    void withoutTrafficThereIsNoPeak() {
        assertThat(log().peakFactor(HourCount::requests)).isEmpty();
        assertThat(log().coveredHours()).isZero();
        assertThat(log(hour("2024-10-10T10:00:00Z", 5)).peakFactor(HourCount::pageViews)).isEmpty();
    }

    @Test
    void aUtcHourIsSpreadOverTwoIndianOnes() {
        HourOfWeekShape shape =
                log(hour("2024-10-10T10:00:00Z", 30)).shape(KOLKATA, HourCount::requests);

        assertThat(shape.counts().get(3 * 24 + 15)).isEqualTo(15);
        assertThat(shape.counts().get(3 * 24 + 16)).isEqualTo(15);
        assertThat(shape.factor(DayOfWeek.THURSDAY, 15)).hasValue(1.0);
        assertThat(shape.factor(DayOfWeek.THURSDAY, 17)).isEmpty();
    }

    @Test
    void anHourThatEndsAWeekRunsIntoMonday() {
        HourOfWeekShape shape =
                log(hour("2024-10-13T18:00:00Z", 8)).shape(KOLKATA, HourCount::requests);

        assertThat(shape.counts().getLast()).isEqualTo(4);
        assertThat(shape.counts().getFirst()).isEqualTo(4);
    }

    @Test
    void theShapeOfADayIsItsCountsOverTheirMean() {
        HourCount[] hours =
                IntStream.range(0, 24)
                        .mapToObj(h -> hour("2024-10-10T%02d:00:00Z".formatted(h), h))
                        .toArray(HourCount[]::new);

        assertThat(log(hours).shape(ZoneOffset.UTC, HourCount::requests).factor(23))
                .hasValue(23 / 11.5);
    }

    @Test
    void poissonArrivalsHaveDispersionOne() {
        Random random = new Random(7);
        HourCount[] hours =
                IntStream.range(0, 500)
                        .mapToObj(h -> {
                            int[] minutes = new int[60];
                            for (int i = 0; i < 600; i++) {
                                minutes[random.nextInt(60)]++;
                            }
                            double squares = 0;
                            for (double m : minutes) {
                                squares += m * m;
                            }
                            return new HourCount(
                                    Instant.ofEpochSecond(3600L * h), 600, 600, 0, squares);
                        })
                        .toArray(HourCount[]::new);

        assertThat(log(hours).dispersion().orElseThrow()).isCloseTo(1, within(0.03));
    }

    @Test
    void arrivalsInPairsAreMoreDispersedThanSingleOnes() {
        Instant start = Instant.EPOCH;
        double squares = 15 * 16.0;
        HourCount[] hours =
                IntStream.range(0, 3)
                        .mapToObj(h ->
                                new HourCount(start.plusSeconds(3600L * h), 60, 60, 0, squares))
                        .toArray(HourCount[]::new);

        assertThat(log(hours).dispersion().orElseThrow()).isCloseTo(180.0 / 59, within(1e-12));
    }

    @Property
    void nothingIsLostInAnyZone(
            @ForAll("counts") List<Integer> counts, @ForAll("zones") ZoneId zone) {
        TrafficLog log = log(counts);

        HourOfWeekShape shape = log.shape(zone, HourCount::requests);

        assertThat(shape.counts().stream().mapToDouble(c -> c).sum())
                .isCloseTo(log.requests(), within(1e-6));
        assertThat(shape.covered().stream().mapToDouble(c -> c).sum())
                .isCloseTo(log.coveredHours(), within(1e-6));
    }

    @Property
    void thePeakIsAtLeastTheMean(@ForAll("counts") List<Integer> counts) {
        log(counts)
                .peakFactor(HourCount::requests)
                .ifPresent(f -> assertThat(f).isGreaterThanOrEqualTo(1));
    }

    @Property
    void theClockOfTheZoneDoesNotChangeThePeak(
            @ForAll("counts") List<Integer> counts, @ForAll("zones") ZoneId zone) {
        double largest =
                IntStream.range(0, 24)
                        .mapToDouble(h ->
                                log(counts).shape(zone, HourCount::requests).factor(h).orElse(0))
                        .max()
                        .orElseThrow();

        assertThat(largest)
                .isLessThanOrEqualTo(log(counts).peakFactor(HourCount::requests).orElse(0) + 1e-9);
    }

    @Provide
    Arbitrary<List<Integer>> counts() {
        return Arbitraries.integers().between(0, 1000).list().ofMinSize(1).ofMaxSize(400);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "Asia/Kolkata",
                        "Asia/Kathmandu",
                        "UTC",
                        "America/New_York",
                        "Australia/Lord_Howe",
                        "America/St_Johns")
                .map(ZoneId::of);
    }

    /**
     * Hours from October on, so that clocks change in some zones; hours without count are absent.
     */
    private static TrafficLog log(List<Integer> counts) {
        Instant start = Instant.parse("2024-10-28T00:00:00Z");
        return log(
                IntStream.range(0, counts.size())
                        .filter(i -> counts.get(i) > 0)
                        .mapToObj(i ->
                                new HourCount(start.plusSeconds(3600L * i), counts.get(i), 0, 0, 0))
                        .toArray(HourCount[]::new));
    }

    private static HourCount hour(String time, long requests) {
        return new HourCount(Instant.parse(time), requests, 0, 0, 0);
    }

    private static TrafficLog log(HourCount... hours) {
        return new TrafficLog(List.of(), List.of(hours), new TreeMap<>(), List.of());
    }
}
