package org.tierwise.app.desktop.controls;

import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Tables that sort, resize and say why they are empty. */
public final class Tables {
    private static final double ROW = 34;
    private static final double HEADER = 40;

    private Tables() {}

    /**
     * A table.
     *
     * @param name what it shows, for screen readers
     * @param empty text while there are no rows
     */
    public static <R> TableView<R> of(
            String name, String empty, ObservableList<R> rows, List<TableColumn<R, ?>> columns) {
        SortedList<R> sorted = new SortedList<>(rows);
        TableView<R> table = new TableView<>(sorted);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.getColumns().setAll(columns);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.setFixedCellSize(ROW);
        table.setAccessibleText(name);
        TableCopy.install(table);
        table.setPlaceholder(new Label(empty));
        table.setMinHeight(3 * ROW);
        return table;
    }

    /**
     * Shows what is selected in the inspector, from the moment the table is on the screen: the
     * first row, until somebody chooses another; the same place when the rows are made anew.
     *
     * @param facts what is known of a row
     */
    public static <R> void inspect(
            TableView<R> table,
            ObjectProperty<Inspection> inspection,
            Function<R, Inspection> facts) {
        AtomicInteger place = new AtomicInteger();
        Runnable tell =
                () -> {
                    R row = table.getSelectionModel().getSelectedItem();
                    if (row != null) {
                        place.set(table.getSelectionModel().getSelectedIndex());
                    }
                    if (row != null && table.getScene() != null) {
                        inspection.set(facts.apply(row));
                    }
                };
        Runnable choose =
                () -> {
                    if (table.getSelectionModel().isEmpty() && !table.getItems().isEmpty()) {
                        table.getSelectionModel()
                                .select(Math.min(place.get(), table.getItems().size() - 1));
                    }
                    tell.run();
                };
        table.getSelectionModel().selectedItemProperty().subscribe(tell);
        // A listener of changes hears them after the selection model, which forgets the old rows.
        table.getItems().addListener((ListChangeListener<R>) change -> choose.run());
        table.sceneProperty().subscribe(choose);
    }

    /** Makes a table as tall as its rows, so that it needs no scroll bar of its own. */
    public static <R> TableView<R> fitted(TableView<R> table, ObservableList<R> rows) {
        Runnable fit =
                () -> {
                    double height = HEADER + Math.max(1, rows.size()) * ROW + 2;
                    table.setMinHeight(height);
                    table.setPrefHeight(height);
                };
        rows.subscribe(fit);
        fit.run();
        table.setMaxHeight(TableView.USE_PREF_SIZE);
        return table;
    }
}
