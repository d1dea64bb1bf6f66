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
import org.tierwise.app.jobs.Jobs;
import org.tierwise.app.planning.PlanningCase;
import org.tierwise.app.project.ProjectContents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Which file holds the project, and whether it holds all of it. */
public final class FilesViewModel {
    private final Document document;
    private final Saving saving;
    private final RecoveryCopy copy;
    private final RecentProjects recent;
    private final Consumer<String> say;
    private final SeenTour tour;
    private final ReadOnlyObjectWrapper<Optional<Path>> file =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ObservableList<RecentProject> recentProjects =
            FXCollections.observableArrayList();
    private final ObservableList<Recovery.Left> left = FXCollections.observableArrayList();

    /**
     * @param saving runs what writes the file; jobs of their own, so that saving ends no search
     * @param keeping runs what keeps copies
     * @param folder where the program keeps what it remembers
     * @param say takes messages for the strip at the bottom
     */
    public FilesViewModel(
            Document document, Jobs saving, Jobs keeping, Path folder, Consumer<String> say) {
        this(document, Saving.to(saving), keeping, folder, say);
    }

    FilesViewModel(
            Document document, Saving saving, Jobs keeping, Path folder, Consumer<String> say) {
        this(
                document,
                saving,
                new RecoveryCopy(keeping, Recovery.of(folder)),
                new RecentProjects(folder),
                new SeenTour(folder),
                Optional.empty(),
                say);
    }

    private FilesViewModel(
            Document document,
            Saving saving,
            RecoveryCopy copy,
            RecentProjects recent,
            SeenTour tour,
            Optional<Path> from,
            Consumer<String> say) {
        this.document = document;
        this.saving = saving;
        this.copy = copy;
        this.recent = recent;
        this.tour = tour;
        this.file.set(from);
        this.say = say;
        recentProjects.setAll(recent.all());
        left.setAll(copy.left());
        document.wantedProperty().subscribe(project -> keepCopy());
        document.dirtyProperty().subscribe(dirty -> keepCopy());
    }

    /** The same file for the document that this one goes on as. */
    public FilesViewModel continued(Document next, Consumer<String> whereToSay) {
        return new FilesViewModel(next, saving, copy, recent, tour, file.get(), whereToSay);
    }

    /** The project that shows now was read from a file, or from none. */
    public void opened(Optional<Path> from) {
        problem.set("");
        note.set("");
        file.set(from);
        hold(from);
        from.ifPresent(this::remember);
    }

    /** A project that cannot be held is shown all the same; saving it says why it cannot be. */
    private void hold(Optional<Path> project) {
        try {
            saving.hold(project);
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
        note.set("");
        saving.write(
                target,
                now.contents(),
                file.get(),
                () -> {
                    file.set(Optional.of(target));
                    document.markSaved(now.project());
                    remember(target);
                    say.accept(Words.of("files.saved", target.toString()));
                },
                problem::set);
    }

    /**
     * Says something about files that are not the project's; it goes when the next one is opened or
     * the project is saved.
     *
     * @param words the message; empty to say nothing
     */
    public void tell(String words) {
        note.set(words);
    }

    /** What was said last about files; empty when nothing is to be said. */
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /**
     * The window closes; what is not saved stays as a copy, and is offered at the next start.
     *
     * @throws UncheckedIOException when the copy cannot be kept
     */
    public void close() {
        hold(Optional.empty());
        copy.atTheEnd(unsaved(), file.get());
    }

    /** The project with every change that no file holds; absent when a file holds all. */
    private Optional<ProjectContents> unsaved() {
        return document.dirtyProperty().get() ? wanted() : Optional.empty();
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

    /** Takes a project out of the recent ones; its file stays. */
    public void forget(Path project) {
        recent.remove(project);
        recentProjects.setAll(recent.all());
    }

    /** Whether the tour was begun before, also in an earlier run of the program. */
    public boolean tourIsSeen() {
        return tour.isSeen();
    }

    /** Remembers that the tour was begun; that it cannot be is said, and harms nothing. */
    public void rememberTour() {
        try {
            tour.remember();
        } catch (IOException e) {
            tell(Words.of("files.tourNotRemembered", String.valueOf(e.getMessage())));
        }
    }

    private void keepCopy() {
        if (document.projectProperty().get().isPresent()) {
            copy.follow(unsaved(), file.get(), problem::set);
        }
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
    public ObservableList<RecentProject> recentProjects() {
        return recentProjects;
    }

    /** Projects that crashed programs left. */
    public ObservableList<Recovery.Left> left() {
        return left;
    }
}
