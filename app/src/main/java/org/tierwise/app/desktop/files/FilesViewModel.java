package org.tierwise.app.desktop.files;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.document.Document;
import org.tierwise.app.jobs.Job;
import org.tierwise.app.jobs.JobState;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.app.planning.PlanningCase;
import org.tierwise.app.planning.PlanningRun;
import org.tierwise.app.project.ProjectContents;
import org.tierwise.app.project.ProjectFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Which file holds the project, and whether it holds all of it. */
public final class FilesViewModel {
    private final Document document;
    private final Jobs saving;
    private final Jobs keeping;
    private final RecentProjects recent;
    private final Recovery recovery;
    private final Consumer<String> say;
    private final HeldProject held = new HeldProject();
    private final ReadOnlyObjectWrapper<Optional<Path>> file =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ObservableList<Path> recentProjects = FXCollections.observableArrayList();
    private final ObservableList<Recovery.Left> left = FXCollections.observableArrayList();

    /**
     * @param saving runs what writes the file; jobs of their own, so that saving ends no search
     * @param keeping runs what keeps copies
     * @param folder where the program keeps what it remembers
     * @param say takes messages for the strip at the bottom
     */
    public FilesViewModel(
            Document document, Jobs saving, Jobs keeping, Path folder, Consumer<String> say) {
        this.document = document;
        this.saving = saving;
        this.keeping = keeping;
        this.recent = new RecentProjects(folder);
        this.recovery = Recovery.of(folder);
        this.say = say;
        recentProjects.setAll(recent.all());
        left.setAll(recovery.left());
        document.wantedProperty().subscribe(project -> keepCopy());
        document.dirtyProperty().subscribe(dirty -> keepCopy());
    }

    /** The project that shows now was read from a file, or from none. */
    public void opened(Optional<Path> from) {
        problem.set("");
        file.set(from);
        hold(from);
        from.ifPresent(this::remember);
    }

    /** A project that cannot be held is shown all the same; saving it says why it cannot be. */
    private void hold(Optional<Path> project) {
        try {
            if (project.isPresent()) {
                held.take(project.get());
            } else {
                held.free();
            }
        } catch (IOException e) {
            problem.set(String.valueOf(e.getMessage()));
        }
    }

    /** The project that shows now was left by a crash. */
    public void recovered(Recovery.Left project) {
        opened(project.origin());
        document.markUnsaved();
        discard(project);
    }

    /** Removes what a crash left. */
    public void discard(Recovery.Left project) {
        project.discard();
        left.remove(project);
    }

    /** Whether {@link #save} knows where to. */
    public boolean hasPlace() {
        return file.get().isPresent();
    }

    /** Saves to the file that the project came from. */
    public void save() {
        file.get().ifPresent(this::saveAs);
    }

    /**
     * Saves to a file once every change is analysed; a problem shows, and nothing that was saved
     * before is lost.
     */
    public void saveAs(Path target) {
        document.whenSettled(() -> write(target));
    }

    private void write(Path target) {
        if (document.projectProperty().get().isEmpty()) {
            return;
        }
        PlanningCase now = document.projectProperty().get().get().planningCase();
        problem.set("");
        Job<Path> job =
                saving.start(
                        Words.of("files.saving", String.valueOf(target.getFileName())),
                        () -> 0,
                        control -> {
                            held.take(target);
                            ProjectFile.write(target, now.contents(), PlanningRun.VERSION);
                            return target;
                        },
                        written -> {
                            file.set(Optional.of(written));
                            document.markSaved(now.project());
                            remember(written);
                            say.accept(Words.of("files.saved", written.toString()));
                        });
        job.stateProperty()
                .subscribe(state -> {
                    if (state instanceof JobState.Failed failed) {
                        problem.set(
                                Words.of(
                                        "files.notSaved",
                                        String.valueOf(target.getFileName()),
                                        failed.problem()));
                    }
                });
    }

    /**
     * The window closes; what is not saved stays as a copy, and is offered at the next start.
     *
     * @throws UncheckedIOException when the copy cannot be kept
     */
    public void close() {
        hold(Optional.empty());
        keeping.currentProperty().get().ifPresent(Job::cancel);
        Optional<ProjectContents> unsaved = wanted();
        if (!document.dirtyProperty().get()) {
            recovery.discard();
        } else if (unsaved.isPresent()) {
            try {
                recovery.keep(unsaved.get(), file.get(), PlanningRun.VERSION);
            } catch (IOException e) {
                throw new UncheckedIOException("changes that were not saved are lost", e);
            }
        }
    }

    /** The project with every change, also with one that is not analysed yet. */
    private Optional<ProjectContents> wanted() {
        return document.projectProperty()
                .get()
                .map(opened ->
                        opened.planningCase()
                                .withProject(document.wantedProperty().get().orElseThrow())
                                .contents());
    }

    private void remember(Path project) {
        recent.add(project);
        recentProjects.setAll(recent.all());
    }

    private void keepCopy() {
        Optional<ProjectContents> now = wanted();
        if (now.isEmpty()) {
            return;
        }
        if (!document.dirtyProperty().get()) {
            // One thread keeps and removes copies, so that none comes back.
            keeping.start(
                    Words.of("files.removingCopy"),
                    () -> 0,
                    control -> {
                        recovery.discard();
                        return true;
                    },
                    gone -> {});
            return;
        }
        Optional<Path> origin = file.get();
        Job<Boolean> job =
                keeping.start(
                        Words.of("files.keepingCopy"),
                        () -> 0,
                        control -> {
                            if (!control.cancelled()) {
                                recovery.keep(now.get(), origin, PlanningRun.VERSION);
                            }
                            return true;
                        },
                        kept -> {});
        job.stateProperty()
                .subscribe(state -> {
                    if (state instanceof JobState.Failed failed) {
                        problem.set(Words.of("files.copyNotKept", failed.problem()));
                    }
                });
    }

    /** Whether there are changes that no file holds. */
    public ReadOnlyBooleanProperty dirtyProperty() {
        return document.dirtyProperty();
    }

    /** File of the project; absent while it has none. */
    public ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** What went wrong last with a file; empty when nothing did. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Projects that were open before, the newest first. */
    public ObservableList<Path> recentProjects() {
        return recentProjects;
    }

    /** Projects that crashed programs left. */
    public ObservableList<Recovery.Left> left() {
        return left;
    }
}
