package org.tierwise.app.desktop.plan;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.tierwise.app.desktop.controls.Headline;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.document.AcceptedPlan;
import org.tierwise.app.document.Document;
import org.tierwise.app.document.OpenedProject;
import org.tierwise.app.jobs.Job;
import org.tierwise.app.jobs.JobControl;
import org.tierwise.app.jobs.JobState;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.model.plan.GroupEvaluation;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.plan.SearchProgress;
import org.tierwise.model.project.ProjectAnalysis;
import org.tierwise.model.project.Scenario;
import org.tierwise.solver.SolveOptions;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The search for a plan and the plan that was found. */
public final class PlanViewModel {
    private static final int DEFAULT_SECONDS = 10;

    private final Document document;
    private final Jobs jobs;
    private final PlanSearch search;
    private final Consumer<String> say;
    private final SimulationViewModel simulation;
    private final ResponseTimesViewModel responseTimes;
    private final ObservableList<Headline> headlines = FXCollections.observableArrayList();
    private final ObservableList<Scenario> scenarios = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Scenario>> scenario =
            new SimpleObjectProperty<>(Optional.empty());
    private final IntegerProperty seconds = new SimpleIntegerProperty(DEFAULT_SECONDS);
    private final ObservableList<SearchSample> samples = FXCollections.observableArrayList();
    private final ObservableList<PlanRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<PlanRow>> wanted =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper solving = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper planned = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper phase = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /** After an edit, only the groups that it touches are worked out again. */
    private final SolveOptions remembering =
            new SolveOptions(Duration.ofSeconds(DEFAULT_SECONDS), 0).remembering();

    private boolean cutShort;

    /**
     * @param say takes messages for the strip at the bottom
     */
    public PlanViewModel(Document document, Jobs jobs, PlanSearch search, Consumer<String> say) {
        this.document = document;
        this.jobs = jobs;
        this.search = search;
        this.say = say;
        simulation = new SimulationViewModel(document, jobs);
        responseTimes = new ResponseTimesViewModel(document);
        document.projectProperty().subscribe(opened -> opened.ifPresent(this::show));
        document.planProperty().subscribe(this::showPlan);
    }

    private void show(OpenedProject opened) {
        scenarios.setAll(opened.planningCase().project().scenarios());
        scenario.set(Optional.of(opened.analysis().scenario()));
        samples.clear();
        problem.set("");
        phase.set("");
    }

    private void showPlan(Optional<AcceptedPlan> plan) {
        planned.set(plan.isPresent());
        rows.setAll(
                plan.stream()
                        .flatMap(p -> p.evaluation().groups().stream().map(group -> row(p, group)))
                        .toList());
        headlines.setAll(PlanHeadlines.of(plan));
    }

    private static PlanRow row(AcceptedPlan plan, GroupEvaluation group) {
        return new PlanRow(group, plan.found().problem().group(group.group().name()).pins());
    }

    /** Looks at another scenario of the project; its plan is still to be found. */
    public void choose(Scenario wanted) {
        document.lookAt(
                wanted.name(),
                what -> {
                    scenario.set(Optional.empty());
                    document.projectProperty().get().ifPresent(this::show);
                    problem.set(what);
                });
    }

    /** Starts the search when every change is analysed, unless one runs. */
    public void solve() {
        document.whenSettled(this::startSearch);
    }

    private void startSearch() {
        Optional<OpenedProject> opened = document.projectProperty().get();
        if (solving.get() || opened.isEmpty()) {
            return;
        }
        ProjectAnalysis analysis = opened.get().analysis();
        samples.clear();
        problem.set("");
        cutShort = false;
        solving.set(true);
        SolveOptions options = remembering.within(Duration.ofSeconds(seconds.get()));
        Job<PlanResult> job =
                jobs.start(
                        Words.of("plan.solving", analysis.scenario().name()),
                        document::revision,
                        control ->
                                search.search(
                                        analysis.problem(),
                                        options,
                                        progress -> tell(progress, options, control),
                                        control::cancelled),
                        result -> end(analysis, result));
        job.stateProperty().subscribe(this::follow);
    }

    private void tell(SearchProgress progress, SolveOptions options, JobControl control) {
        control.report(
                Math.min(
                        1.0,
                        (double) progress.elapsed().toMillis() / options.timeLimit().toMillis()),
                SearchPhase.inWords(progress.phase()));
        control.show(() -> {
            phase.set(SearchPhase.inWords(progress.phase()));
            samples.add(
                    new SearchSample(
                            progress.elapsed().toMillis() / 1000.0,
                            progress.best(),
                            progress.bound()));
        });
    }

    private void follow(JobState state) {
        if (state.ended()) {
            solving.set(false);
        }
        switch (state) {
            case JobState.Failed failed -> problem.set(failed.problem());
            case JobState.Cancelled _ -> {
                phase.set(Words.of("plan.cancelled"));
                say.accept(Words.of("plan.cancelledBestStays"));
            }
            case JobState.Queued _, JobState.Running _, JobState.Succeeded _ -> {}
        }
    }

    private void end(ProjectAnalysis analysis, PlanResult result) {
        switch (result) {
            case PlanResult.Found found -> {
                if (SearchOutcome.isBetter(found, document.planProperty().get())) {
                    document.accept(AcceptedPlan.of(analysis, found));
                }
                say.accept(SearchOutcome.inWords(found));
            }
            case PlanResult.Infeasible _ when cutShort ->
                    say.accept(Words.of("plan.searchCancelled"));
            case PlanResult.Infeasible none -> problem.set(SearchOutcome.inWords(none));
        }
    }

    /** Asks the search to end with the best plan so far. */
    public void cancel() {
        if (solving.get()) {
            cutShort = true;
            jobs.currentProperty().get().ifPresent(Job::cancel);
        }
    }

    /** Goes on with the search and the simulation of another model of the same plan. */
    public void keep(PlanViewModel other) {
        keepSearch(other);
        phase.set(other.phase.get());
        problem.set(other.problem.get());
        simulation.keep(other.simulation);
    }

    /** Shows how the search of another model of the same plan went, which is in no language. */
    public void keepSearch(PlanViewModel other) {
        samples.setAll(other.samples);
    }

    /** The plan, simulated. */
    public SimulationViewModel simulation() {
        return simulation;
    }

    /** Chooses the row of the group that runs one of some components. */
    public void choose(List<String> components) {
        wanted.set(rows.stream().filter(row -> row.runsOneOf(components)).findFirst());
        wanted.set(Optional.empty());
    }

    /** A row that is to be chosen, for a moment. */
    ReadOnlyObjectProperty<Optional<PlanRow>> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /** The large figures. */
    public ObservableList<Headline> headlines() {
        return headlines;
    }

    /** Scenarios of the project. */
    public ObservableList<Scenario> scenarios() {
        return scenarios;
    }

    /** The scenario that is looked at. */
    public ObjectProperty<Optional<Scenario>> scenarioProperty() {
        return scenario;
    }

    /** Longest time of a search, seconds. */
    public IntegerProperty secondsProperty() {
        return seconds;
    }

    /** How the running or last search went. */
    public ObservableList<SearchSample> samples() {
        return samples;
    }

    /** What is ordered, one row per node group. */
    ObservableList<PlanRow> rows() {
        return rows;
    }

    /** Response times in each state of the system. */
    public ResponseTimesViewModel responseTimes() {
        return responseTimes;
    }

    /** Whether a search runs. */
    public ReadOnlyBooleanProperty solvingProperty() {
        return solving.getReadOnlyProperty();
    }

    /** Whether there is a plan. */
    public ReadOnlyBooleanProperty plannedProperty() {
        return planned.getReadOnlyProperty();
    }

    /** What the search does. */
    public ReadOnlyStringProperty phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** Why there is no plan. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
