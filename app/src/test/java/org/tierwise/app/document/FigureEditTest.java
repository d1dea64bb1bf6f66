package org.tierwise.app.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.model.figure.Figure;
import org.tierwise.model.figure.Provenance;
import org.tierwise.model.project.Project;

import java.math.BigDecimal;

/** A typed figure replaces one of the project, and nothing else. */
class FigureEditTest {
    private static final Project CLOVIA = PlanningCases.open("clovia").project();

    @Test
    void aTypedFigureIsGivenWhateverItWasBefore() {
        Project edited = edit("/traffic/peakFactor", "3");

        Figure peak = edited.traffic().peakFactor();
        assertThat(CLOVIA.traffic().peakFactor().provenance()).isEqualTo(Provenance.ASSUMED);
        assertThat(peak).isEqualTo(new Figure(3, "times", Provenance.GIVEN, "typed in"));
        assertThat(edited.withScenarios(CLOVIA.scenarios()).components())
                .isEqualTo(CLOVIA.components());
    }

    @Test
    void targetsAreNumbersWithoutProvenance() {
        assertThat(edit("/targets/healthy/p95Ms", "1500").targets().healthy().p95Ms())
                .isEqualTo(1500);
    }

    @Test
    void theSameValueChangesNothing() {
        assertThat(edit("/traffic/peakFactor", "2.50")).isSameAs(CLOVIA);
    }

    @Test
    void whatBreaksARuleOrIsNoFigureIsRefused() {
        assertThatThrownBy(() -> edit("/traffic/peakFactor", "0.5"))
                .hasMessageContaining("the peak factor must be at least 1");
        assertThatThrownBy(() -> edit("/traffic/luck", "1"))
                .hasMessage("the project has no figure at /traffic/luck");
    }

    private static Project edit(String pointer, String value) {
        return new FigureEdit(pointer, new BigDecimal(value)).apply(CLOVIA);
    }
}
