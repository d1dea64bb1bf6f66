package org.tierwise.app.desktop;

import javafx.application.Platform;
import javafx.collections.ObservableMap;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.Window;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/**
 * The run from which the class cache of a package is recorded ({@code tools/aot-cache.sh}): it
 * starts the window, opens the bundled example, shows each step, and ends.
 */
public final class StartTraining {
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration GLANCE = Duration.ofMillis(500);

    private StartTraining() {}

    /** Runs to the end of the last step; the process ends with 1 when that takes five minutes. */
    public static void main(String[] args) throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        Thread.ofPlatform()
                .daemon()
                .start(() -> {
                    DesktopApp.launch(new String[] {"clovia"});
                    closed.countDown();
                });
        long end = System.nanoTime() + LONGEST.toNanos();
        while (exampleWindow().isEmpty() && System.nanoTime() < end) {
            Thread.sleep(GLANCE);
        }
        Optional<Stage> window = exampleWindow();
        if (window.isEmpty()) {
            System.err.println("The example was not shown in " + LONGEST.toMinutes() + " minutes.");
            System.exit(1);
        }
        showSteps(window.orElseThrow());
        Platform.exit();
        closed.await();
    }

    /** The window, once the example is open in it. */
    private static Optional<Stage> exampleWindow() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(stage -> stage.getScene().getRoot().lookup(".navigation") != null)
                .findFirst();
    }

    private static void showSteps(Stage window) throws InterruptedException {
        ObservableMap<KeyCombination, Runnable> keys = window.getScene().getAccelerators();
        for (Step step : Step.values()) {
            Platform.runLater(
                    () -> Optional.ofNullable(keys.get(Shortcuts.of(step))).orElseThrow().run());
            Thread.sleep(GLANCE);
        }
    }
}
