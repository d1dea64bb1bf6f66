package org.tierwise.app.desktop.compare;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.document.Document;
import org.tierwise.app.document.OpenedProject;
import org.tierwise.app.jobs.Job;
import org.tierwise.app.jobs.JobControl;
import org.tierwise.app.jobs.JobState;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.app.planning.PlanningRun;
import org.tierwise.app.planning.Sensitivity;
import org.tierwise.model.project.Scenario;
import org.tierwise.solver.SolveOptions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What other scenarios give, and what the saving hangs on; worked out when somebody asks. */
public final class WhatIfViewModel {
    /** Assumptions are moved down and up by this share of themselves. */
    static final double SHARE = 0.2;

    private static final SolveOptions EACH = new SolveOptions(Duration.ofSeconds(10), 0);

    private final Document document;
    private final Jobs jobs;
    private final ScenarioSolver solver;
    private final SensitivityStudy study;
    private final ObservableList<ScenarioRow> scenarios = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Sensitivity>> sensitivity =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper scenariosState = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper sensitivityState = new ReadOnlyStringWrapper("");

    public WhatIfViewModel(
            Document document, Jobs jobs, ScenarioSolver solver, SensitivityStudy study) {
        this.document = document;
        this.jobs = jobs;
        this.solver = solver;
        this.study = study;
        document.projectProperty().subscribe(opened -> forget());
    }

    private void forget() {
        scenarios.clear();
        sensitivity.set(Optional.empty());
        scenariosState.set(Words.of("scenarios.about"));
        sensitivityState.set(Words.of("sensitivity.about"));
    }

    /** Goes on with what another model of the same project worked out. */
    public void keep(WhatIfViewModel other) {
        scenarios.setAll(other.scenarios);
        scenariosState.set(other.scenariosState.get());
        sensitivity.set(other.sensitivity.get());
        sensitivityState.set(other.sensitivityState.get());
    }

    /** Plans every scenario of the project as it is now. */
    public void planScenarios() {
        document.whenSettled(this::startPlanning);
    }

    private void startPlanning() {
        document.projectProperty()
                .get()
                .ifPresent(opened ->
                        start(
                                Words.of("scenarios.planning"),
                                scenariosState,
                                control -> solve(opened, control),
                                scenarios::setAll));
    }

    private List<ScenarioRow> solve(OpenedProject opened, JobControl control) {
        List<Scenario> all = opened.planningCase().project().scenarios();
        SolveOptions each = EACH.remembering();
        List<ScenarioRow> rows = new ArrayList<>();
        for (int i = 0; i < all.size() && !control.cancelled(); i++) {
            Scenario scenario = all.get(i);
            control.report((double) i / all.size(), scenario.name());
            PlanningRun run =
                    solver.solve(opened.planningCase(), scenario, each, control::cancelled);
            rows.add(ScenarioRow.of(run));
            List<ScenarioRow> soFar = List.copyOf(rows);
            control.show(() -> scenarios.setAll(soFar));
        }
        return rows;
    }

    /** Finds out what the saving hangs on, in the scenario that is looked at. */
    public void studySensitivity() {
        document.whenSettled(this::startStudy);
    }

    private void startStudy() {
        document.projectProperty()
                .get()
                .ifPresent(opened ->
                        start(
                                Words.of("sensitivity.moving"),
                                sensitivityState,
                                control ->
                                        study.of(
                                                opened.planningCase(),
                                                opened.analysis().scenario(),
                                                SHARE,
                                                EACH,
                                                control::cancelled),
                                result -> sensitivity.set(Optional.of(result))));
    }

    private <T> void start(
            String title,
            ReadOnlyStringWrapper state,
            JobControl.Work<T> work,
            Consumer<T> whenDone) {
        Job<T> job =
                jobs.start(
                        title,
                        document::revision,
                        work,
                        result -> {
                            state.set("");
                            whenDone.accept(result);
                        });
        job.stateProperty()
                .subscribe(now -> {
                    switch (now) {
                        case JobState.Failed failed -> state.set(failed.problem());
                        case JobState.Cancelled _ -> state.set(Words.of("job.cancelled"));
                        case JobState.Queued _, JobState.Running _ ->
                                state.set(Words.of("job.runs", title));
                        case JobState.Succeeded _ -> {}
                    }
                });
    }

    /** Scenarios that are planned, in the order of the project. */
    ObservableList<ScenarioRow> scenarios() {
        return scenarios;
    }

    /** What the saving hangs on; absent until it is worked out. */
    public ReadOnlyObjectProperty<Optional<Sensitivity>> sensitivityProperty() {
        return sensitivity.getReadOnlyProperty();
    }

    /** Why there are no scenarios yet; empty when they are there. */
    public ReadOnlyStringProperty scenariosStateProperty() {
        return scenariosState.getReadOnlyProperty();
    }

    /** Why there is no sensitivity yet; empty when it is there. */
    public ReadOnlyStringProperty sensitivityStateProperty() {
        return sensitivityState.getReadOnlyProperty();
    }
}
