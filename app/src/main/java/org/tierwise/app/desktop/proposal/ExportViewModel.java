package org.tierwise.app.desktop.proposal;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.jobs.Job;
import org.tierwise.app.jobs.JobState;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.exports.Export;
import org.tierwise.model.project.Proposal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The files that a proposal is written to: which kinds, where, and what became of them. */
public final class ExportViewModel {
    private static final List<String> USUAL = List.of(".xlsx", ".pdf");

    /** Names that every system takes. */
    private static final Pattern NAME = Pattern.compile("[^\\\\/:*?\"<>|\\p{Cntrl}]{1,120}");

    private final Supplier<Optional<Proposal>> proposal;
    private final Consumer<Runnable> settled;
    private final Consumer<Proposal> whenWritten;
    private final Jobs jobs;
    private final ExportFolder memory;
    private final List<Export> kinds;
    private final ObservableSet<Export> chosen = FXCollections.observableSet();
    private final ObjectProperty<Path> folder = new SimpleObjectProperty<>();
    private final StringProperty name = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper exporting = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyStringWrapper doing = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper replaced = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper written = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private String suggested = "";
    private Optional<Job<List<ExportOutcome>>> running = Optional.empty();

    /**
     * @param proposal the proposal as it is now; absent without a plan
     * @param settled runs something once every change of the project is analysed
     * @param whenWritten takes a proposal of which every chosen file was written
     * @param jobs runs the writing; jobs of its own, so that a search ends no export
     * @param memory knows the folder of the last export
     * @param kinds what can be written
     * @param home folder of the first export
     */
    ExportViewModel(
            Supplier<Optional<Proposal>> proposal,
            Consumer<Runnable> settled,
            Consumer<Proposal> whenWritten,
            Jobs jobs,
            ExportFolder memory,
            List<Export> kinds,
            Path home) {
        this.proposal = proposal;
        this.settled = settled;
        this.whenWritten = whenWritten;
        this.jobs = jobs;
        this.memory = memory;
        this.kinds = List.copyOf(kinds);
        folder.set(memory.last().orElse(home));
        kinds.stream().filter(kind -> USUAL.contains(kind.ending())).forEach(chosen::add);
        chosen.subscribe(this::lookForOldFiles);
        folder.subscribe(this::lookForOldFiles);
        name.subscribe(this::lookForOldFiles);
        lookForOldFiles();
    }

    /** The proposal is another one now: what was said of the last one goes, a typed name stays. */
    void proposalChanged(String suggestedName) {
        written.set("");
        problem.set("");
        if (name.get().equals(suggested)) {
            name.set(suggestedName);
        }
        suggested = suggestedName;
        lookForOldFiles();
    }

    private void lookForOldFiles() {
        long there = hasUsableName() ? files().keySet().stream().filter(Files::exists).count() : 0;
        replaced.set(there == 0 ? "" : Words.counted("proposal.replaced", there));
    }

    private boolean hasUsableName() {
        return NAME.matcher(name.get()).matches() && !name.get().isBlank();
    }

    /** Kind of each file that would be written, in the order of the kinds. */
    private Map<Path, Export> files() {
        Map<Path, Export> files = new LinkedHashMap<>();
        kinds.stream()
                .filter(chosen::contains)
                .forEach(kind ->
                        files.put(folder.get().resolve(name.get().strip() + kind.ending()), kind));
        return files;
    }

    /** Writes the chosen kinds once every change is analysed. */
    public void export() {
        settled.accept(this::exportNow);
    }

    private void exportNow() {
        if (exporting.get()) {
            return;
        }
        Optional<Proposal> now = proposal.get();
        written.set("");
        problem.set("");
        if (now.isEmpty()) {
            problem.set(Words.of("proposal.changed"));
        } else if (chosen.isEmpty()) {
            problem.set(Words.of("proposal.noKind"));
        } else if (!hasUsableName()) {
            problem.set(Words.of("proposal.badName"));
        } else {
            start(new ExportRun(now.get(), files()), folder.get());
        }
    }

    private void start(ExportRun run, Path target) {
        exporting.set(true);
        Job<List<ExportOutcome>> job =
                jobs.start(
                        Words.of("proposal.exporting"),
                        () -> 0,
                        run::write,
                        outcomes -> tell(outcomes, run, target));
        running = Optional.of(job);
        progress.bind(job.fractionProperty());
        doing.bind(job.messageProperty());
        job.stateProperty()
                .subscribe(state -> {
                    if (state instanceof JobState.Failed failed) {
                        problem.set(failed.problem());
                    }
                    if (state.ended()) {
                        running = Optional.empty();
                        exporting.set(false);
                        if (written.get().isEmpty()) {
                            lookForOldFiles();
                        } else {
                            // What was just written needs no warning beside the good news.
                            replaced.set("");
                        }
                        remember(target);
                    }
                });
    }

    /** What is written is written, also when its folder cannot be remembered. */
    private void remember(Path target) {
        jobs.start(
                        Words.of("proposal.remembering"),
                        () -> 0,
                        control -> {
                            memory.remember(target);
                            return target;
                        },
                        done -> {})
                .stateProperty()
                .subscribe(state -> {
                    if (state instanceof JobState.Failed failed) {
                        problem.set(
                                (problem.get()
                                                + "\n"
                                                + Words.of(
                                                        "proposal.notRemembered", failed.problem()))
                                        .strip());
                    }
                });
    }

    private void tell(List<ExportOutcome> outcomes, ExportRun run, Path target) {
        int wanted = run.files().size();
        List<ExportOutcome> done = outcomes.stream().filter(ExportOutcome::isWritten).toList();
        if (done.size() == wanted) {
            whenWritten.accept(run.proposal());
        }
        if (!done.isEmpty()) {
            written.set(
                    done.size() == 1
                            ? Words.of(
                                    "proposal.writtenOne",
                                    done.getFirst().file().getFileName().toString(),
                                    target.toString())
                            : Words.counted("proposal.written", done.size(), target.toString()));
        }
        StringBuilder said = new StringBuilder();
        outcomes.stream()
                .flatMap(outcome -> outcome.problem().stream())
                .forEach(line -> said.append(line).append('\n'));
        if (outcomes.size() < wanted) {
            said.append(
                    Words.of(
                            "proposal.cancelled",
                            Integer.toString(done.size()),
                            Integer.toString(wanted)));
        }
        problem.set(said.toString().strip());
    }

    /** Ends an export that runs; files that are written stay. */
    public void cancel() {
        running.ifPresent(Job::cancel);
    }

    /** What can be written, the most usual first. */
    public List<Export> kinds() {
        return kinds;
    }

    /** What will be written. */
    public ObservableSet<Export> chosen() {
        return chosen;
    }

    /** Where it will be written. */
    public ObjectProperty<Path> folderProperty() {
        return folder;
    }

    /** Name of the files, without their endings. */
    public StringProperty nameProperty() {
        return name;
    }

    /** Whether files are being written. */
    public ReadOnlyBooleanProperty exportingProperty() {
        return exporting.getReadOnlyProperty();
    }

    /** Share of the files that is written; negative when unknown. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Name of the file that is being written. */
    public ReadOnlyStringProperty doingProperty() {
        return doing.getReadOnlyProperty();
    }

    /** Which files would be replaced; empty when none would. */
    public ReadOnlyStringProperty replacedProperty() {
        return replaced.getReadOnlyProperty();
    }

    /** Where the last export is; empty before. */
    public ReadOnlyStringProperty writtenProperty() {
        return written.getReadOnlyProperty();
    }

    /** What could not be written, and why; empty when all could. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
