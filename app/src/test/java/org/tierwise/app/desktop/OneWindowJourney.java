package org.tierwise.app.desktop;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.io.TempDir;
import org.tierwise.app.desktop.files.FilesViewModel;
import org.tierwise.app.document.Document;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.plan.SearchProgress;
import org.tierwise.solver.Planner;
import org.tierwise.solver.SolveOptions;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** A journey through one window over a folder of its own. */
abstract class OneWindowJourney extends Journey {
    private final WorkspaceViewModel workspace =
            new WorkspaceViewModel(
                    new Document(Jobs.ofWindow()), Jobs.ofWindow(), PlanningCases::open);
    private Optional<FilesViewModel> files = Optional.empty();
    private Optional<ScreenModels> models = Optional.empty();

    @TempDir private Path folder = Path.of("");

    @Override
    public void start(Stage stage) {
        FilesViewModel ofWindow =
                new FilesViewModel(
                        workspace.document(),
                        Jobs.ofWindow(),
                        Jobs.ofWindow(),
                        folder,
                        workspace::say);
        files = Optional.of(ofWindow);
        ScreenModels ofScreens = ScreenModels.over(workspace, this::search, exportsInto(folder));
        models = Optional.of(ofScreens);
        MainWindow window = new MainWindow(workspace, ofScreens, ofWindow);
        stage.setScene(window.scene());
        built(window.scene());
        show(stage);
    }

    /** What is done with the scene before it shows; nothing, unless a journey wants more. */
    void built(Scene scene) {}

    /** How a plan is searched for. */
    PlanResult search(
            PlanningProblem problem,
            SolveOptions options,
            Consumer<SearchProgress> progress,
            BooleanSupplier cancelled) {
        return Planner.solve(problem, options, progress, cancelled);
    }

    @Override
    final WorkspaceViewModel workspace() {
        return workspace;
    }

    final FilesViewModel files() {
        return files.orElseThrow();
    }

    final ScreenModels models() {
        return models.orElseThrow();
    }

    /** From the first screen to a plan, with one click and one key. */
    final void solveTheExample() throws TimeoutException {
        clickOn("Open the Clovia example");
        until(() -> workspace().document().projectProperty().get().isPresent());
        press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        until(() -> workspace().document().planProperty().get().isPresent());
        until(this::idle);
    }

    /** Of the program and of its exports. */
    final Path folder() {
        return folder;
    }
}
