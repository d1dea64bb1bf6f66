package org.tierwise.app.desktop.pins;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.tierwise.app.desktop.controls.Buttons;
import org.tierwise.app.desktop.controls.Columns;
import org.tierwise.app.desktop.controls.Screens;
import org.tierwise.app.desktop.controls.Tables;
import org.tierwise.app.desktop.words.Words;

import java.util.List;

/** All pins of the scenario, and what each of them costs. */
public final class PinsPane {
    private PinsPane() {}

    /** The pane. */
    public static Node of(PinsViewModel model) {
        TableView<PinRow> table = table(model);
        Button price =
                Buttons.of(Words.of("pins.price"), Words.of("pins.priceTooltip"), model::price);
        Button free =
                Buttons.of(
                        Words.of("pins.free"),
                        Words.of("pins.freeTooltip"),
                        () -> free(model, table));
        free.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        Label state = Screens.quiet("");
        state.textProperty().bind(model.stateProperty());
        HBox row = new HBox(price, free, state);
        row.getStyleClass().add("toolbar-row");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox pane = new VBox(8, row, table);
        pane.getStyleClass().add("tab-content");
        return pane;
    }

    private static TableView<PinRow> table(PinsViewModel model) {
        List<TableColumn<PinRow, ?>> columns =
                List.of(
                        Columns.words(Words.of("plan.group"), 120, PinRow::group),
                        Columns.words(Words.of("pins.pinned"), 240, PinRow::words),
                        Columns.words(Words.of("pins.costs"), 260, PinRow::effect));
        TableView<PinRow> table =
                Tables.of(Words.of("pins.title"), Words.of("pins.nothing"), model.rows(), columns);
        table.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DELETE) {
                free(model, table);
                key.consume();
            }
        });
        return table;
    }

    private static void free(PinsViewModel model, TableView<PinRow> table) {
        PinRow row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            model.toggle(row.group(), row.part());
        }
    }
}
