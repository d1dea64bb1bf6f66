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
 * Files dropped anywhere: a project is opened. Others are a bill on the welcome screen, and access
 * logs where the demand shows.
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
                    List<File> files = drag.getDragboard().getFiles();
                    boolean taken = actions.drop(files);
                    List<Path> paths = files.stream().map(File::toPath).toList();
                    if (!taken && welcoming.getAsBoolean()) {
                        newProject.bill().setAll(paths);
                        taken = true;
                    }
                    taken = taken || logs.test(paths);
                    if (!taken) {
                        actions.refuse(files);
                    }
                    drag.setDropCompleted(taken);
                });
    }
}
