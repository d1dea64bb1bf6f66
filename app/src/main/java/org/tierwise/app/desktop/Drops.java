package org.tierwise.app.desktop;

import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import org.tierwise.app.desktop.welcome.NewProjectViewModel;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * Files dropped anywhere: a project is opened. Others go into the form of the welcome screen, and
 * are access logs where the demand shows; elsewhere they are refused.
 */
final class Drops {
    private Drops() {}

    static void accept(
            Scene scene,
            FileActions actions,
            NewProjectViewModel newProject,
            BooleanSupplier welcoming,
            Predicate<List<Path>> logs) {
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
                    List<Path> paths =
                            drag.getDragboard().getFiles().stream().map(File::toPath).toList();
                    boolean taken = true;
                    if (welcoming.getAsBoolean()) {
                        newProject.take(paths);
                    } else if (!actions.drop(paths) && !logs.test(paths)) {
                        actions.refuse(paths);
                        taken = false;
                    }
                    drag.setDropCompleted(taken);
                });
    }
}
