package org.tierwise.app.desktop;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.Objects;
import java.util.concurrent.TimeoutException;

/** How quickly the window answers keys and clicks while the case is open. Nothing is asserted. */
@ExtendWith(FxThreadWatch.class)
class WindowReactionsBenchmark extends WindowTest {
    private @Nullable ReactionProbe probe;

    @Override
    public void start(Stage shown) {
        super.start(shown);
        probe = new ReactionProbe(scene());
    }

    @Test
    void keysAndClicksOverAJourney() throws Exception {
        part("opening");
        clickOn("Open the Clovia example");
        until(() -> workspace.document().projectProperty().get().isPresent());
        walkTheSteps("step for the first time");
        walkTheSteps("step again");
        rows();
        figures();
        plan();
        walkTheSteps("step with a plan");
        tabs();
        figures();
        for (int time = 1; time <= 6; time++) {
            part("theme, time " + time);
            chord(KeyCode.CONTROL, KeyCode.D);
        }
        System.out.println(Objects.requireNonNull(probe).report());
    }

    private void walkTheSteps(String name) {
        for (Step step : Step.values()) {
            part(name + " " + step.label());
            if (workspace.stepProperty().get() != step) {
                go(step);
            }
        }
    }

    private void rows() {
        for (Step step : new Step[] {Step.BILL, Step.DEMAND}) {
            part("another step");
            go(step);
            part("row of " + step.label());
            clickOn(
                    lookup(node -> node.getStyleClass().contains("table-row-cell") && isShown(node))
                            .<Node>query());
            for (int i = 0; i < 5; i++) {
                type(KeyCode.DOWN);
            }
        }
        go(Step.BILL);
        part("filter");
        clickOn(lookup(node -> node instanceof TextField && isShown(node)).<Node>query());
        write("rds");
        eraseText(3);
    }

    private void figures() throws TimeoutException {
        part("another step");
        go(Step.DEMAND);
        part("typing a figure");
        TextField field = field("Memory of every node");
        clickOn(field);
        type(KeyCode.END);
        var before = project();
        part("taking a figure");
        write("1").type(KeyCode.ENTER);
        until(() -> !project().equals(before));
        part("undo");
        chord(KeyCode.CONTROL, KeyCode.Z);
        until(() -> project().equals(before));
        part("redo");
        chord(KeyCode.CONTROL, KeyCode.Y);
        until(() -> !project().equals(before));
        part("undo");
        chord(KeyCode.CONTROL, KeyCode.Z);
        until(() -> project().equals(before));
    }

    private void plan() throws TimeoutException {
        part("solve");
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> workspace.document().planProperty().get().isPresent());
        until(this::idle);
    }

    private void tabs() {
        go(Step.PLAN);
        for (String tab : new String[] {"Response times", "Simulation", "Search"}) {
            part("tab " + tab);
            clickOn(tab);
        }
        go(Step.COMPARE);
        for (String tab :
                new String[] {"From bill to plan", "Cash flow", "Scenarios", "Providers"}) {
            part("tab " + tab);
            clickOn(tab);
        }
    }

    private void part(String name) {
        interact(() -> Objects.requireNonNull(probe).part(name));
    }
}
