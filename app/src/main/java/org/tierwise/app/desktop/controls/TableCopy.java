package org.tierwise.app.desktop.controls;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Copies rows of a table with the titles of its columns, for a spreadsheet. */
public final class TableCopy {
    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private TableCopy() {}

    /** Ctrl+C copies the rows that are selected; all of them when one or none is. */
    public static <R> void install(TableView<R> table) {
        table.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (COPY.match(key)) {
                        List<R> selected = table.getSelectionModel().getSelectedItems();
                        ClipboardContent content = new ClipboardContent();
                        content.putString(
                                text(table, selected.size() > 1 ? selected : table.getItems()));
                        Clipboard.getSystemClipboard().setContent(content);
                        key.consume();
                    }
                });
    }

    /** Titles and rows of the visible columns, with tabs between cells; numbers in all digits. */
    static <R> String text(TableView<R> table, List<R> rows) {
        List<TableColumn<R, ?>> columns = List.copyOf(table.getVisibleLeafColumns());
        return Stream.concat(
                        Stream.of(line(columns, TableColumn::getText)),
                        rows.stream().map(row -> line(columns, column -> column.getCellData(row))))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static <R> String line(
            List<TableColumn<R, ?>> columns, Function<TableColumn<R, ?>, @Nullable Object> cell) {
        return columns.stream()
                .map(column -> plain(cell.apply(column)))
                .collect(Collectors.joining("\t"));
    }

    private static String plain(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigMoney money -> money.getAmount().toPlainString();
            case BigDecimal number -> number.toPlainString();
            default -> value.toString().replaceAll("\\s+", " ");
        };
    }
}
