package org.tierwise.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.model.plan.PinnedPart;
import org.tierwise.model.project.Project;

import java.util.Collections;
import java.util.Map;
import java.util.concurrent.TimeoutException;

/** With the keyboard alone: found by words, hours pasted, figures moved, choices pinned. */
class PaletteJourneyTest extends OneWindowJourney {
    @Test
    void figuresAndHoursAreMovedInOneStepEach() throws TimeoutException {
        openTheExample();

        movesThePeakInOneStep();
        pastesHours();
    }

    @Test
    void tabsFiguresAndComponentsAreFoundByTheirWordsAndAChoiceIsPinned() throws TimeoutException {
        openTheExample();
        solve();

        tabsAreWhereThePaletteSays();
        figuresAreTypedWhereTheyStand();
        escapeClosesThePaletteAndCancelsNothing();
        pinsTheFirstRow();
    }

    private void openTheExample() throws TimeoutException {
        find("clovia example");
        until(() -> workspace().document().projectProperty().get().isPresent());
    }

    private void solve() throws TimeoutException {
        find("solve");
        until(() -> workspace().document().planProperty().get().isPresent());
        until(() -> workspace().jobs().currentProperty().get().isEmpty());
    }

    private void movesThePeakInOneStep() throws TimeoutException {
        find("go demand");
        photograph("demand-hours");
        Project before = project();
        Slider slider = lookup(node -> isSlider(node, "Peak factor")).query();
        interact(slider::requestFocus);
        press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        until(() -> !project().equals(before));
        assertThat(project().traffic().peakFactor().value()).isEqualTo(2.6);
        assertThat(lookup("× 2.60").tryQuery()).isPresent();
        assertThat(slider.isFocused()).isTrue();

        press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        until(() -> project().equals(before));
    }

    private void pastesHours() throws TimeoutException {
        String day = String.join("\t", Collections.nCopies(23, "1")) + "\t2";
        interact(() ->
                Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, day)));
        clickOn("Paste hours");
        until(() -> project().traffic().hours().orElseThrow().source().startsWith("pasted"));
        assertThat(project().traffic().peakFactor().value()).isEqualTo(2 / (25 / 24.0));

        Node grid = lookup(".heat-grid").query();
        interact(grid::requestFocus);
        press(KeyCode.HOME).release(KeyCode.HOME);
        assertThat(grid.getAccessibleText()).contains("Mon 23:00", "the busiest");
        press(KeyCode.DOWN).release(KeyCode.DOWN);
        assertThat(grid.getAccessibleText()).contains("Tue 23:00");

        interact(() ->
                Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "1 2")));
        clickOn("Paste hours");
        assertThat(lookup(node -> String.valueOf(node).contains("but there are 2")).tryQuery())
                .isPresent();
        press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        until(() -> !project().traffic().hours().orElseThrow().source().startsWith("pasted"));
    }

    /** The first line of the menu is the server. */
    private void pinsTheFirstRow() throws TimeoutException {
        find("pins");
        String group =
                workspace()
                        .document()
                        .planProperty()
                        .get()
                        .orElseThrow()
                        .evaluation()
                        .groups()
                        .getFirst()
                        .group()
                        .name();
        Node table =
                lookup(node ->
                                node instanceof TableView<?>
                                        && "Plan".equals(node.getAccessibleText()))
                        .query();
        rightClickOn(from(table).lookup(group).<Node>query());
        WaitForAsyncUtils.waitForFxEvents();
        clickOn(lookup(node -> isMenuLine(node, "Pin offer")).<Node>query());
        until(() -> isPinned(group, PinnedPart.OFFER));
        assertThat(workspace().document().planProperty().get()).isPresent();
        until(() ->
                workspace().inspectionProperty().get().facts().stream()
                        .anyMatch(fact -> fact.value().startsWith("offer ")));
        photograph("pins");
        find("go topology");
        photograph("topology-pins");
        find("go plan");
        find("work out pins");
        until(() -> rowsOf("Pins") > 0);
        until(this::idle);
        photograph("pin-prices");
    }

    private static boolean isMenuLine(Node node, String start) {
        return node instanceof Label line && String.valueOf(line.getText()).startsWith(start);
    }

    private boolean isPinned(String group, PinnedPart part) {
        return part.isPinned(project().scenarios().getFirst().pins(group));
    }

    private void tabsAreWhereThePaletteSays() {
        StepCommands.TABS.forEach((step, titles) -> {
            interact(() -> workspace().goTo(step));
            TabPane tabs = lookup(".tab-pane").query();
            assertThat(tabs.getTabs())
                    .extracting(Tab::getText)
                    .containsExactlyElementsOf(titles.stream().map(Words::of).toList());
        });
        find("cash flow");
        assertThat(workspace().stepProperty().get()).isEqualTo(Step.COMPARE);
        TabPane tabs = lookup(".tab-pane").query();
        assertThat(tabs.getSelectionModel().getSelectedItem().getText()).isEqualTo("Cash flow");
    }

    private void figuresAreTypedWhereTheyStand() {
        find("mysql memory shared");
        assertThat(workspace().stepProperty().get()).isEqualTo(Step.DEMAND);
        assertThat(scene().getFocusOwner()).isInstanceOf(TextField.class);
        assertThat(scene().getFocusOwner().getAccessibleText()).startsWith("Memory shared");
        find("redis");
        assertThat(workspace().inspectionProperty().get().title()).isEqualTo("redis");
    }

    private void escapeClosesThePaletteAndCancelsNothing() {
        open();
        write("p95");
        photograph("palette");
        press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(lookup(".palette-layer").query().isVisible()).isFalse();
        assertThat(workspace().stepProperty().get()).isEqualTo(Step.DEMAND);
    }

    private void find(String words) {
        open();
        write(words);
        type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void open() {
        press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lookup(".palette-layer").query().isVisible()).isTrue();
    }

    private static boolean isSlider(Node node, String name) {
        return node instanceof Slider && String.valueOf(node.getAccessibleText()).startsWith(name);
    }
}
