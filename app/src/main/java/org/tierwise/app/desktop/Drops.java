package org.tierwise.app.desktop;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;

import org.tierwise.app.desktop.welcome.NewProjectViewModel;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * Files dropped anywhere, or pasted from the file manager where no text is typed: a project is
 * opened. Others go into the form of the welcome screen, and are access logs where the demand
 * shows; elsewhere they are refused.
 */
final class Drops {
    private static final KeyCombination PASTE =
            new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final FileActions actions;
    private final NewProjectViewModel newProject;
    private final BooleanSupplier welcoming;
    private final Predicate<List<Path>> logs;

    private Drops(
            FileActions actions,
            NewProjectViewModel newProject,
            BooleanSupplier welcoming,
            Predicate<List<Path>> logs) {
        this.actions = actions;
        this.newProject = newProject;
        this.welcoming = welcoming;
        this.logs = logs;
    }

    static void accept(
            Scene scene,
            FileActions actions,
            NewProjectViewModel newProject,
            BooleanSupplier welcoming,
            Predicate<List<Path>> logs) {
        Drops drops = new Drops(actions, newProject, welcoming, logs);
        scene.addEventHandler(
                DragEvent.DRAG_OVER,
                drag -> {
                    if (drag.getDragboard().hasFiles()) {
                        drag.acceptTransferModes(TransferMode.COPY);
                    }
                });
        scene.addEventHandler(
                DragEvent.DRAG_DROPPED,
                drag -> drag.setDropCompleted(drops.take(drag.getDragboard().getFiles())));
        scene.addEventHandler(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (PASTE.match(key)
                            && !(scene.getFocusOwner() instanceof TextInputControl)
                            && Clipboard.getSystemClipboard().hasFiles()) {
                        drops.take(Clipboard.getSystemClipboard().getFiles());
                        key.consume();
                    }
                });
    }

    /** Whether something could be done with the files; if not, it is said. */
    private boolean take(List<File> files) {
        List<Path> paths = files.stream().map(File::toPath).toList();
        boolean taken = true;
        if (welcoming.getAsBoolean()) {
            newProject.take(paths);
        } else if (!actions.drop(paths) && !logs.test(paths)) {
            actions.refuse(paths);
            taken = false;
        }
        return taken;
    }
}
