package org.tierwise.app.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tierwise.model.figure.Figure;
import org.tierwise.model.figure.Provenance;
import org.tierwise.model.project.Project;

import java.util.List;

class UncertainFigureTest {
    private static final Project CASE = PlanningCases.project("clovia");
    private static final double Z95 = 1.6448536269514722;

    @ParameterizedTest
    @EnumSource(Provenance.class)
    void nineOfTenDrawsLieWithinTheFactorOfTheProvenance(Provenance provenance) {
        UncertainFigure figure = figure(40, "ms", provenance);

        assertThat(figure.at(0)).isCloseTo(40, within(1e-12));
        assertThat(figure.at(Z95)).isCloseTo(40 * UncertainFigure.factor(provenance), within(1e-9));
        assertThat(figure.at(-Z95))
                .isCloseTo(40 / UncertainFigure.factor(provenance), within(1e-9));
    }

    @Test
    void theBetterAFigureIsKnownTheLessItMoves() {
        assertThat(UncertainFigure.factor(Provenance.MEASURED))
                .isLessThan(UncertainFigure.factor(Provenance.CALIBRATED));
        assertThat(UncertainFigure.factor(Provenance.CALIBRATED))
                .isLessThan(UncertainFigure.factor(Provenance.ASSUMED));
    }

    @Test
    void aShareStaysAShareAndItsOddsMoveByTheFactor() {
        UncertainFigure figure = figure(0.8, "share", Provenance.ASSUMED);

        assertThat(figure.at(0)).isCloseTo(0.8, within(1e-12));
        assertThat(figure.at(Z95) / (1 - figure.at(Z95))).isCloseTo(4 * 1.3, within(1e-9));
        assertThat(figure.at(8)).isBetween(0.8, 1.0);
        assertThat(figure.at(-8)).isBetween(0.0, 0.8);
        assertThat(figure(1, "share", Provenance.ASSUMED).at(3)).isEqualTo(1);
    }

    @Test
    void theCaseIsUncertainInItsDemandAndNotInItsTargets() {
        List<UncertainFigure> figures =
                UncertainFigure.of(CASE, CASE.scenario("case").orElseThrow());

        assertThat(figures)
                .extracting(UncertainFigure::name)
                .contains(
                        "traffic, page views per month",
                        "traffic, peak factor",
                        "traffic, growth",
                        "web, utilisation",
                        "mysql, light query, hit ratio")
                .doesNotHaveDuplicates();
        assertThat(figures)
                .extracting(UncertainFigure::pointer)
                .noneMatch(p -> p.contains("downstreamMs") || p.contains("usersPerMonth"));
    }

    @Test
    void theGrowthOfAScenarioTakesThePlaceOfThatOfTheTraffic() {
        assertThat(UncertainFigure.of(CASE, CASE.scenario("same-load").orElseThrow()))
                .extracting(UncertainFigure::pointer)
                .contains("/scenarios/1/growth")
                .doesNotContain("/traffic/growth");
    }

    private static UncertainFigure figure(double value, String unit, Provenance provenance) {
        return new UncertainFigure("/x", "x", new Figure(value, unit, provenance, "test"));
    }
}
