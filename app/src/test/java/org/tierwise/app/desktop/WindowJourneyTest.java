package org.tierwise.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.jfree.chart.fx.ChartViewer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import org.tierwise.app.desktop.files.FilesViewModel;
import org.tierwise.app.desktop.theme.Theme;
import org.tierwise.app.document.Document;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.data.catalogue.Catalogues;
import org.tierwise.exports.Exports;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.plan.SearchProgress;
import org.tierwise.model.project.Project;
import org.tierwise.solver.Planner;
import org.tierwise.solver.SolveOptions;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** One person's way through the window, with the bundled example and the real solver. */
@ExtendWith(FxThreadWatch.class)
class WindowJourneyTest extends ApplicationTest {
    private static final int PATIENCE_SECONDS = 120;

    private final WorkspaceViewModel workspace =
            new WorkspaceViewModel(
                    new Document(Jobs.ofWindow()), Jobs.ofWindow(), PlanningCases::open);
    private final AtomicInteger searches = new AtomicInteger();
    private final Screenshots screenshots = Screenshots.wanted();
    private @Nullable Stage stage;

    @TempDir private static Path folder = Path.of("");

    private final FilesViewModel files =
            new FilesViewModel(
                    workspace.document(), Jobs.ofWindow(), Jobs.ofWindow(), folder, workspace::say);

    @Override
    public void start(Stage shown) {
        stage = shown;
        MainWindow window =
                new MainWindow(
                        workspace,
                        ScreenModels.over(
                                workspace,
                                this::search,
                                Exports::workbook,
                                Clock.systemDefaultZone()),
                        files);
        shown.setScene(window.scene());
        HeadlessScreen.keepMenusOnIt();
        shown.setX(0);
        shown.setY(0);
        shown.show();
    }

    @Test
    void opensTheExampleSolvesItAndShowsPlanAndComparison() throws Exception {
        inBothThemes("welcome");
        clickOn("Open the Clovia example");
        until(() -> workspace.document().projectProperty().get().isPresent());
        assertThat(lookup("Bill").tryQuery()).isPresent();

        remapACharge();
        saveAChange();

        press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        until(() -> workspace.document().planProperty().get().isPresent());
        until(this::idle);
        assertThat(rowsOf("Plan")).isEqualTo(groups());

        go(KeyCode.DIGIT5);
        assertThat(rowsOf("Comparison by component")).isPositive();
        assertThat(lookup(node -> node instanceof ChartViewer && isShown(node)).tryQuery())
                .isPresent();
        assertThat(workspace.savingsProperty().get()).endsWith("%");

        photograph();

        go(KeyCode.DIGIT4);
        simulate();
        clickOn("Solve");
        until(() -> workspace.jobs().currentProperty().get().isPresent());
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        until(this::idle);
        assertThat(workspace.document().planProperty().get()).isPresent();
        assertThat(workspace.messageProperty().get()).contains("cancelled");
    }

    private void simulate() throws TimeoutException {
        clickOn("Simulation");
        clickOn("Simulate this plan");
        until(() -> rowsOf("Simulation") == 4);
        until(this::idle);
        screenshots.take(scene(), "simulation", Theme.LIGHT, Screenshots.SIZES.getFirst());
    }

    /** With the keys of the row's menu, and back by Ctrl+Z. */
    private void remapACharge() throws TimeoutException {
        interact(this::selectTheSecondRow);
        Project before = project();
        rightClickOn(lookup(".charges").lookup("AmazonRDS").<Node>query());
        type(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.ENTER);
        until(() -> !project().equals(before));
        assertThat(project().mapping().rules().getFirst().reason()).isEqualTo("mapped by hand");

        press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        until(() -> project().equals(before));
    }

    /** The mark beside the name goes when Ctrl+S has saved. */
    private void saveAChange() throws TimeoutException {
        Path file = folder.resolve("clovia.tierwise");
        interact(() -> files.saveAs(file));
        until(files::hasPlace);
        Project before = project();
        go(KeyCode.DIGIT2);
        TextField field = lookup(node -> isField(node, "Memory of every node")).query();
        interact(() -> field.setText("9"));
        clickOn(field).type(KeyCode.ENTER);
        until(() -> !project().equals(before));
        assertThat(project().components().getFirst().memoryPerNodeGb().value()).isEqualTo(9);
        assertThat(lookup("●").query().isVisible()).isTrue();

        press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        until(() -> !files.dirtyProperty().get());
        assertThat(PlanningCases.open(file.toString()).project()).isEqualTo(project());
        Project changed = project();
        press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        until(() -> project().equals(before));
        press(KeyCode.CONTROL, KeyCode.Y).release(KeyCode.Y, KeyCode.CONTROL);
        until(() -> project().equals(changed));
        clickOn(lookup(node -> "Undo".equals(node.getAccessibleText())).<Node>query());
        until(() -> project().equals(before));
    }

    private static boolean isField(Node node, String label) {
        return node instanceof TextField
                && isShown(node)
                && String.valueOf(node.getAccessibleText()).startsWith(label);
    }

    private Project project() {
        return workspace.document().projectProperty().get().orElseThrow().planningCase().project();
    }

    /** The first search is the solver's own; later ones wait until they are cancelled. */
    private PlanResult search(
            PlanningProblem problem,
            SolveOptions options,
            Consumer<SearchProgress> progress,
            BooleanSupplier cancelled) {
        if (searches.getAndIncrement() > 0) {
            while (!cancelled.getAsBoolean()) {
                LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
            }
        }
        return Planner.solve(problem, options, progress, cancelled);
    }

    private void photograph() throws TimeoutException {
        for (Screenshots.Size size : Screenshots.SIZES) {
            for (Theme theme : Theme.values()) {
                interact(() -> workspace.themeProperty().set(theme));
                for (Step step : Step.values()) {
                    interact(() -> workspace.goTo(step));
                    interact(this::selectTheSecondRow);
                    screenshots.take(scene(), step.label().toLowerCase(Locale.ROOT), theme, size);
                }
            }
        }
        interact(() -> workspace.goTo(Step.PLAN));
        clickOn("Response times");
        inBothThemes("response-times");
        clickOn("Why each choice");
        until(() -> rowsOf("Why each choice") == groups());
        until(this::idle);
        inBothThemes("why");
        clickOn("What limits cost");
        inBothThemes("limits");
        clickOn("Cost against speed");
        clickOn("Find faster plans");
        until(() -> rowsOf("Cost against speed") > 1);
        until(this::idle);
        interact(() -> table("Cost against speed").getSelectionModel().select(1));
        inBothThemes("cost-against-speed");
        photographComparisons();
        interact(() -> workspace.goTo(Step.TOPOLOGY));
        loseANode();
        inBothThemes("node-lost");
        clickOn("Bring all nodes back");
        clickOn("As-is");
        inBothThemes("topology-as-is");
    }

    /** With the key of its card. */
    private void loseANode() {
        Node web =
                lookup(node -> String.valueOf(node.getAccessibleText()).startsWith("web: Web"))
                        .query();
        interact(web::requestFocus);
        type(KeyCode.L);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void photographComparisons() throws TimeoutException {
        interact(() -> workspace.goTo(Step.COMPARE));
        clickOn("From bill to plan");
        inBothThemes("waterfall");
        clickOn("Cash flow");
        inBothThemes("cash-flow");
        clickOn("Scenarios");
        clickOn("Plan all scenarios");
        until(() -> rowsOf("Scenarios side by side") == project().scenarios().size());
        until(this::idle);
        inBothThemes("scenarios");
        clickOn("Providers");
        clickOn("Plan with every provider");
        until(() -> rowsOf("Providers side by side") == Catalogues.ids().size());
        until(this::idle);
        inBothThemes("providers");
        clickOn("Bars");
        inBothThemes("providers-bars");
        clickOn("By component");
    }

    private void inBothThemes(String screen) {
        for (Theme theme : new Theme[] {Theme.DARK, Theme.LIGHT}) {
            interact(() -> workspace.themeProperty().set(theme));
            screenshots.take(scene(), screen, theme, Screenshots.SIZES.getFirst());
        }
    }

    private void selectTheSecondRow() {
        lookup(node -> node instanceof TableView<?> && isShown(node))
                .<TableView<?>>tryQuery()
                .ifPresent(table -> {
                    table.getSelectionModel().clearSelection();
                    table.getSelectionModel().select(1);
                });
    }

    private Scene scene() {
        return Objects.requireNonNull(stage).getScene();
    }

    private void go(KeyCode digit) {
        press(KeyCode.CONTROL, digit).release(digit, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private int rowsOf(String table) {
        return find(table).map(found -> found.getItems().size()).orElse(0);
    }

    private TableView<?> table(String name) {
        return find(name).orElseThrow();
    }

    private Optional<TableView<?>> find(String table) {
        return lookup(node ->
                        node instanceof TableView<?>
                                && table.equals(node.getAccessibleText())
                                && isShown(node))
                .tryQuery();
    }

    private int groups() {
        return workspace
                .document()
                .projectProperty()
                .get()
                .orElseThrow()
                .analysis()
                .problem()
                .groups()
                .size();
    }

    private boolean idle() {
        return workspace.jobs().currentProperty().get().isEmpty();
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && node.getScene() != null;
    }

    private static void until(Callable<Boolean> holds) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, holds);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
