package org.tierwise.app.desktop.pins;

import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;
import org.tierwise.app.desktop.controls.Hint;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.model.plan.PinnedPart;
import org.tierwise.model.plan.Pins;

import java.util.List;
import java.util.function.Function;

/** The sign of a pin beside what is pinned. */
public final class PinMarks {
    private PinMarks() {}

    /** The sign alone. */
    public static Node icon() {
        FontIcon icon = new FontIcon(Material2MZ.PUSH_PIN);
        icon.getStyleClass().add("pin-mark");
        return icon;
    }

    /**
     * Puts the sign into the cells of a column where one of some parts is pinned.
     *
     * @param text how a value is printed
     * @param pins what is pinned of a row
     */
    public static <R, V> void on(
            TableColumn<R, V> column,
            Function<V, String> text,
            Function<R, Pins> pins,
            PinnedPart... parts) {
        List<PinnedPart> marked = List.of(parts);
        column.setCellFactory(ignored ->
                new TableCell<>() {
                    private final Hint hint = Hint.on(this);

                    @Override
                    protected void updateItem(@Nullable V item, boolean empty) {
                        super.updateItem(item, empty);
                        R row = getTableRow() == null ? null : getTableRow().getItem();
                        String pinned =
                                empty || row == null ? "" : PinWords.of(pins.apply(row), marked);
                        setText(empty || item == null ? "" : text.apply(item));
                        setGraphic(pinned.isEmpty() ? null : icon());
                        hint.say(pinned.isEmpty() ? "" : Words.of("pins.is", pinned));
                        setAccessibleText(
                                pinned.isEmpty()
                                        ? getText()
                                        : getText() + ", " + Words.of("pins.is", pinned));
                    }
                });
    }
}
