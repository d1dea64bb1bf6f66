package org.tierwise.app.desktop.proposal;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.jobs.JobState;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.model.project.Proposal;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/** The pages that the customer will see, painted while somebody looks at them. */
public final class PagesViewModel {
    private final Supplier<Optional<Proposal>> proposal;
    private final Jobs jobs;
    private final ObservableList<PagePicture> pages = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper painting = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ObjectProperty<PageKind> kind = new SimpleObjectProperty<>(PageKind.PDF);
    private boolean shown;
    private boolean current;
    private long round;

    /**
     * @param proposal the proposal as it is now; absent without a plan
     * @param jobs runs the painting; jobs of its own, so that no search waits for it
     */
    PagesViewModel(Supplier<Optional<Proposal>> proposal, Jobs jobs) {
        this.proposal = proposal;
        this.jobs = jobs;
        kind.addListener((property, was, now) -> kindChanged());
    }

    /** The pages that were painted are those of an older proposal. */
    void proposalChanged() {
        current = false;
        paintIfWanted();
    }

    /** What is still being painted of the other kind is dropped. */
    private void kindChanged() {
        round++;
        painting.set(false);
        problem.set("");
        note.set("");
        pages.clear();
        current = false;
        paintIfWanted();
    }

    /** Somebody looks at the pages, or no longer does. */
    public void show(boolean looking) {
        shown = looking;
        paintIfWanted();
    }

    private void paintIfWanted() {
        Optional<Proposal> now = proposal.get();
        if (now.isEmpty()) {
            pages.clear();
            note.set("");
        } else if (shown && !current) {
            current = true;
            paint(now.get());
        }
    }

    /** The pages before stay until the first new one is there, so that nothing flickers. */
    private void paint(Proposal wanted) {
        round++;
        problem.set("");
        painting.set(true);
        long mine = round;
        PageKind looked = kind.get();
        note.set(looked.withoutLines(wanted) ? Words.of("proposal.linesNotShown") : "");
        jobs.start(
                        Words.of("proposal.painting"),
                        () -> round,
                        control -> {
                            int[] painted = {0};
                            looked.paint(
                                    wanted,
                                    page -> {
                                        if (control.cancelled()) {
                                            throw new CancellationException("other pages wanted");
                                        }
                                        int place = painted[0]++;
                                        control.show(() -> put(place, page));
                                    });
                            return painted[0];
                        },
                        count -> pages.remove(count, pages.size()))
                .stateProperty()
                .subscribe(state -> {
                    if (mine == round && state instanceof JobState.Failed failed) {
                        problem.set(Words.of("proposal.noPages", failed.problem()));
                    }
                    if (mine == round && state.ended()) {
                        painting.set(false);
                    }
                });
    }

    private void put(int place, PagePicture page) {
        if (place < pages.size()) {
            pages.set(place, page);
        } else {
            pages.add(page);
        }
    }

    /** Which file is looked at. */
    public ObjectProperty<PageKind> kindProperty() {
        return kind;
    }

    /** The pages or sheets, in order. */
    public ObservableList<PagePicture> pages() {
        return pages;
    }

    /** Whether pages are still being painted. */
    public ReadOnlyBooleanProperty paintingProperty() {
        return painting.getReadOnlyProperty();
    }

    /** What the file has and the pages do not show; empty when they show all of it. */
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** Why there are no pages; empty when nothing is wrong. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
