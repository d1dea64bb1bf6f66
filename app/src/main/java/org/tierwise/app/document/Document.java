package org.tierwise.app.document;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.Optional;

/** What is open. Each change of the project or the scenario makes a new revision. */
public final class Document {
    private final ReadOnlyObjectWrapper<Optional<OpenedProject>> project =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<AcceptedPlan>> plan =
            new ReadOnlyObjectWrapper<>(Optional.empty());
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
        revision++;
        plan.set(Optional.empty());
        project.set(Optional.of(opened));
    }

    /** Accepts a plan for the project as it is now. */
    public void accept(AcceptedPlan found) {
        plan.set(Optional.of(found));
    }
}
