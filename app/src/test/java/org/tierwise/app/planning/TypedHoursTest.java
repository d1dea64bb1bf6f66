package org.tierwise.app.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierwise.model.figure.Provenance;

import java.time.DayOfWeek;
import java.util.Collections;

/** Hours as they are copied from a sheet, a mail or a console. */
class TypedHoursTest {
    @ParameterizedTest
    @ValueSource(strings = {"\t", "\n", "\r\n", ", ", " ", ";", "%\n"})
    void numbersOfADayAreReadWhateverStandsBetween(String between) {
        String text = String.join(between, Collections.nCopies(23, "1")) + between + "25";

        var hours = TypedHours.of(text, TrafficFigures.INDIA);

        assertThat(hours.peak().hour()).isEqualTo(23);
        assertThat(hours.peak().weight()).isEqualTo(12.5);
        assertThat(hours.provenance()).isEqualTo(Provenance.GIVEN);
        assertThat(hours.source()).isEqualTo("pasted, 24 numbers");
    }

    /** Seven rows of a sheet; commas group digits there. */
    @Test
    void rowsOfASheetAreAWeek() {
        String row = String.join("\t", Collections.nCopies(24, "1,200"));
        String sunday = String.join("\t", Collections.nCopies(24, "4,800"));

        var hours =
                TypedHours.of(
                        String.join("\n", Collections.nCopies(6, row)) + "\n" + sunday,
                        TrafficFigures.INDIA);

        assertThat(hours.peak().day()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(hours.peak().weight()).isEqualTo(2.8, offset(1e-12));
    }

    @Test
    void whatIsNoDayAndNoWeekIsToldWithWhatWouldBeRight() {
        assertThatThrownBy(() -> TypedHours.of("1 2 3", TrafficFigures.INDIA))
                .isInstanceOf(BadInput.class)
                .hasMessage(
                        "hours: 24 numbers for a day or 168 for a week would be right, but there"
                                + " are 3");
        assertThatThrownBy(() -> TypedHours.of("1\tmany\t3", TrafficFigures.INDIA))
                .hasMessageStartingWith("hours: 'many' is no number");
        assertThatThrownBy(() -> TypedHours.of("", TrafficFigures.INDIA))
                .hasMessageContaining("but there are 0");
    }
}
