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
import java.util.ArrayList;
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
        open(nameOrPath, "", () -> {});
    }

    /**
     * Opens the example.
     *
     * @param then what to do when it shows
     */
    void openExample(Runnable then) {
        open("clovia", "", then);
    }

    /**
     * Opens a file that was dropped.
     *
     * @param leftOut what was dropped with it and is not opened, in words; empty when nothing was
     */
    void open(Path project, String leftOut) {
        open(project.toString(), leftOut, () -> {});
    }

    private void open(String nameOrPath, String leftOut, Runnable then) {
        if (keepsUnsaved(nameOrPath)) {
            return;
        }
        Path path = Path.of(nameOrPath);
        boolean project = nameOrPath.endsWith(ENDING) && Files.isRegularFile(path);
        workspace
                .open(nameOrPath)
                .stateProperty()
                .subscribe(state -> {
                    if (state instanceof JobState.Succeeded) {
                        files.opened(project ? Optional.of(path) : Optional.empty());
                        files.tell(leftOut);
                        then.run();
                    }
                });
    }

    /**
     * Whether another project may not be opened, because it would end changes that no file holds.
     * Whoever asks again while this is said gives them up.
     */
    private boolean keepsUnsaved(String nameOrPath) {
        String saveFirst =
                Words.of(
                        "files.saveFirst",
                        workspace.titleProperty().get(),
                        String.valueOf(Path.of(nameOrPath).getFileName()));
        if (!files.dirtyProperty().get() || files.noteProperty().get().equals(saveFirst)) {
            return false;
        }
        files.tell(saveFirst);
        return true;
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

    /** Says that files belong nowhere on the screen that shows. */
    void refuse(List<Path> dropped) {
        files.tell(Words.of("files.refused", names(dropped)));
    }

    /** Takes files that were dropped on an open project: the first project among them. */
    boolean drop(List<Path> dropped) {
        Optional<Path> project =
                dropped.stream()
                        .filter(path ->
                                path.toString().endsWith(ENDING)
                                        || path.toString().endsWith(".json"))
                        .findFirst();
        project.ifPresent(path -> {
            List<Path> others = new ArrayList<>(dropped);
            others.remove(path);
            open(path, others.isEmpty() ? "" : Words.of("files.besidesProject", names(others)));
        });
        return project.isPresent();
    }

    private static String names(List<Path> paths) {
        return paths.stream()
                .map(path -> path.getFileName().toString())
                .collect(Collectors.joining(", "));
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
