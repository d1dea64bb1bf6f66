package org.tierwise.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One person's way through the bill, with the keyboard and the mouse. */
class BillJourneyTest extends OneWindowJourney {
    @Test
    void groupsFiltersAndLinesOfTheBill() throws Exception {
        clickOn("Open the Clovia example");
        until(() -> workspace().document().projectProperty().get().isPresent());
        int charges = charges().getItems().size();

        clickOn(button("Group by Service"));
        until(() -> charges().getItems().size() < charges);
        photograph("bill-services");
        press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
        clickOn(button("Group by Day"));
        until(() -> charges().getItems().size() == 30);
        photograph("bill-days");

        filterByADayWithTheKeyboard();

        clickOn(button("Group by Usage type"));
        until(() -> charges().getItems().size() == charges);
        interact(() -> charges().getSelectionModel().clearAndSelect(0));
        interact(() -> charges().requestFocus());
        press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
        assertThat(copied().lines()).hasSize(charges + 1);
        assertThat(copied().lines().findFirst().orElseThrow()).startsWith("Service\tUsage type\t");

        type(KeyCode.ENTER);
        until(() -> !lines().getItems().isEmpty());
        until(() -> cellsOf(lines()).noneMatch("…"::equals));
        photograph("bill-lines");
        interact(() -> lines().scrollTo(lines().getItems().size() - 1));
        until(() -> cellsOf(lines()).noneMatch("…"::equals));
        type(KeyCode.ESCAPE);
        until(() -> lines().getItems().isEmpty());
        assertThat(charges().isFocused()).isTrue();
    }

    /** The arrows choose the second day of the chart, Enter filters by it and again by none. */
    private void filterByADayWithTheKeyboard() throws TimeoutException {
        Node chart = lookup(".focus-frame").query();
        interact(chart::requestFocus);
        type(KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(chart.getAccessibleText()).startsWith("2 Jun 2026: $");
        type(KeyCode.ENTER);
        until(() -> charges().getItems().size() == 1);
        photograph("bill-filtered");
        type(KeyCode.ENTER);
        until(() -> charges().getItems().size() == 30);
    }

    private String copied() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> Clipboard.getSystemClipboard().getString());
    }

    private static Stream<String> cellsOf(TableView<?> table) {
        return table.lookupAll(".table-cell").stream()
                .map(node -> String.valueOf(((TableCell<?, ?>) node).getText()));
    }

    private ToggleButton button(String accessible) {
        return find(ToggleButton.class, node -> accessible.equals(node.getAccessibleText()));
    }

    private TableView<?> charges() {
        return find(TableView.class, node -> "Charges".equals(node.getAccessibleText()));
    }

    private TableView<?> lines() {
        return find(TableView.class, node -> "Line items".equals(node.getAccessibleText()));
    }

    private <T extends Node> T find(Class<T> type, Predicate<Node> which) {
        return type.cast(lookup(node -> type.isInstance(node) && which.test(node)).<Node>query());
    }
}
