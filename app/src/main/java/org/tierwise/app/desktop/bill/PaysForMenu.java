package org.tierwise.app.desktop.bill;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TableView;

import org.tierwise.app.desktop.words.Words;

/** The menu of a charge: what it pays for. The menu key or Shift+F10 opens it as well. */
final class PaysForMenu {
    private PaysForMenu() {}

    static ContextMenu of(TableView<ChargeRow> table, BillViewModel model) {
        Menu paysFor = new Menu(Words.of("bill.paysFor"));
        ContextMenu menu = new ContextMenu(paysFor);
        menu.setOnShowing(event -> {
            ChargeRow row = table.getSelectionModel().getSelectedItem();
            paysFor.setDisable(row == null || row.tax());
            paysFor.getItems().clear();
            if (row != null) {
                model.components()
                        .forEach(component ->
                                paysFor.getItems().add(item(table, model, row, component)));
            }
        });
        paysFor.getItems().add(new MenuItem());
        return menu;
    }

    private static MenuItem item(
            TableView<ChargeRow> table, BillViewModel model, ChargeRow row, String component) {
        RadioMenuItem item = new RadioMenuItem(component);
        item.setMnemonicParsing(false);
        item.setSelected(row.component().filter(component::equals).isPresent());
        item.setOnAction(chosen -> {
            model.payFor(row, component);
            model.sameCharges(row)
                    .ifPresent(same -> {
                        table.getSelectionModel().select(same);
                        table.scrollTo(same);
                    });
        });
        return item;
    }
}
