package org.tierwise.app.desktop.controls;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

import java.util.Optional;
import java.util.function.Function;

/** Columns of tables: words to the left, numbers to the right under a header with their unit. */
public final class Columns {
    private Columns() {}

    /** Words, sorted by the alphabet. */
    public static <R> TableColumn<R, String> words(
            String title, double width, Function<R, String> value) {
        TableColumn<R, String> column = column(title, width, value);
        column.setCellFactory(ignored ->
                new TableCell<>() {
                    private final Hint whole = Hint.on(this);

                    @Override
                    protected void updateItem(String item, boolean empty) {
                        super.updateItem(item, empty);
                        boolean blank = empty || item == null || item.isEmpty();
                        setText(blank ? "" : item);
                        whole.say(blank || item.length() < 24 ? "" : item);
                    }
                });
        return column;
    }

    /**
     * Numbers, sorted by size and printed by {@code text}; never cut off.
     *
     * @param <V> what is sorted, for example an amount
     */
    public static <R, V extends Comparable<? super V>> TableColumn<R, V> numbers(
            String title, double width, Function<R, V> value, Function<V, String> text) {
        return printed(column(title, width, value), text);
    }

    /** Numbers of which some rows have none; those stay blank. */
    public static <R, V extends Comparable<? super V>> TableColumn<R, V> someNumbers(
            String title, double width, Function<R, Optional<V>> value, Function<V, String> text) {
        TableColumn<R, V> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setCellValueFactory(
                row -> new SimpleObjectProperty<>(value.apply(row.getValue()).orElse(null)));
        return printed(column, text);
    }

    private static <R, V> TableColumn<R, V> printed(
            TableColumn<R, V> column, Function<V, String> text) {
        column.setMinWidth(column.getPrefWidth());
        column.getStyleClass().add("numeric");
        column.setCellFactory(ignored ->
                new TableCell<>() {
                    @Override
                    protected void updateItem(V item, boolean empty) {
                        super.updateItem(item, empty);
                        setText(empty || item == null ? "" : text.apply(item));
                    }
                });
        return column;
    }

    private static <R, V> TableColumn<R, V> column(
            String title, double width, Function<R, V> value) {
        TableColumn<R, V> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(value.apply(row.getValue())));
        return column;
    }
}
