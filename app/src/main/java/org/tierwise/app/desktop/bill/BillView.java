package org.tierwise.app.desktop.bill;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.controlsfx.control.textfield.TextFields;
import org.joda.money.BigMoney;
import org.tierwise.app.desktop.controls.Columns;
import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.controls.Notice;
import org.tierwise.app.desktop.controls.Screens;
import org.tierwise.app.desktop.controls.Tables;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.text.Numbers;

import java.util.List;

/** The bill as a table. */
public final class BillView {
    private final BillViewModel model;
    private final ObjectProperty<Inspection> inspection;

    public BillView(BillViewModel model, ObjectProperty<Inspection> inspection) {
        this.model = model;
        this.inspection = inspection;
    }

    /** The screen. */
    public Node node() {
        VBox screen =
                Screens.of(
                        model.headlines(),
                        new Notice(model.warningProperty(), "attention"),
                        filterRow(),
                        table());
        screen.setAccessibleText(Words.of("step.bill"));
        return screen;
    }

    private Node filterRow() {
        TextField filter = TextFields.createClearableTextField();
        filter.setPromptText(Words.of("bill.filter"));
        filter.setAccessibleText(Words.of("bill.filterName"));
        filter.getStyleClass().add("filter");
        filter.setPrefColumnCount(32);
        filter.textProperty().bindBidirectional(model.filterProperty());
        Label total = new Label();
        total.textProperty().bind(model.totalProperty());
        total.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(filter, gap, total);
        row.getStyleClass().add("toolbar-row");
        return row;
    }

    private Node table() {
        TableColumn<ChargeRow, BigMoney> cost =
                Columns.numbers(
                        Words.of("bill.cost"), 112, model::cost, amount -> Numbers.bare(amount, 2));
        cost.textProperty().bind(model.costTitleProperty());
        List<TableColumn<ChargeRow, ?>> columns =
                List.of(
                        Columns.words(Words.of("bill.service"), 150, ChargeRow::service),
                        Columns.words(Words.of("bill.component"), 104, ChargeRow::componentText),
                        Columns.words(Words.of("bill.usageType"), 220, ChargeRow::usageType),
                        Columns.numbers(
                                Words.of("bill.quantity"),
                                110,
                                row -> row.quantity().doubleValue(),
                                Numbers::brief),
                        Columns.words(Words.of("bill.unit"), 76, ChargeRow::unit),
                        cost);
        TableView<ChargeRow> table =
                Tables.of(
                        Words.of("bill.charges"), Words.of("bill.noMatch"), model.rows(), columns);
        table.setContextMenu(PaysForMenu.of(table, model));
        Tables.inspect(table, inspection, model::inspect);
        return table;
    }
}
