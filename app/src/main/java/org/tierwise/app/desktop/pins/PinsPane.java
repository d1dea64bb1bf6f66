package org.tierwise.app.desktop.pins;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tierwise.app.desktop.controls.Columns;
import org.tierwise.app.desktop.controls.Screens;
import org.tierwise.app.desktop.controls.Tables;

import java.util.List;

/** All pins of the scenario, and what each of them costs. */
public final class PinsPane {
    private PinsPane() {}

    /** The pane. */
    public static Node of(PinsViewModel model) {
        TableView<PinRow> table = table(model);
        Button price = new Button("_Work out what pins cost");
        price.setMinWidth(Region.USE_PREF_SIZE);
        price.setTooltip(new Tooltip("Plan anew without each pin, and compare"));
        price.setOnAction(click -> model.price());
        Button free = new Button("_Free");
        free.setTooltip(new Tooltip("Leave the chosen one to the solver (Delete)"));
        free.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        free.setOnAction(click -> free(model, table));
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
                        Columns.words("Group", 120, PinRow::group),
                        Columns.words("Pinned", 240, PinRow::words),
                        Columns.words("Costs more than a free choice", 260, PinRow::effect));
        TableView<PinRow> table = Tables.of("Pins", "Nothing is pinned.", model.rows(), columns);
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
