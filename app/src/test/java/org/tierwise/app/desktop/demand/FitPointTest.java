package org.tierwise.app.desktop.demand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tierwise.app.document.Document;
import org.tierwise.app.document.FigureEdit;
import org.tierwise.app.document.OpenedProject;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.model.figure.Figure;

import java.math.BigDecimal;
import java.util.List;

/** Observed query times stand beside the fit and can be changed where they stand. */
class FitPointTest {
    private final Document document = new Document(new Jobs(Runnable::run, Runnable::run));

    @Test
    void theThreeTimesOfTheCaseStandBesideTheFit() {
        document.open(OpenedProject.of(PlanningCases.open("clovia")));

        assertThat(points()).extracting(FitPoint::name).containsExactly("RAID 1", "RAID 10", "RDS");
        assertThat(points().getFirst().words()).startsWith("1.50 s seen, 1.");
        assertThat(FitPoint.of(opened().analysis(), "web")).isEmpty();
    }

    @Test
    void anotherTimeIsTypedThereAndMovesTheFit() {
        document.open(OpenedProject.of(PlanningCases.open("clovia")));
        FitPoint before = points().get(1);

        document.edit(
                new FigureEdit(
                        before.fact().edit().orElseThrow().pointer(), new BigDecimal("0.5")));

        assertThat(points().get(1).observed().value()).isEqualTo(0.5);
        assertThat(points().get(1).fitted()).isGreaterThan(before.fitted());
        assertThat(points().get(1).fact().badge()).isEqualTo("given");
    }

    @Test
    void aSaturatedFitIsSaidToBeSo() {
        assertThat(
                        new FitPoint(
                                        "RAID 1",
                                        Figure.assumed(2, "s", ""),
                                        Double.POSITIVE_INFINITY,
                                        "")
                                .words())
                .isEqualTo("2.00 s seen, saturated by the fit");
    }

    private List<FitPoint> points() {
        return FitPoint.of(opened().analysis(), "mysql");
    }

    private OpenedProject opened() {
        return document.projectProperty().get().orElseThrow();
    }
}
