package org.tierwise.app.desktop.plan;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.document.AcceptedPlan;
import org.tierwise.app.document.Document;
import org.tierwise.app.jobs.Job;
import org.tierwise.app.jobs.JobState;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.model.plan.Explanation;
import org.tierwise.model.plan.LimitPrice;
import org.tierwise.solver.SolveOptions;

import java.time.Duration;
import java.util.Optional;

/** Why the accepted plan is as it is; worked out when somebody asks. */
public final class ReasonsViewModel {
    private static final SolveOptions EACH = new SolveOptions(Duration.ofSeconds(10), 0);

    private final Document document;
    private final Jobs jobs;
    private final PlanExplainer explainer;
    private final ObservableList<ReasonRow> reasons = FXCollections.observableArrayList();
    private final ObservableList<LimitPrice> limits = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");

    public ReasonsViewModel(Document document, Jobs jobs, PlanExplainer explainer) {
        this.document = document;
        this.jobs = jobs;
        this.explainer = explainer;
        document.planProperty().subscribe(plan -> forget());
    }

    private void forget() {
        known.set(false);
        reasons.clear();
        limits.clear();
        state.set(
                Words.of(
                        document.planProperty().get().isPresent()
                                ? "plan.notWorkedOut"
                                : "plan.knownOnce"));
    }

    /** Works the reasons out, unless they are known or other work runs. */
    public void ask() {
        document.whenSettled(this::explain);
    }

    private void explain() {
        Optional<AcceptedPlan> plan = document.planProperty().get();
        if (plan.isEmpty() || known.get() || jobs.currentProperty().get().isPresent()) {
            return;
        }
        state.set(Words.of("plan.comparing"));
        Job<Explanation> job =
                jobs.start(
                        Words.of("plan.explaining"),
                        document::revision,
                        control ->
                                explainer.explain(
                                        plan.get().analysis().problem(),
                                        plan.get().found(),
                                        EACH,
                                        control::cancelled),
                        this::show);
        job.stateProperty()
                .subscribe(now -> {
                    switch (now) {
                        case JobState.Failed failed -> state.set(failed.problem());
                        case JobState.Cancelled _ -> state.set(Words.of("job.cancelled"));
                        case JobState.Queued _, JobState.Running _, JobState.Succeeded _ -> {}
                    }
                });
    }

    private void show(Explanation explanation) {
        reasons.setAll(explanation.groups().stream().map(ReasonRow::new).toList());
        limits.setAll(explanation.limits());
        known.set(true);
    }

    /** Whether the reasons of the accepted plan are worked out. */
    public ReadOnlyBooleanProperty isKnownProperty() {
        return known.getReadOnlyProperty();
    }

    /** Why each group got its choice. */
    ObservableList<ReasonRow> reasons() {
        return reasons;
    }

    /** What each limit costs. */
    ObservableList<LimitPrice> limits() {
        return limits;
    }

    /** Why there are no reasons yet. */
    public ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }
}
