package org.tierwise.app.desktop.bill;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TableView;

import org.tierwise.app.desktop.words.Words;

import java.util.List;

/** The menu of charges: what they pay for. The menu key or Shift+F10 opens it as well. */
final class PaysForMenu {
    private PaysForMenu() {}

    static ContextMenu of(TableView<ChargeRow> table, BillViewModel model) {
        Menu paysFor = new Menu(Words.of("bill.paysFor"));
        ContextMenu menu = new ContextMenu(paysFor);
        menu.setOnShowing(event -> {
            List<ChargeRow> chosen =
                    table.getSelectionModel().getSelectedItems().stream()
                            .filter(ChargeRow::mappable)
                            .toList();
            paysFor.setDisable(chosen.isEmpty());
            paysFor.getItems()
                    .setAll(
                            model.components().stream()
                                    .map(component -> item(table, model, chosen, component))
                                    .toList());
        });
        paysFor.getItems().add(new MenuItem());
        return menu;
    }

    private static MenuItem item(
            TableView<ChargeRow> table,
            BillViewModel model,
            List<ChargeRow> chosen,
            String component) {
        RadioMenuItem item = new RadioMenuItem(component);
        item.setMnemonicParsing(false);
        item.setSelected(
                !chosen.isEmpty()
                        && chosen.stream()
                                .allMatch(row -> row.payer().equals(Payer.component(component))));
        item.setOnAction(click -> {
            model.payFor(chosen, component, () -> select(table, model, chosen));
        });
        return item;
    }

    /** The rows of the same charges as before a change. */
    private static void select(
            TableView<ChargeRow> table, BillViewModel model, List<ChargeRow> chosen) {
        table.getSelectionModel().clearSelection();
        chosen.stream()
                .flatMap(row -> model.sameCharges(row).stream())
                .forEach(table.getSelectionModel()::select);
        table.scrollTo(table.getSelectionModel().getSelectedIndex());
    }
}
