package org.tierwise.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.jfree.chart.fx.ChartViewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.plan.PlanningProblem;
import org.tierwise.model.plan.SearchProgress;
import org.tierwise.model.project.Project;
import org.tierwise.solver.Planner;
import org.tierwise.solver.SolveOptions;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** One person's way through the window, with the bundled example and the real solver. */
@ExtendWith(FxThreadWatch.class)
class WindowJourneyTest extends OneWindowJourney {
    private final AtomicInteger searches = new AtomicInteger();

    @Test
    void opensTheExampleSolvesItAndShowsPlanAndComparison() throws Exception {
        photograph("welcome");
        clickOn("Open the Clovia example");
        until(() -> workspace().document().projectProperty().get().isPresent());
        assertThat(lookup("Bill").tryQuery()).isPresent();

        remapACharge();
        saveAChange();

        press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        until(() -> workspace().document().planProperty().get().isPresent());
        until(this::idle);
        assertThat(rowsOf("Plan")).isEqualTo(groups());

        go(KeyCode.DIGIT5);
        assertThat(rowsOf("Comparison by component")).isPositive();
        assertThat(lookup(node -> node instanceof ChartViewer && isShown(node)).tryQuery())
                .isPresent();
        assertThat(workspace().savingsProperty().get()).endsWith("%");

        photographScreens();
        exportTheProposal();

        go(KeyCode.DIGIT4);
        simulate();
        photograph("simulation");
        clickOn("Solve");
        until(() -> workspace().jobs().currentProperty().get().isPresent());
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        until(this::idle);
        assertThat(workspace().document().planProperty().get()).isPresent();
        assertThat(workspace().messageProperty().get()).contains("cancelled");
    }

    /** Both kinds that are chosen at first, into the folder that shows. */
    private void exportTheProposal() throws TimeoutException {
        go(KeyCode.DIGIT6);
        clickOn("Export 2 files");
        until(() -> lookup(WindowJourneyTest::opensTheFolder).tryQuery().isPresent());
        assertThat(folder()).isDirectoryContaining("glob:**-proposal.xlsx");
        assertThat(folder()).isDirectoryContaining("glob:**-proposal.pdf");
        photograph("exported");
    }

    private static boolean opensTheFolder(Node node) {
        return node instanceof Button button
                && button.getText().contains("Open folder")
                && button.getParent().isVisible();
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
        Path file = folder().resolve("clovia.tierwise");
        interact(() -> files().saveAs(file));
        until(files()::hasPlace);
        Project before = project();
        go(KeyCode.DIGIT2);
        TextField field = lookup(node -> isField(node, "Memory of every node")).query();
        interact(() -> {
            field.setText("9");
            field.requestFocus();
        });
        type(KeyCode.ENTER);
        until(() -> !project().equals(before));
        assertThat(project().components().getFirst().memoryPerNodeGb().value()).isEqualTo(9);
        assertThat(lookup("●").query().isVisible()).isTrue();

        press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        until(() -> !files().dirtyProperty().get());
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

    /** The first search is the solver's own; later ones wait until they are cancelled. */
    @Override
    PlanResult search(
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
}
