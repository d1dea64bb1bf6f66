package org.tierwise.app.desktop;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.tierwise.app.desktop.palette.PaletteViewModel;
import org.tierwise.app.desktop.tour.TourViewModel;

/** Keys that work everywhere in the window. */
final class Shortcuts {
    private static final KeyCode[] DIGITS = {
        KeyCode.DIGIT1,
        KeyCode.DIGIT2,
        KeyCode.DIGIT3,
        KeyCode.DIGIT4,
        KeyCode.DIGIT5,
        KeyCode.DIGIT6
    };

    private Shortcuts() {}

    static void install(
            Scene scene,
            WorkspaceViewModel workspace,
            ScreenModels models,
            FileActions files,
            PaletteViewModel palette,
            TourViewModel tour) {
        on(scene, KeyCode.K, palette::open);
        on(scene, KeyCode.O, files::open);
        on(scene, KeyCode.S, files::save);
        scene.getAccelerators()
                .put(
                        new KeyCodeCombination(
                                KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                        files::saveAs);
        on(
                scene,
                KeyCode.ENTER,
                () -> {
                    workspace.goTo(Step.PLAN);
                    models.plan().solve();
                });
        on(scene, KeyCode.D, workspace::switchTheme);
        on(scene, KeyCode.Z, workspace.document()::undo);
        on(scene, KeyCode.Y, workspace.document()::redo);
        for (Step step : Step.values()) {
            scene.getAccelerators().put(of(step), () -> workspace.goTo(step));
        }
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ESCAPE && !palette.openProperty().get()) {
                        if (tour.stopProperty().get().isPresent()) {
                            tour.end();
                        } else {
                            workspace.cancel();
                        }
                    }
                });
    }

    /** The key that shows a step. */
    static KeyCombination of(Step step) {
        return new KeyCodeCombination(DIGITS[step.ordinal()], KeyCombination.SHORTCUT_DOWN);
    }

    private static void on(Scene scene, KeyCode key, Runnable action) {
        scene.getAccelerators()
                .put(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN), action);
    }
}
