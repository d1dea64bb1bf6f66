package org.tierwise.app.desktop.plan;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.joda.money.BigMoney;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.document.AcceptedPlan;
import org.tierwise.app.document.Document;
import org.tierwise.app.document.FigureEdit;
import org.tierwise.app.document.OpenedProject;
import org.tierwise.app.jobs.Job;
import org.tierwise.app.jobs.JobState;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.model.plan.ParetoFront;
import org.tierwise.solver.SolveOptions;

import java.time.Duration;
import java.util.Optional;

/** What less latency and less downtime cost; another point can be made the target. */
public final class FrontViewModel {
    private static final int MOST_POINTS = 20;
    private static final double STEP = 0.1;
    private static final SolveOptions EACH = new SolveOptions(Duration.ofSeconds(10), 0);

    private final Document document;
    private final Jobs jobs;
    private final FrontSearch search;
    private final Runnable solve;
    private final ObservableList<FrontPoint> points = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper state =
            new ReadOnlyStringWrapper(Words.of("front.unknown"));
    private Optional<Job<ParetoFront>> job = Optional.empty();
    private Optional<OpenedProject> of = Optional.empty();

    /**
     * @param solve looks for the plan of the targets as they are then
     */
    public FrontViewModel(Document document, Jobs jobs, FrontSearch search, Runnable solve) {
        this.document = document;
        this.jobs = jobs;
        this.search = search;
        this.solve = solve;
        document.projectProperty().subscribe(this::projectChanged);
    }

    private void projectChanged(Optional<OpenedProject> opened) {
        open.set(opened.isPresent());
        if (!opened.equals(of)) {
            points.clear();
            state.set(Words.of("front.unknown"));
        }
    }

    /** Works the front out, unless that runs. */
    public void search() {
        Optional<OpenedProject> opened = document.projectProperty().get();
        if (running.get() || opened.isEmpty()) {
            return;
        }
        points.clear();
        running.set(true);
        state.set(Words.of("front.searching"));
        Job<ParetoFront> started =
                jobs.start(
                        Words.of("front.title"),
                        document::revision,
                        control ->
                                search.search(
                                        opened.get().analysis().problem(),
                                        MOST_POINTS,
                                        STEP,
                                        EACH,
                                        control::cancelled),
                        front -> show(opened, front));
        job = Optional.of(started);
        started.stateProperty().subscribe(this::follow);
    }

    private void follow(JobState now) {
        if (now.ended()) {
            running.set(false);
        }
        switch (now) {
            case JobState.Failed failed -> state.set(failed.problem());
            case JobState.Cancelled _ -> state.set(Words.of("front.cancelled"));
            case JobState.Queued _, JobState.Running _, JobState.Succeeded _ -> {}
        }
    }

    private void show(Optional<OpenedProject> opened, ParetoFront front) {
        of = opened;
        if (front.points().isEmpty()) {
            state.set(Words.of("front.noPlan"));
            return;
        }
        BigMoney cheapest = front.points().getFirst().evaluation().monthly();
        points.setAll(
                front.points().stream().map(point -> FrontPoint.of(point, cheapest)).toList());
        state.set(Words.of(front.complete() ? "front.complete" : "front.maybeMore"));
    }

    /** Ends the search. */
    public void cancel() {
        if (running.get()) {
            job.ifPresent(Job::cancel);
        }
    }

    /** Makes p95 and availability of a point the targets, one step of undo, and plans anew. */
    public void plan(FrontPoint point) {
        document.edit(project ->
                new FigureEdit("/targets/availability", point.availabilityLimit())
                        .apply(
                                new FigureEdit("/targets/healthy/p95Ms", point.p95Limit())
                                        .apply(project)));
        solve.run();
    }

    /** Whether a point is the plan that is accepted. */
    public boolean isAccepted(FrontPoint point) {
        return document.planProperty()
                .get()
                .map(AcceptedPlan::evaluation)
                .filter(plan -> plan.monthly().isEqual(point.monthly()))
                .isPresent();
    }

    /** The points, cheapest first. */
    public ObservableList<FrontPoint> points() {
        return points;
    }

    /** Whether the search runs. */
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Whether there is a project. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** What is known of the points. */
    public ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }
}
