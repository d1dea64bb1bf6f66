package org.tierwise.app.desktop.proposal;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.jobs.JobState;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.exports.pdf.ProposalPdf;
import org.tierwise.model.project.Proposal;

import java.io.ByteArrayOutputStream;
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
    }

    /** The pages that were painted are those of an older proposal. */
    void proposalChanged() {
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
        jobs.start(
                        Words.of("proposal.painting"),
                        () -> round,
                        control -> {
                            ByteArrayOutputStream document = new ByteArrayOutputStream();
                            ProposalPdf.write(wanted, document);
                            int[] painted = {0};
                            PagePicture.paint(
                                    document.toByteArray(),
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

    /** The pages, in order. */
    public ObservableList<PagePicture> pages() {
        return pages;
    }

    /** Whether pages are still being painted. */
    public ReadOnlyBooleanProperty paintingProperty() {
        return painting.getReadOnlyProperty();
    }

    /** Why there are no pages; empty when nothing is wrong. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
