package org.tierwise.app.desktop.bill;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

import java.util.List;

/** The components, as long as charges are dragged: one to drop them on. */
final class PayersDrop {
    /** What is on the drag board while rows are dragged. */
    private static final String DRAGGED = ChargeRow.class.getName();

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("chosen");

    private final TableView<ChargeRow> table;
    private final BillViewModel model;
    private final BooleanProperty dragging = new SimpleBooleanProperty();

    PayersDrop(TableView<ChargeRow> table, BillViewModel model) {
        this.table = table;
        this.model = model;
    }

    Node node() {
        FlowPane targets = new FlowPane(8, 8);
        targets.getStyleClass().add("drop-targets");
        targets.setMinHeight(Region.USE_PREF_SIZE);
        Runnable fill =
                () ->
                        targets.getChildren()
                                .setAll(model.components().stream().map(this::target).toList());
        model.components().subscribe(fill);
        fill.run();
        table.addEventHandler(
                MouseEvent.DRAG_DETECTED,
                drag -> {
                    if (!draggedRows().isEmpty()) {
                        ClipboardContent content = new ClipboardContent();
                        content.putString(DRAGGED);
                        table.startDragAndDrop(TransferMode.LINK).setContent(content);
                        dragging.set(true);
                        drag.consume();
                    }
                });
        table.addEventFilter(DragEvent.DRAG_DONE, done -> dragging.set(false));
        targets.visibleProperty().bind(dragging);
        targets.managedProperty().bind(dragging);
        return targets;
    }

    private List<ChargeRow> draggedRows() {
        return table.getSelectionModel().getSelectedItems().stream()
                .filter(ChargeRow::mappable)
                .toList();
    }

    private Label target(String component) {
        Label target = new Label(component);
        target.getStyleClass().add("drop-target");
        target.setOnDragOver(drag -> {
            if (DRAGGED.equals(drag.getDragboard().getString())) {
                drag.acceptTransferModes(TransferMode.LINK);
                drag.consume();
            }
        });
        target.setOnDragEntered(drag -> target.pseudoClassStateChanged(OVER, true));
        target.setOnDragExited(drag -> target.pseudoClassStateChanged(OVER, false));
        target.setOnDragDropped(drop -> {
            model.payFor(draggedRows(), component, () -> {});
            drop.setDropCompleted(true);
            drop.consume();
        });
        return target;
    }
}
