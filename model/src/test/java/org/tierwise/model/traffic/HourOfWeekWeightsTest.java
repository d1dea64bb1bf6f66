package org.tierwise.model.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;
import org.tierwise.model.figure.Provenance;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The hours of a week: from a log, from a day, from numbers of any size. */
class HourOfWeekWeightsTest {
    private static final ZoneId INDIA = ZoneId.of("Asia/Kolkata");

    /** 2026-06-01 is a Monday. */
    private static final Instant MONDAY = Instant.parse("2026-06-01T00:00:00Z");

    @Test
    void aLogGivesTheMeanOfEachHourItReaches() {
        List<HourCount> hours =
                IntStream.range(0, 14 * 24)
                        .mapToObj(i -> hour(i, i == 20 ? 4 : i == 7 * 24 + 20 ? 8 : 1))
                        .toList();
        double mean = (14 * 24 - 2 + 12) / (14 * 24.0);

        HourOfWeekWeights weights = measured(hours);

        assertThat(weights.peak())
                .isEqualTo(new HourOfWeekWeights.Slot(DayOfWeek.MONDAY, 20, 6 / mean));
        assertThat(weights.weight(DayOfWeek.SUNDAY, 23)).hasValue(1 / mean);
    }

    @Test
    void hoursThatALogDoesNotReachStayUnknown() {
        HourOfWeekWeights weights = measured(List.of(hour(0, 3), hour(1, 5)));

        assertThat(weights.slots()).hasSize(2);
        assertThat(weights.weight(DayOfWeek.TUESDAY, 0)).isEmpty();
        assertThat(weights.peak().hour()).isEqualTo(1);
    }

    @Test
    void aDayIsEveryDayAndTheFirstOfEqualHoursIsThePeak() {
        List<Double> day =
                Stream.concat(Collections.nCopies(22, 1.0).stream(), Stream.of(5.0, 5.0)).toList();

        HourOfWeekWeights weights = ofSizes(day);

        assertThat(weights.peak())
                .isEqualTo(new HourOfWeekWeights.Slot(DayOfWeek.MONDAY, 22, 5 / (32 / 24.0)));
        assertThat(weights.weight(DayOfWeek.SUNDAY, 23))
                .isEqualTo(weights.weight(DayOfWeek.MONDAY, 23));
    }

    @Property(tries = 50)
    void onlyProportionsCount(
            @ForAll @Size(168) List<@DoubleRange(min = 0.01, max = 1e6) Double> sizes,
            @ForAll @DoubleRange(min = 0.01, max = 1e6) double factor) {
        HourOfWeekWeights weights = ofSizes(sizes);
        HourOfWeekWeights scaled = ofSizes(sizes.stream().map(size -> size * factor).toList());

        assertThat(weights.slots().mapToDouble(HourOfWeekWeights.Slot::weight).average())
                .hasValueCloseTo(1.0, offset(1e-9));
        assertThat(scaled.peak().weight()).isCloseTo(weights.peak().weight(), offset(1e-6));
        assertThat(weights.peak().weight()).isGreaterThanOrEqualTo(1 - 1e-9);
    }

    @Test
    void whatIsNoWeekIsRefused() {
        assertThatThrownBy(() -> ofSizes(List.of(1.0, 2.0)))
                .hasMessage(
                        "24 numbers for a day or 168 for a week would be right, but there are 2");
        assertThatThrownBy(() -> ofSizes(Collections.nCopies(24, 0.0)))
                .hasMessage("at least one hour must have traffic");
        assertThatThrownBy(() -> ofSizes(List.of())).hasMessageContaining("but there are 0");
        assertThatThrownBy(() ->
                        ofSizes(
                                Stream.concat(
                                                Collections.nCopies(23, 1.0).stream(),
                                                Stream.of(-1.0))
                                        .toList()))
                .hasMessageContaining("must not be negative");
        assertThatThrownBy(() -> measured(List.of(hour(0, 0))))
                .hasMessage("at least one hour must have traffic");
    }

    private static HourOfWeekWeights measured(List<HourCount> hours) {
        return HourOfWeekWeights.of(
                HourOfWeekShape.of(hours, ZoneOffset.UTC, HourCount::pageViews),
                Provenance.MEASURED,
                "a log");
    }

    private static HourOfWeekWeights ofSizes(List<Double> sizes) {
        return HourOfWeekWeights.ofSizes(INDIA, sizes, Provenance.GIVEN, "typed");
    }

    private static HourCount hour(int after, long views) {
        return new HourCount(MONDAY.plus(after, ChronoUnit.HOURS), views, views, 0, 0);
    }
}
