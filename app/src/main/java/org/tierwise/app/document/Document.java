package org.tierwise.app.document;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.tierwise.model.project.Project;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What is open. Each change of the project or the scenario makes a new revision. */
public final class Document {
    private final ReadOnlyObjectWrapper<Optional<OpenedProject>> project =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<AcceptedPlan>> plan =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final History history = new History();
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private Optional<Project> saved = Optional.empty();
    private long revision;

    /** The project that is open. */
    public ReadOnlyObjectProperty<Optional<OpenedProject>> projectProperty() {
        return project.getReadOnlyProperty();
    }

    /** The plan that was accepted for the project as it is now. */
    public ReadOnlyObjectProperty<Optional<AcceptedPlan>> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /** Counts the changes. */
    public long revision() {
        return revision;
    }

    /** Shows a project or another scenario of it; a plan for what was open before goes. */
    public void open(OpenedProject opened) {
        if (!opened.planningCase().project().equals(current().orElse(null))) {
            history.forget();
            saved = Optional.of(opened.planningCase().project());
        }
        show(opened);
        showHistory();
    }

    private void showHistory() {
        undoable.set(history.before().isPresent());
        redoable.set(history.after().isPresent());
    }

    /** Whether there is a change to take back. */
    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** Whether there is a change to make again. */
    public ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /**
     * Changes the project that is open, if there is one.
     *
     * @throws IllegalArgumentException when nothing can be planned after it; the project stays as
     *     it was
     */
    public void edit(UnaryOperator<Project> change) {
        project.get()
                .ifPresent(opened -> {
                    Project before = opened.planningCase().project();
                    Project after = change.apply(before);
                    if (!after.equals(before)) {
                        show(with(opened, after));
                        history.changed(before);
                        showHistory();
                    }
                });
    }

    /** Takes the last change back. */
    public void undo() {
        move(history.before(), history::back);
    }

    /** Makes the change again that was taken back last. */
    public void redo() {
        move(history.after(), history::forward);
    }

    private void move(Optional<Project> target, Consumer<Project> moved) {
        OpenedProject opened = project.get().orElse(null);
        if (opened != null && target.isPresent()) {
            show(with(opened, target.get()));
            moved.accept(opened.planningCase().project());
            showHistory();
        }
    }

    private Optional<Project> current() {
        return project.get().map(opened -> opened.planningCase().project());
    }

    /** The project changed, in the scenario that is looked at. */
    private static OpenedProject with(OpenedProject opened, Project changed) {
        return OpenedProject.of(
                opened.planningCase().withProject(changed),
                changed.scenario(opened.analysis().scenario().name())
                        .orElseGet(() -> changed.scenarios().getFirst()));
    }

    private void show(OpenedProject opened) {
        revision++;
        Optional<AcceptedPlan> still = plan.get().flatMap(accepted -> stillHolds(accepted, opened));
        if (still.isEmpty()) {
            plan.set(Optional.empty());
        }
        project.set(Optional.of(opened));
        plan.set(still);
        compareWithSaved();
    }

    /** A plan outlives changes that it does not rest on. */
    private Optional<AcceptedPlan> stillHolds(AcceptedPlan accepted, OpenedProject opened) {
        return project.get()
                .filter(before -> sameScenario(before, opened))
                .flatMap(before -> PlanKeeping.after(accepted, opened.analysis()));
    }

    private static boolean sameScenario(OpenedProject before, OpenedProject opened) {
        return before.analysis().scenario().name().equals(opened.analysis().scenario().name())
                && before.planningCase().bill().equals(opened.planningCase().bill());
    }

    private void compareWithSaved() {
        dirty.set(current().isPresent() && !current().equals(saved));
    }

    /** Whether there are changes that no file holds. */
    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
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

    /** Accepts a plan for the project as it is now. */
    public void accept(AcceptedPlan found) {
        plan.set(Optional.of(found));
    }
}
