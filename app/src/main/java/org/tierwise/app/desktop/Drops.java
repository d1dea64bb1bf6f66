package org.tierwise.app.desktop;

import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import org.tierwise.app.desktop.welcome.NewProjectViewModel;

import java.io.File;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Files dropped anywhere: a project is opened; on the welcome screen, others are a bill. */
final class Drops {
    private Drops() {}

    static void accept(
            Scene scene,
            FileActions actions,
            NewProjectViewModel newProject,
            BooleanSupplier welcoming) {
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
                    if (!taken && welcoming.getAsBoolean()) {
                        newProject.bill().setAll(files.stream().map(File::toPath).toList());
                        taken = true;
                    }
                    if (!taken) {
                        actions.refuse(files);
                    }
                    drag.setDropCompleted(taken);
                });
    }
}
