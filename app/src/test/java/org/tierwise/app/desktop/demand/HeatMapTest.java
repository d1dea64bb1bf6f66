package org.tierwise.app.desktop.demand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tierwise.app.planning.TrafficFigures;
import org.tierwise.model.figure.Provenance;
import org.tierwise.model.traffic.HourOfWeekWeights;

import java.time.DayOfWeek;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** The map of a week says each hour in words, marks the busiest and is walked with the keys. */
class HeatMapTest {
    @Test
    void eachHourSaysItsFigureAndTheBusiestSaysSo() {
        HeatMap map = HeatMap.of(TrafficFigures.usualDay(), 1000);

        assertThat(map.cells()).hasSize(168);
        assertThat(map.peak()).isEqualTo(22);
        assertThat(map.cells().get(22).words())
                .isEqualTo("Mon 22:00–23:00: 1,992 page views, 1.99 × the mean, the busiest");
        assertThat(map.cells().get(4).words())
                .isEqualTo("Mon 04:00–05:00: 144 page views, 0.14 × the mean");
        assertThat(map.cells().get(7 * 24 - 1).words()).startsWith("Sun 23:00–00:00");
    }

    @Test
    void shadesGrowWithTheTraffic() {
        HourOfWeekWeights rising =
                HourOfWeekWeights.ofSizes(
                        TrafficFigures.INDIA,
                        IntStream.range(0, 168).mapToObj(i -> (double) i).toList(),
                        Provenance.GIVEN,
                        "");

        List<Integer> shades =
                HeatMap.of(rising, 1).cells().stream().map(HeatMap.Cell::shade).toList();

        assertThat(shades).isSorted();
        assertThat(shades.getFirst()).isZero();
        assertThat(shades.getLast()).isEqualTo(HeatMap.SHADES - 1);
        assertThat(shades).contains(0, 1, 2, 3, 4, 5, 6);
    }

    @Test
    void anHourThatNobodyKnowsIsNotAQuietOne() {
        HourOfWeekWeights oneHour =
                new HourOfWeekWeights(
                        TrafficFigures.INDIA,
                        IntStream.range(0, 168)
                                .mapToObj(i ->
                                        i == 30 ? OptionalDouble.of(1) : OptionalDouble.empty())
                                .toList(),
                        Provenance.MEASURED,
                        "a log of an hour");

        HeatMap map = HeatMap.of(oneHour, 1);

        assertThat(map.peak()).isEqualTo(30);
        assertThat(map.cells().get(31).shade()).isEqualTo(-1);
        assertThat(map.cells().get(31).words()).isEqualTo("Tue 07:00–08:00: not covered");
    }

    @Test
    void theKeysWalkWithinTheWeek() {
        assertThat(HeatMap.moved(0, 1, 1)).isEqualTo(25);
        assertThat(HeatMap.moved(0, -1, -1)).isZero();
        assertThat(HeatMap.moved(167, 1, 1)).isEqualTo(167);
        assertThat(
                        HeatMap.of(TrafficFigures.usualDay(), 1)
                                .cells()
                                .get(HeatMap.moved(23, 1, 0))
                                .day())
                .isEqualTo(DayOfWeek.TUESDAY);
    }
}
