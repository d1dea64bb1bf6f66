package org.tierwise.app.desktop.bill;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.tierwise.app.desktop.words.Words;

/** Charges of which nobody knows what they pay for, on top until there are none. */
final class UnmappedBin {
    private final BillViewModel model;

    UnmappedBin(BillViewModel model) {
        this.model = model;
    }

    Node node() {
        Label words = new Label();
        words.textProperty()
                .bind(
                        model.unmappedProperty()
                                .map(bin ->
                                        Words.of(
                                                "bill.bin",
                                                Words.counted(
                                                        "bill.sum", bin.rows(), bin.cost()))));
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button show = new Button(Words.of("bill.showThem"));
        show.setMinWidth(Region.USE_PREF_SIZE);
        show.setOnAction(click -> model.showUnmapped());
        MenuButton map = new MenuButton(Words.of("bill.mapAll"));
        map.setMinWidth(Region.USE_PREF_SIZE);
        Runnable fill =
                () -> map.getItems().setAll(model.components().stream().map(this::item).toList());
        model.components().subscribe(fill);
        fill.run();
        HBox bin = new HBox(12, words, show, map);
        bin.getStyleClass().addAll("toolbar-row", "notice", "notice-attention");
        bin.setMinHeight(Region.USE_PREF_SIZE);
        bin.visibleProperty().bind(model.unmappedProperty().map(total -> total.rows() > 0));
        bin.managedProperty().bind(bin.visibleProperty());
        return bin;
    }

    private MenuItem item(String component) {
        MenuItem item = new MenuItem(component);
        item.setMnemonicParsing(false);
        item.setOnAction(click -> model.payFor(model.unmappedRows(), component, () -> {}));
        return item;
    }
}
