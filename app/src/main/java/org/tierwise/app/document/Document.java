package org.tierwise.app.document;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.tierwise.app.jobs.Job;
import org.tierwise.app.jobs.JobState;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.model.project.Project;
import org.tierwise.model.project.ProjectAnalysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What is open. A change counts at once for undo, for the mark of unsaved changes and for copies
 * that survive a crash; screens show it when it is analysed, away from the window's thread. Changes
 * are taken one after the other, so that all end as if each had been waited for.
 */
public final class Document {
    private final Jobs jobs;
    private final Supplier<String> following;
    private final ReadOnlyObjectWrapper<Optional<OpenedProject>> project =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<AcceptedPlan>> plan =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Project>> wanted =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper proposed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final List<Runnable> whenSettled = new ArrayList<>();
    private final AtomicLong revision = new AtomicLong();
    private final AtomicLong openings = new AtomicLong();
    private Optional<Project> saved = Optional.empty();
    private Optional<Wishes> wishes = Optional.empty();

    /** A document whose analyses have no name: for those who show no jobs. */
    public Document(Jobs jobs) {
        this(jobs, () -> "");
    }

    /**
     * @param jobs analyse changes; jobs of their own, so that a change ends no other work
     * @param following gives the name of such an analysis, in the language that is spoken then
     */
    public Document(Jobs jobs, Supplier<String> following) {
        this.jobs = jobs;
        this.following = following;
        plan.addListener((property, was, now) -> proposed.set(false));
    }

    /**
     * The same project, plan and history in a document that nobody looks at yet. To be asked once
     * every change is analysed; this one must not be used any more.
     */
    public Document continued() {
        Document next = new Document(jobs.continued(), following);
        next.saved = saved;
        next.wishes = wishes;
        wishes.ifPresent(next::show);
        next.proposed.set(proposed.get());
        return next;
    }

    /** The project that is open, with the last change that is analysed. */
    public ReadOnlyObjectProperty<Optional<OpenedProject>> projectProperty() {
        return project.getReadOnlyProperty();
    }

    /** The project with every change, also with those that are not analysed yet. */
    public ReadOnlyObjectProperty<Optional<Project>> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /** The plan that was accepted for the project as it shows. */
    public ReadOnlyObjectProperty<Optional<AcceptedPlan>> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /** Whether a proposal was written of the plan as it shows. */
    public ReadOnlyBooleanProperty proposedProperty() {
        return proposed.getReadOnlyProperty();
    }

    /**
     * Remembers that a proposal was written.
     *
     * @param analysis what it was written of; one that no longer shows changes nothing
     */
    public void markProposed(ProjectAnalysis analysis) {
        if (plan.get().filter(accepted -> accepted.analysis() == analysis).isPresent()) {
            proposed.set(true);
        }
    }

    /** Whether there is a change to take back. */
    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** Whether there is a change to make again. */
    public ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** Whether there are changes that no file holds. */
    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    /** Why the last change failed for which nobody else is told; empty when it did not. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Counts what is wished and what shows; asked from any thread. */
    public long revision() {
        return revision.get();
    }

    /** Counts the projects that were opened; asked from any thread. */
    public long openings() {
        return openings.get();
    }

    /** Shows another project; plan, changes and history of the one before go. */
    public void open(OpenedProject opened) {
        openings.incrementAndGet();
        whenSettled.clear();
        saved = Optional.of(opened.planningCase().project());
        Wishes none = new Wishes(opened);
        wishes = Optional.of(none);
        show(none);
    }

    /**
     * Changes the project that is open, if there is one.
     *
     * @param change throws {@link IllegalArgumentException} when it breaks a rule of a project
     * @param refused takes what is wrong when the change breaks a rule or nothing can be planned
     *     after it; the project stays as it was then
     */
    public void edit(UnaryOperator<Project> change, Consumer<String> refused) {
        wish(now -> now.changed(change.apply(now.project())), refused);
    }

    /** Changes the project; a problem is told by {@link #problemProperty}. */
    public void edit(UnaryOperator<Project> change) {
        edit(change, problem::set);
    }

    /** Takes the last change back. */
    public void undo() {
        wish(Timeline::back, problem::set);
    }

    /** Makes the change again that was taken back last. */
    public void redo() {
        wish(Timeline::forward, problem::set);
    }

    /**
     * Looks at another scenario of the project.
     *
     * @param refused takes what is wrong when nothing can be planned in it
     */
    public void lookAt(String scenario, Consumer<String> refused) {
        wish(now -> now.lookingAt(scenario), refused);
    }

    private void wish(UnaryOperator<Timeline> change, Consumer<String> refused) {
        wishes.ifPresent(all -> {
            problem.set("");
            boolean first = all.isEmpty();
            all.add(new Wish(change, refused));
            if (first) {
                analyseNext(all);
            } else {
                changed(all);
            }
        });
    }

    private void analyseNext(Wishes all) {
        Optional<Timeline> next = all.next();
        if (next.isEmpty()) {
            settle(all);
            return;
        }
        changed(all);
        Standing before = all.standing();
        Job<Standing> job =
                jobs.start(
                        following.get(),
                        openings::get,
                        control -> before.after(next.get()),
                        all::had);
        job.stateProperty().subscribe(state -> follow(all, state));
        tell(all);
    }

    private void follow(Wishes all, JobState state) {
        if (wishes.filter(now -> now == all).isEmpty()) {
            return;
        }
        switch (state) {
            case JobState.Succeeded _ -> analyseNext(all);
            case JobState.Failed failed -> {
                all.refused(failed.problem());
                analyseNext(all);
            }
            case JobState.Queued _, JobState.Running _, JobState.Cancelled _ -> {}
        }
    }

    private void settle(Wishes all) {
        if (project.get().filter(shown -> shown == all.standing().opened()).isEmpty()) {
            show(all);
        } else {
            changed(all);
        }
        tell(all);
        List<Runnable> waiting = List.copyOf(whenSettled);
        whenSettled.clear();
        waiting.forEach(this::whenSettled);
    }

    private static void tell(Wishes all) {
        all.untold().forEach(Runnable::run);
    }

    private void show(Wishes all) {
        revision.incrementAndGet();
        Standing now = all.standing();
        if (now.plan().isEmpty()) {
            plan.set(Optional.empty());
        }
        project.set(Optional.of(now.opened()));
        plan.set(now.plan());
        changed(all);
    }

    private void changed(Wishes all) {
        Timeline now = all.wanted();
        if (!wanted.get().equals(Optional.of(now.project()))) {
            revision.incrementAndGet();
            wanted.set(Optional.of(now.project()));
        }
        undoable.set(!now.past().isEmpty());
        redoable.set(!now.future().isEmpty());
        compareWithSaved();
    }

    /** Runs something once every change so far is analysed; never, when another project opens. */
    public void whenSettled(Runnable action) {
        if (wishes.filter(all -> !all.isEmpty()).isPresent()) {
            whenSettled.add(action);
        } else {
            action.run();
        }
    }

    private void compareWithSaved() {
        dirty.set(wanted.get().isPresent() && !wanted.get().equals(saved));
    }

    /** A file holds the project as it was when the saving began. */
    public void markSaved(Project written) {
        saved = Optional.of(written);
        compareWithSaved();
    }

    /** No file that the user knows of holds the project: it was recovered, or is new. */
    public void markUnsaved() {
        saved = Optional.empty();
        compareWithSaved();
    }

    /** Accepts a plan for the project as it shows. */
    public void accept(AcceptedPlan found) {
        wishes.ifPresent(all -> all.accept(found));
        plan.set(Optional.of(found));
    }
}
