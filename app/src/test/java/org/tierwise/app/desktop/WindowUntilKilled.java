package org.tierwise.app.desktop;

import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.tierwise.app.desktop.files.AppFolder;
import org.tierwise.app.project.ProjectFile;
import org.tierwise.model.project.Project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * The program with the example, in a process of its own. It changes a figure, prints {@code kept}
 * when the copy of the unsaved project holds it, and goes on until it is killed.
 */
final class WindowUntilKilled {
    private static final double MEMORY_GB = 9;
    private static final Duration LOOK = Duration.ofMillis(50);

    private WindowUntilKilled() {}

    public static void main(String[] args) throws Exception {
        Thread.ofPlatform().start(() -> DesktopApp.launch(new String[] {"clovia"}));
        Scene scene = wait(WindowUntilKilled::scene);
        Platform.runLater(() ->
                Objects.requireNonNull(scene.getAccelerators().get(Shortcuts.of(Step.DEMAND)))
                        .run());
        TextField field = wait(() -> field(scene));
        Platform.runLater(() -> {
            field.setText(String.valueOf((int) MEMORY_GB));
            field.fireEvent(new ActionEvent());
        });
        Path copy =
                AppFolder.ofUser()
                        .resolve("recovery")
                        .resolve(ProcessHandle.current().pid() + ".tierwise");
        wait(() -> Optional.of(copy).filter(Files::isRegularFile));
        wait(() ->
                Optional.of(ProjectFile.read(copy).project()).filter(WindowUntilKilled::changed));
        System.out.println("kept");
        Thread.sleep(Long.MAX_VALUE);
    }

    /** Whether a project is the example with the change. */
    static boolean changed(Project project) {
        return project.components().getFirst().memoryPerNodeGb().value() == MEMORY_GB;
    }

    private static Optional<Scene> scene() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Window::getScene)
                .filter(scene -> scene != null && scene.getRoot().lookup(".navigation") != null)
                .findFirst();
    }

    private static Optional<TextField> field(Scene scene) {
        return scene.getRoot().lookupAll(".fact-field").stream()
                .filter(WindowUntilKilled::isMemory)
                .map(TextField.class::cast)
                .findFirst();
    }

    private static boolean isMemory(Node node) {
        return String.valueOf(node.getAccessibleText()).startsWith("Memory of every node");
    }

    /** Asks where the window lives, again and again. */
    private static <T> T wait(Supplier<Optional<T>> wanted) throws Exception {
        while (true) {
            CompletableFuture<Optional<T>> asked = new CompletableFuture<>();
            try {
                Platform.runLater(() -> asked.complete(wanted.get()));
            } catch (IllegalStateException e) {
                asked.complete(Optional.empty()); // The toolkit has not started yet.
            }
            Optional<T> found = asked.get();
            if (found.isPresent()) {
                return found.get();
            }
            Thread.sleep(LOOK);
        }
    }
}
