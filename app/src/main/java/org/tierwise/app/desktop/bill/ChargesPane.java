package org.tierwise.app.desktop.bill;

import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.controls.Tables;
import org.tierwise.app.desktop.words.Words;

/** The charges in groups, with what they add up to below. Enter or a double click shows lines. */
final class ChargesPane {
    private final BillViewModel model;
    private final LinesViewModel lines;
    private final ObjectProperty<Inspection> inspection;
    private final TableView<ChargeRow> table;

    ChargesPane(BillViewModel model, LinesViewModel lines, ObjectProperty<Inspection> inspection) {
        this.model = model;
        this.lines = lines;
        this.inspection = inspection;
        table = new ChargesTable(model).node();
    }

    Node node() {
        table.setContextMenu(PaysForMenu.of(table, model));
        Tables.inspect(table, inspection, model::inspect);
        model.totalProperty().subscribe(rows -> Platform.runLater(this::chooseOne));
        table.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
                        look();
                        key.consume();
                    }
                });
        table.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                click -> {
                    if (click.getClickCount() == 2) {
                        look();
                    }
                });
        VBox.setVgrow(table, Priority.ALWAYS);
        PayersDrop payers = new PayersDrop(table, model);
        VBox pane = new VBox(8, new BillToolbar(model).node(), payers.node(), table, totals());
        pane.getStyleClass().add("charges");
        return pane;
    }

    /** The first row, when the rows changed and none of them is chosen any more. */
    private void chooseOne() {
        if (table.getSelectionModel().getSelectedItem() == null && !table.getItems().isEmpty()) {
            table.getSelectionModel().clearAndSelect(0);
        }
    }

    private void look() {
        ChargeRow row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            model.drillInto(row).ifPresent(lines::show);
        }
    }

    /** Back from the lines, to the row that they are of. */
    void focus() {
        table.requestFocus();
    }

    private Node totals() {
        Label count = new Label();
        count.textProperty()
                .bind(model.totalProperty().map(total -> Words.of("bill.total", total.count())));
        Label cost = new Label();
        cost.textProperty().bind(model.totalProperty().map(RowsTotal::cost));
        cost.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox totals = new HBox(12, count, gap, cost);
        totals.getStyleClass().add("totals-row");
        totals.setMinHeight(Region.USE_PREF_SIZE);
        return totals;
    }
}
