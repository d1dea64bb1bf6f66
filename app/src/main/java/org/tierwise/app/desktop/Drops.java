package org.tierwise.app.desktop;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;

import org.tierwise.app.desktop.files.DroppedFiles;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.jobs.JobState;
import org.tierwise.app.jobs.Jobs;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Files dropped anywhere, or pasted from the file manager where no text is typed: a project is
 * opened. Others are a bill on the welcome screen, and access logs where the demand shows. What can
 * be none of them is left out, and said.
 */
final class Drops {
    private static final KeyCombination PASTE =
            new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final Jobs looking;
    private final Consumer<Path> project;
    private final Predicate<List<Path>> bill;
    private final Predicate<List<Path>> logs;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /**
     * @param looking looks into the files; jobs of its own, so that a drop ends no other work
     * @param project opens a project
     * @param bill takes the files of a bill where one is wanted; false elsewhere
     * @param logs takes access logs where they are wanted; false elsewhere
     */
    Drops(
            Jobs looking,
            Consumer<Path> project,
            Predicate<List<Path>> bill,
            Predicate<List<Path>> logs) {
        this.looking = looking;
        this.project = project;
        this.bill = bill;
        this.logs = logs;
    }

    /** Lets files be dropped anywhere on a scene, and pasted where no text is typed. */
    void accept(Scene scene) {
        scene.addEventHandler(
                DragEvent.DRAG_OVER,
                drag -> {
                    if (drag.getDragboard().hasFiles()) {
                        drag.acceptTransferModes(TransferMode.COPY);
                    }
                });
        scene.addEventHandler(
                DragEvent.DRAG_DROPPED,
                drag -> {
                    boolean some = drag.getDragboard().hasFiles();
                    if (some) {
                        take(paths(drag.getDragboard()));
                    }
                    drag.setDropCompleted(some);
                });
        scene.addEventHandler(
                KeyEvent.KEY_PRESSED,
                key -> {
                    Clipboard clipboard = Clipboard.getSystemClipboard();
                    if (PASTE.match(key)
                            && !(scene.getFocusOwner() instanceof TextInputControl)
                            && clipboard.hasFiles()) {
                        take(paths(clipboard));
                        key.consume();
                    }
                });
    }

    /** A drag board is a clipboard as well. */
    private static List<Path> paths(Clipboard clipboard) {
        return clipboard.getFiles().stream().map(File::toPath).toList();
    }

    /** Takes files that were dropped, after a look into them away from the window. */
    void take(List<Path> dropped) {
        clear();
        List<Path> paths = List.copyOf(dropped);
        looking.start(
                        Words.of("drop.looking"),
                        () -> 0,
                        control -> DroppedFiles.look(paths),
                        this::take)
                .stateProperty()
                .subscribe(state -> {
                    if (state instanceof JobState.Failed failed) {
                        problem.set(failed.problem());
                    }
                });
    }

    private void take(DroppedFiles found) {
        String names = String.join(", ", found.names());
        if (found.isAmbiguous()) {
            problem.set(Words.of("drop.oneProject", names));
            return;
        }
        List<String> said = new ArrayList<>(found.refused());
        found.projects().forEach(project);
        if (!found.data().isEmpty() && !bill.test(found.data()) && !logs.test(found.data())) {
            said.add(Words.of("files.refused", names));
        }
        problem.set(String.join("\n", said));
    }

    /** Takes back what was said of the last drop. */
    void clear() {
        problem.set("");
    }

    /** What was not taken of the last drop, why, and what to do; empty when all was. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
