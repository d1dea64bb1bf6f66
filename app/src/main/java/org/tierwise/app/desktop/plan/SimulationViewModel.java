package org.tierwise.app.desktop.plan;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.tierwise.app.desktop.words.Units;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.document.AcceptedPlan;
import org.tierwise.app.document.Document;
import org.tierwise.app.jobs.Job;
import org.tierwise.app.jobs.JobControl;
import org.tierwise.app.jobs.JobState;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.app.text.Numbers;
import org.tierwise.model.plan.StateEvaluation;
import org.tierwise.model.simulation.PlanSimulation;
import org.tierwise.model.simulation.PlanSimulator;

import java.util.Optional;
import java.util.concurrent.CancellationException;

/** The plan that was found, simulated in one of its states beside what its formulas say. */
public final class SimulationViewModel {
    private static final int DEFAULT_PAGES = 200_000;
    private static final long SEED = 0;

    private final Document document;
    private final Jobs jobs;
    private final ObservableList<StateEvaluation> states = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<StateEvaluation>> state =
            new SimpleObjectProperty<>(Optional.empty());
    private final IntegerProperty pages = new SimpleIntegerProperty(DEFAULT_PAGES);
    private final ObservableList<SimulatedFigure> figures = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Optional<Job<PlanSimulation>> job = Optional.empty();

    public SimulationViewModel(Document document, Jobs jobs) {
        this.document = document;
        this.jobs = jobs;
        state.subscribe(chosen -> forget());
        document.planProperty().subscribe(this::show);
    }

    private void show(Optional<AcceptedPlan> plan) {
        states.setAll(plan.stream().flatMap(p -> p.evaluation().states().stream()).toList());
        state.set(states.stream().findFirst());
        forget();
    }

    /** What is shown is of the state that is chosen. */
    private void forget() {
        figures.clear();
        outcome.set("");
        problem.set("");
    }

    /** Simulates the plan in the chosen state, unless a simulation runs or there is no plan. */
    public void simulate() {
        document.whenSettled(this::startSimulation);
    }

    private void startSimulation() {
        Optional<AcceptedPlan> plan = document.planProperty().get();
        if (running.get() || plan.isEmpty() || state.get().isEmpty()) {
            return;
        }
        forget();
        running.set(true);
        StateEvaluation chosen = state.get().get();
        PlanSimulator simulator =
                new PlanSimulator(plan.get().analysis().problem(), plan.get().evaluation());
        int counted = pages.get();
        Job<PlanSimulation> started =
                jobs.start(
                        Words.of("simulation.running", Units.state(chosen.lostGroup())),
                        document::revision,
                        control ->
                                simulator.simulate(
                                        chosen.lostGroup(),
                                        counted,
                                        SEED,
                                        done -> tell(done, counted, control)),
                        this::end);
        job = Optional.of(started);
        started.stateProperty().subscribe(this::follow);
    }

    private static void tell(long done, int counted, JobControl control) {
        if (control.cancelled()) {
            throw new CancellationException("the simulation was cancelled");
        }
        control.report(
                (double) done / counted,
                Words.of("simulation.progress", Units.whole(done), Units.whole(counted)));
    }

    private void follow(JobState now) {
        if (now.ended()) {
            running.set(false);
        }
        switch (now) {
            case JobState.Failed failed -> problem.set(failed.problem());
            case JobState.Cancelled _ -> outcome.set(Words.of("plan.cancelled"));
            case JobState.Queued _, JobState.Running _, JobState.Succeeded _ -> {}
        }
    }

    private void end(PlanSimulation found) {
        switch (found) {
            case PlanSimulation.Measured measured -> {
                figures.setAll(SimulatedFigure.of(measured));
                outcome.set(
                        Words.of(
                                "simulation.outcome",
                                Units.whole(measured.pages()),
                                Numbers.percentOf(measured.refused().simulated().value())));
            }
            case PlanSimulation.Saturated saturated ->
                    problem.set(
                            Words.of(
                                    "simulation.saturated",
                                    Units.state(saturated.formula().lostGroup()),
                                    String.join(", ", saturated.groups())));
        }
    }

    /** Ends the simulation without a result. */
    public void cancel() {
        if (running.get()) {
            job.ifPresent(Job::cancel);
        }
    }

    /** States that can be simulated; empty while there is no plan. */
    public ObservableList<StateEvaluation> states() {
        return states;
    }

    /** The state that is simulated next. */
    public ObjectProperty<Optional<StateEvaluation>> stateProperty() {
        return state;
    }

    /** Pages that are counted. */
    public IntegerProperty pagesProperty() {
        return pages;
    }

    /** Prediction and simulation of the last state that was simulated. */
    public ObservableList<SimulatedFigure> figures() {
        return figures;
    }

    /** Whether a simulation runs. */
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** How much was simulated. */
    public ReadOnlyStringProperty outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /** Why there is no result. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
