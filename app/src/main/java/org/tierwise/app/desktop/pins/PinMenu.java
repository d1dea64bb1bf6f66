package org.tierwise.app.desktop.pins;

import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;

import org.tierwise.app.desktop.words.Words;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/** The menu of a group: a check mark on each part that is pinned. Shift+F10 opens it as well. */
public final class PinMenu {
    private PinMenu() {}

    /**
     * Gives the rows of a table the menu.
     *
     * @param group gives the name of a row's group
     */
    public static <R> void on(TableView<R> table, PinsViewModel model, Function<R, String> group) {
        ContextMenu menu = new ContextMenu(new MenuItem());
        table.addEventFilter(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                asked -> {
                    rowUnder(asked).ifPresent(table.getSelectionModel()::clearAndSelect);
                    R row = table.getSelectionModel().getSelectedItem();
                    menu.getItems()
                            .setAll(
                                    row == null
                                            ? List.of(nothing(Words.of("pins.noRow")))
                                            : items(model, group.apply(row)));
                });
        table.setContextMenu(menu);
    }

    /** Index of the row that the mouse is on; absent when a key asked, or on no row. */
    private static OptionalInt rowUnder(ContextMenuEvent asked) {
        if (asked.isKeyboardTrigger()) {
            return OptionalInt.empty();
        }
        for (Node node = asked.getPickResult().getIntersectedNode();
                node != null;
                node = node.getParent()) {
            if (node instanceof TableRow<?> row && !row.isEmpty()) {
                return OptionalInt.of(row.getIndex());
            }
        }
        return OptionalInt.empty();
    }

    /** The lines of the menu of one group. */
    public static List<MenuItem> items(PinsViewModel model, String group) {
        List<PinChoice> choices = model.choices(group);
        return choices.isEmpty()
                ? List.of(nothing(Words.of("pins.solveFirst")))
                : choices.stream().map(choice -> item(model, group, choice)).toList();
    }

    private static MenuItem item(PinsViewModel model, String group, PinChoice choice) {
        CheckMenuItem item = new CheckMenuItem(Words.of("pins.pin", choice.words()));
        item.setMnemonicParsing(false);
        item.setSelected(choice.pinned());
        item.setOnAction(chosen -> model.toggle(group, choice.part()));
        return item;
    }

    private static MenuItem nothing(String why) {
        MenuItem item = new MenuItem(why);
        item.setDisable(true);
        return item;
    }
}
