package org.tierwise.app.desktop.compare;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.document.Document;
import org.tierwise.app.document.OpenedProject;
import org.tierwise.app.jobs.Job;
import org.tierwise.app.jobs.JobControl;
import org.tierwise.app.jobs.JobState;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.app.planning.BadInput;
import org.tierwise.solver.SolveOptions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The scenario that is looked at, planned at the prices of every bundled catalogue. */
public final class ProvidersViewModel {
    private static final SolveOptions EACH = new SolveOptions(Duration.ofSeconds(30), 0);

    private final Document document;
    private final Jobs jobs;
    private final CataloguePlanner planner;
    private final List<String> catalogues;
    private final ObservableList<ProviderRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper notes = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private Optional<Job<List<ProviderRow>>> job = Optional.empty();

    /**
     * @param catalogues ids of the catalogues to plan with
     */
    public ProvidersViewModel(
            Document document, Jobs jobs, CataloguePlanner planner, List<String> catalogues) {
        this.document = document;
        this.jobs = jobs;
        this.planner = planner;
        this.catalogues = List.copyOf(catalogues);
        document.projectProperty().subscribe(opened -> forget());
    }

    private void forget() {
        cancel();
        show(List.of());
        state.set(Words.counted("providers.about", catalogues.size()));
    }

    /** Plans with every catalogue; each shows when it is planned. */
    public void plan() {
        document.whenSettled(() -> document.projectProperty().get().ifPresent(this::start));
    }

    private void start(OpenedProject opened) {
        running.set(true);
        show(List.of());
        Job<List<ProviderRow>> started =
                jobs.start(
                        Words.of("providers.planning"),
                        document::revision,
                        control -> solve(opened, control),
                        planned -> {
                            show(planned);
                            state.set("");
                        });
        job = Optional.of(started);
        started.stateProperty().subscribe(this::follow);
    }

    private void follow(JobState now) {
        switch (now) {
            case JobState.Failed failed -> end(failed.problem());
            case JobState.Cancelled _ -> end(Words.of("job.cancelled"));
            case JobState.Succeeded _ -> running.set(false);
            case JobState.Queued _, JobState.Running _ -> running.set(true);
        }
    }

    private void end(String words) {
        running.set(false);
        state.set(words);
    }

    private List<ProviderRow> solve(OpenedProject opened, JobControl control) {
        List<ProviderRow> planned = new ArrayList<>();
        for (int i = 0; i < catalogues.size() && !control.cancelled(); i++) {
            String id = catalogues.get(i);
            String progress =
                    Words.of(
                            "providers.progress",
                            id,
                            Integer.toString(i + 1),
                            Integer.toString(catalogues.size()));
            control.report((double) i / catalogues.size(), progress);
            control.show(() -> state.set(Words.of("providers.planningWith", progress)));
            ProviderRow row = solve(opened, id, control);
            if (!control.cancelled()) {
                planned.add(row);
                List<ProviderRow> soFar = List.copyOf(planned);
                control.show(() -> show(soFar));
            }
        }
        return planned;
    }

    private ProviderRow solve(OpenedProject opened, String catalogue, JobControl control) {
        try {
            return ProviderRow.of(
                    planner.solve(
                            opened.planningCase(),
                            opened.analysis().scenario(),
                            catalogue,
                            EACH,
                            control::cancelled));
        } catch (BadInput e) {
            return ProviderRow.unpriced(catalogue, e);
        }
    }

    private void show(List<ProviderRow> planned) {
        rows.setAll(planned);
        notes.set(
                planned.stream()
                        .map(ProviderRow::note)
                        .filter(note -> !note.isEmpty())
                        .collect(Collectors.joining("\n\n")));
    }

    /** Ends the planning; what is planned stays. */
    public void cancel() {
        if (running.get()) {
            job.ifPresent(Job::cancel);
        }
    }

    /** Catalogues that are planned. */
    ObservableList<ProviderRow> rows() {
        return rows;
    }

    /** What is going on, or why nothing shows. */
    public ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What each catalogue leaves out, and warnings; empty when there are none. */
    public ReadOnlyStringProperty notesProperty() {
        return notes.getReadOnlyProperty();
    }

    /** Whether the planning goes on. */
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }
}
