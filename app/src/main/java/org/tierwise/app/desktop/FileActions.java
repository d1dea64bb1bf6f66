package org.tierwise.app.desktop;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.tierwise.app.desktop.files.FilesViewModel;
import org.tierwise.app.desktop.files.Recovery;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.jobs.JobState;
import org.tierwise.app.planning.PlanningCases;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Opening and saving, with the dialogs of the system where a place is needed. */
final class FileActions {
    private static final String ENDING = ".tierwise";

    private final WorkspaceViewModel workspace;
    private final FilesViewModel files;
    private final Supplier<Window> window;

    FileActions(WorkspaceViewModel workspace, FilesViewModel files, Supplier<Window> window) {
        this.workspace = workspace;
        this.files = files;
        this.window = window;
    }

    /** Asks which project, and opens it. */
    void open() {
        FileChooser chooser = chooser(Words.of("files.openProject"));
        File chosen = chooser.showOpenDialog(window.get());
        if (chosen != null) {
            open(chosen.toString());
        }
    }

    /**
     * Opens an example by its name, or a file; a bare JSON file gets a file of its own when saved.
     */
    void open(String nameOrPath) {
        Path path = Path.of(nameOrPath);
        boolean project = nameOrPath.endsWith(ENDING) && Files.isRegularFile(path);
        workspace
                .open(nameOrPath)
                .stateProperty()
                .subscribe(state -> {
                    if (state instanceof JobState.Succeeded) {
                        files.opened(project ? Optional.of(path) : Optional.empty());
                    }
                });
    }

    /** Opens what a crash left. */
    void recover(Recovery.Left left) {
        workspace.open(
                left.name(),
                control -> PlanningCases.open(left.copy().toString()),
                () -> files.recovered(left));
    }

    /** Saves where the project came from, or asks where. */
    void save() {
        if (files.hasPlace()) {
            files.save();
        } else {
            saveAs();
        }
    }

    /** Asks where, and saves there. */
    void saveAs() {
        FileChooser chooser = chooser(Words.of("files.saveProject"));
        chooser.setInitialFileName(suggestedName());
        File chosen = chooser.showSaveDialog(window.get());
        if (chosen != null) {
            files.saveAs(withEnding(chosen.toPath()));
        }
    }

    private String suggestedName() {
        return workspace
                        .titleProperty()
                        .get()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", "-")
                + ENDING;
    }

    private static Path withEnding(Path path) {
        return path.toString().endsWith(ENDING)
                ? path
                : path.resolveSibling(path.getFileName() + ENDING);
    }

    /** A file that is neither a project nor, now, a bill. */
    void refuse(List<File> dropped) {
        workspace.say(
                Words.of(
                        "files.refused",
                        dropped.stream().map(File::getName).collect(Collectors.joining(", "))));
    }

    /** Takes files that were dropped on the window: the first project among them. */
    boolean drop(List<File> dropped) {
        Optional<File> project =
                dropped.stream()
                        .filter(f -> f.getName().endsWith(ENDING) || f.getName().endsWith(".json"))
                        .findFirst();
        project.ifPresent(file -> open(file.toString()));
        return project.isPresent();
    }

    private static FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                Words.of("files.projects"), "*.tierwise", "*.json"));
        return chooser;
    }
}
