package org.tierwise.app.desktop.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tierwise.app.document.Document;
import org.tierwise.app.document.OpenedProject;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.model.plan.ParetoFront;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.plan.Targets;
import org.tierwise.solver.SolveOptions;
import org.tierwise.solver.whatif.ParetoSearch;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

class FrontViewModelTest {
    private final OpenedProject opened = OpenedProject.of(PlanningCases.open("clovia"));
    private final Document document = new Document(new Jobs(Runnable::run, Runnable::run));
    private final Jobs jobs = new Jobs(Runnable::run, Runnable::run);
    private final AtomicInteger solved = new AtomicInteger();
    private final FrontViewModel model =
            new FrontViewModel(document, jobs, this::twoPoints, solved::incrementAndGet);

    /** The first two points say enough and take less. */
    private ParetoFront twoPoints(
            PlanningProblem problem,
            int most,
            double step,
            SolveOptions each,
            BooleanSupplier cancelled) {
        return ParetoSearch.of(problem, 2, step, each, cancelled);
    }

    @BeforeEach
    void openTheExample() {
        document.open(opened);
    }

    @Test
    void fasterPlansCostMore() {
        model.search();

        List<FrontPoint> points = model.points();
        assertThat(points).hasSizeGreaterThanOrEqualTo(2);
        assertThat(points.getFirst().more().isZero()).isTrue();
        assertThat(points.get(1).more().isPositive()).isTrue();
        assertThat(points.get(1))
                .satisfiesAnyOf(
                        point -> assertThat(point.p95Ms()).isLessThan(points.getFirst().p95Ms()),
                        point ->
                                assertThat(point.availability())
                                        .isGreaterThan(points.getFirst().availability()));
    }

    @Test
    void aPointBecomesTheTargetInOneStepOfUndo() {
        model.search();
        FrontPoint point = model.points().getLast();
        Targets before = targets();

        model.plan(point);

        assertThat(solved).hasValue(1);
        assertThat(targets().healthy().p95Ms()).isBetween(point.p95Ms(), point.p95Ms() + 1);
        assertThat(targets().availability())
                .isBetween(point.availability() - 1e-6, point.availability());
        document.undo();
        assertThat(targets()).isEqualTo(before);
    }

    @Test
    void theFrontOfAnotherProjectIsNotShown() {
        model.search();
        model.plan(model.points().getLast());

        assertThat(model.points()).isEmpty();
        assertThat(model.stateProperty().get()).contains("when you ask");
    }

    private Targets targets() {
        return document.projectProperty().get().orElseThrow().analysis().problem().targets();
    }
}
