package org.tierwise.app.desktop.proposal;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.tierwise.app.document.Document;
import org.tierwise.model.presentation.Presentation;
import org.tierwise.model.presentation.ProposalPart;
import org.tierwise.model.project.Project;

import java.util.List;

/** Which parts of the proposal the customer gets. */
public final class PartsViewModel {
    private final Document document;
    private final ReadOnlyObjectWrapper<List<ProposalPart>> leftOut =
            new ReadOnlyObjectWrapper<>(List.of());

    PartsViewModel(Document document) {
        this.document = document;
        document.wantedProperty()
                .subscribe(wanted ->
                        leftOut.set(wanted.map(PartsViewModel::leftOut).orElse(List.of())));
    }

    private static List<ProposalPart> leftOut(Project project) {
        return project.presented().leftOut();
    }

    /** Gives a part to the customer, or leaves it out; undo takes it back, and the plan stays. */
    void show(ProposalPart part, boolean shown) {
        document.edit(project -> {
            Presentation now = project.presented();
            return now.shows(part) == shown
                    ? project
                    : project.withPresentation(now.with(part, shown));
        });
    }

    /** Parts that the customer does not get. */
    ReadOnlyObjectProperty<List<ProposalPart>> leftOutProperty() {
        return leftOut.getReadOnlyProperty();
    }
}
