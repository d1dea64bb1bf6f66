package org.tierwise.app.desktop.proposal;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.tierwise.app.desktop.controls.Headline;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.document.AcceptedPlan;
import org.tierwise.app.document.Document;
import org.tierwise.app.jobs.Job;
import org.tierwise.app.jobs.JobState;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.app.planning.PlanningRun;
import org.tierwise.app.text.Amounts;
import org.tierwise.app.text.Numbers;
import org.tierwise.model.project.Project;
import org.tierwise.model.project.Proposal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Checks before signing, what the cover will say, and the workbook. */
public final class ProposalViewModel {
    private final Document document;
    private final Jobs jobs;
    private final WorkbookWriter writer;
    private final Clock clock;
    private final ObservableList<Headline> headlines = FXCollections.observableArrayList();
    private final ObservableList<ProposalCheck> checks = FXCollections.observableArrayList();
    private final ObservableList<String> notes = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper planned = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper exporting = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper written = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    public ProposalViewModel(Document document, Jobs jobs, WorkbookWriter writer, Clock clock) {
        this.document = document;
        this.jobs = jobs;
        this.writer = writer;
        this.clock = clock;
        document.planProperty().subscribe(this::show);
    }

    private void show(Optional<AcceptedPlan> plan) {
        planned.set(plan.isPresent());
        written.set("");
        problem.set("");
        checks.setAll(plan.map(ProposalCheck::of).orElse(List.of()));
        notes.setAll(plan.map(ProposalViewModel::notes).orElse(List.of()));
        headlines.setAll(plan.map(this::figures).orElse(List.of()));
    }

    private List<Headline> figures(AcceptedPlan plan) {
        long passed = checks.stream().filter(ProposalCheck::passed).count();
        return List.of(
                new Headline(
                        Words.of("proposal.passed"),
                        Words.of(
                                "count.of", Long.toString(passed), Integer.toString(checks.size())),
                        passed == checks.size()
                                ? Words.of("proposal.ready")
                                : Words.of("proposal.look"),
                        passed < checks.size()),
                Headline.of(
                        Words.of("strip.savings"),
                        plan.comparison()
                                .savingPercent()
                                .map(p -> Numbers.percent(p.doubleValue()))
                                .orElse("–"),
                        Words.of("unit.aMonth", Numbers.signed(plan.comparison().saving()))),
                Headline.of(
                        Words.of("proposal.toBeWithTax"),
                        Amounts.whole(plan.comparison().toBe().plus(plan.comparison().toBeTax())),
                        Words.of("proposal.extrasIncluded")));
    }

    private static List<String> notes(AcceptedPlan plan) {
        Project project = plan.analysis().project();
        List<String> notes = new ArrayList<>();
        notes.add(Words.of("proposal.customer", project.customer()));
        notes.add(
                Words.of(
                        "proposal.scenario",
                        plan.analysis().scenario().name(),
                        plan.analysis().scenario().description()));
        if (!project.note().isEmpty()) {
            notes.add(project.note());
        }
        notes.addAll(plan.comparison().warnings());
        return notes;
    }

    /** A name for the workbook, from customer and scenario. */
    public String suggestedName() {
        return document.planProperty()
                .get()
                .map(plan ->
                        "%s-%s-proposal.xlsx"
                                .formatted(
                                        plan.analysis().project().name(),
                                        plan.analysis().scenario().name())
                                .toLowerCase(Locale.ROOT)
                                .replaceAll("[^a-z0-9.]+", "-"))
                .orElse("proposal.xlsx");
    }

    /** Writes the workbook of the plan once every change is analysed. */
    public void export(Path target) {
        document.whenSettled(() -> write(target));
    }

    private void write(Path target) {
        Optional<AcceptedPlan> plan = document.planProperty().get();
        if (plan.isEmpty()) {
            problem.set(Words.of("proposal.changed"));
            return;
        }
        if (exporting.get()) {
            return;
        }
        Proposal proposal =
                new Proposal(
                        plan.get().analysis(),
                        plan.get().found(),
                        plan.get().comparison(),
                        ZonedDateTime.now(clock),
                        PlanningRun.VERSION);
        written.set("");
        problem.set("");
        exporting.set(true);
        Job<Path> job =
                jobs.start(
                        Words.of("proposal.writing"),
                        document::revision,
                        control -> {
                            writer.write(proposal, target);
                            return target;
                        },
                        path ->
                                written.set(
                                        Words.of(
                                                "proposal.written",
                                                path.toAbsolutePath().toString())));
        job.stateProperty()
                .subscribe(state -> {
                    if (state.ended()) {
                        exporting.set(false);
                    }
                    if (state instanceof JobState.Failed failed) {
                        problem.set(failed.problem());
                    }
                });
    }

    /** The large figures. */
    public ObservableList<Headline> headlines() {
        return headlines;
    }

    /** What to be sure of. */
    ObservableList<ProposalCheck> checks() {
        return checks;
    }

    /** What the cover will say. */
    public ObservableList<String> notes() {
        return notes;
    }

    /** Whether there is a plan to propose. */
    public ReadOnlyBooleanProperty plannedProperty() {
        return planned.getReadOnlyProperty();
    }

    /** Whether a workbook is being written. */
    public ReadOnlyBooleanProperty exportingProperty() {
        return exporting.getReadOnlyProperty();
    }

    /** Where the last workbook is; empty before. */
    public ReadOnlyStringProperty writtenProperty() {
        return written.getReadOnlyProperty();
    }

    /** Why the last workbook could not be written. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
