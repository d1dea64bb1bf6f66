package org.tierwise.app.document;

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
        }
        show(opened);
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
        plan.set(Optional.empty());
        project.set(Optional.of(opened));
    }

    /** Accepts a plan for the project as it is now. */
    public void accept(AcceptedPlan found) {
        plan.set(Optional.of(found));
    }
}
