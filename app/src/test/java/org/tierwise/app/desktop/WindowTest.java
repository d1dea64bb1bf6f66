package org.tierwise.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import org.tierwise.app.cli.ProposalFormats;
import org.tierwise.app.desktop.files.FilesViewModel;
import org.tierwise.app.desktop.proposal.ProposalTools;
import org.tierwise.app.document.Document;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.model.project.Project;
import org.tierwise.solver.Planner;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A window on the headless screen, and what a person at it can see. */
class WindowTest extends ApplicationTest {
    private static final int PATIENCE_SECONDS = 120;

    @TempDir protected static Path folder = Path.of("");

    protected final WorkspaceViewModel workspace =
            new WorkspaceViewModel(
                    new Document(Jobs.ofWindow()), Jobs.ofWindow(), PlanningCases::open);
    private @Nullable FilesViewModel files;
    private @Nullable Stage stage;

    @Override
    public void start(Stage shown) {
        HeadlessScreen.keepMenusOnIt();
        stage = shown;
        files =
                new FilesViewModel(
                        workspace.document(),
                        Jobs.ofWindow(),
                        Jobs.ofWindow(),
                        folder,
                        workspace::say);
        MainWindow window =
                new MainWindow(
                        workspace,
                        ScreenModels.over(
                                workspace,
                                Planner::solve,
                                new ProposalTools(
                                        ProposalFormats.ALL,
                                        Jobs.ofWindow(),
                                        Jobs.ofWindow(),
                                        folder,
                                        folder,
                                        opened -> {},
                                        Clock.systemDefaultZone())),
                        files);
        shown.setScene(window.scene());
        shown.setX(0);
        shown.setY(0);
        shown.show();
    }

    protected final void openTheExample() throws TimeoutException {
        interact(() -> workspace.open("clovia"));
        until(() -> workspace.document().projectProperty().get().isPresent());
    }

    protected final FilesViewModel files() {
        return Objects.requireNonNull(files);
    }

    protected final Scene scene() {
        return Objects.requireNonNull(stage).getScene();
    }

    /** The project as it shows. */
    protected final Project project() {
        return workspace.document().projectProperty().get().orElseThrow().planningCase().project();
    }

    /** Shows a step by its key. */
    protected final void go(Step step) {
        chord(KeyCode.CONTROL, KeyCode.getKeyCode(Integer.toString(step.number())));
        assertThat(workspace.stepProperty().get()).isEqualTo(step);
    }

    protected final void chord(KeyCode held, KeyCode key) {
        press(held, key).release(key, held);
        WaitForAsyncUtils.waitForFxEvents();
    }

    protected final TableView<?> table(String name) {
        return lookup(node ->
                        node instanceof TableView<?>
                                && name.equals(node.getAccessibleText())
                                && isShown(node))
                .query();
    }

    protected final TextField field(String label) {
        return lookup(node ->
                        node instanceof TextField
                                && isShown(node)
                                && String.valueOf(node.getAccessibleText()).startsWith(label))
                .query();
    }

    protected final boolean idle() {
        return workspace.jobs().currentProperty().get().isEmpty();
    }

    protected static boolean isShown(Node node) {
        return node.isVisible() && node.getScene() != null;
    }

    protected static void until(Callable<Boolean> holds) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, holds);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
