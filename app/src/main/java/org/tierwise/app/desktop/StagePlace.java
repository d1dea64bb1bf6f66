package org.tierwise.app.desktop;

import javafx.application.Platform;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.tierwise.app.desktop.files.WindowPlace;
import org.tierwise.app.desktop.files.WindowState;

import java.util.Optional;

/** Where the window stands while it neither fills the screen nor is put away. */
final class StagePlace {
    private final Stage stage;
    private Optional<WindowPlace> place;

    /**
     * Puts a window that does not show yet where it stood last, if that is on a screen that is
     * large enough now.
     */
    StagePlace(Stage stage, WindowState last) {
        this.stage = stage;
        place =
                last.place()
                        .filter(before ->
                                before.width() >= stage.getMinWidth()
                                        && before.height() >= stage.getMinHeight())
                        .flatMap(before ->
                                before.on(
                                        Screen.getScreens().stream()
                                                .map(Screen::getVisualBounds)
                                                .toList()));
        place.ifPresent(before -> {
            stage.setX(before.x());
            stage.setY(before.y());
            stage.setWidth(before.width());
            stage.setHeight(before.height());
        });
        stage.setMaximized(last.maximised());
        stage.xProperty().subscribe(this::changed);
        stage.yProperty().subscribe(this::changed);
        stage.widthProperty().subscribe(this::changed);
        stage.heightProperty().subscribe(this::changed);
    }

    /** Systems tell the new size before or after they tell that the window fills the screen. */
    private void changed() {
        Platform.runLater(() -> {
            if (stage.isShowing() && !stage.isMaximized() && !stage.isIconified()) {
                place =
                        Optional.of(
                                new WindowPlace(
                                        (int) stage.getX(),
                                        (int) stage.getY(),
                                        (int) stage.getWidth(),
                                        (int) stage.getHeight()));
            }
        });
    }

    /** The last place; absent before the window showed. */
    Optional<WindowPlace> place() {
        return place;
    }
}
