package org.tierwise.app.desktop.controls;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.concurrent.TimeUnit;

/** What explains a control is there for screen readers at once, and beside the mouse. */
class HintTest extends ApplicationTest {
    private static final int PATIENCE_SECONDS = 20;

    private final Button button = new Button("Solve");
    private final Hint hint = Hint.on(button, "Looks for the cheapest plan");

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(button), 320, 200));
        stage.show();
    }

    @Test
    void screenReadersHaveItWithoutAMouse() {
        assertThat(button.queryAccessibleAttribute(AccessibleAttribute.HELP))
                .isEqualTo("Looks for the cheapest plan");
    }

    @Test
    void theMouseBringsTheWordsOfNow() throws Exception {
        moveTo(button);
        interact(() -> hint.say("A search runs"));

        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS, TimeUnit.SECONDS, () -> shown().equals(List.of("A search runs")));
    }

    private static List<String> shown() {
        return Window.getWindows().stream()
                .filter(Tooltip.class::isInstance)
                .map(window -> ((Tooltip) window).getText())
                .toList();
    }
}
