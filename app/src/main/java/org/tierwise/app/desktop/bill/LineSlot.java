package org.tierwise.app.desktop.bill;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.tierwise.data.bill.LineItem;

import java.util.Optional;

/** A place in the list of lines; its line comes when its page has been read. */
final class LineSlot {
    private final ReadOnlyObjectWrapper<Optional<LineItem>> line =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    void fill(LineItem item) {
        line.set(Optional.of(item));
    }

    /** The line; empty until it has been read. */
    ReadOnlyObjectProperty<Optional<LineItem>> lineProperty() {
        return line.getReadOnlyProperty();
    }
}
