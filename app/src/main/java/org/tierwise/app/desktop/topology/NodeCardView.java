package org.tierwise.app.desktop.topology;

import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.pins.PinMarks;

/** A card of the drawing; a click, Enter or Space selects it. */
final class NodeCardView {
    private static final int MOST_SQUARES = 16;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private NodeCardView() {}

    /** A card that looks chosen while it is what the inspector shows. */
    static Region of(NodeCard card, ObjectProperty<Inspection> inspection) {
        Runnable select = () -> inspection.set(card.inspection());
        VBox box =
                new VBox(
                        title(card),
                        text(card.kind(), "card-text"),
                        squares(card),
                        text(card.detail(), "card-text"));
        if (!card.riders().isEmpty()) {
            box.getChildren().add(text("+ " + card.riders(), "card-text"));
        }
        if (card.singlePoint()) {
            box.getChildren().add(text("single point of failure", "card-trouble"));
            box.getStyleClass().add("single-point");
        }
        box.getStyleClass().add("card");
        box.getProperties().put(NodeCard.class, card);
        box.pseudoClassStateChanged(CHOSEN, inspection.get().equals(card.inspection()));
        box.setFocusTraversable(true);
        box.setAccessibleRole(AccessibleRole.BUTTON);
        box.setAccessibleText(card.inWords());
        box.setOnMouseClicked(click -> {
            box.requestFocus();
            select.run();
        });
        box.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                select.run();
            }
        });
        return box;
    }

    /** Marks a card as chosen or not. */
    static void mark(Node box, Inspection chosen) {
        if (box.getProperties().get(NodeCard.class) instanceof NodeCard card) {
            box.pseudoClassStateChanged(CHOSEN, chosen.equals(card.inspection()));
        }
    }

    private static Node title(NodeCard card) {
        Label title = text(card.title(), "card-title");
        if (card.pinned().isEmpty()) {
            return title;
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(4, title, gap, PinMarks.icon());
        Tooltip.install(row, new Tooltip("Pinned: " + card.pinned()));
        return row;
    }

    private static Node squares(NodeCard card) {
        FlowPane squares = new FlowPane(4, 4);
        for (int i = 0; i < Math.min(card.nodes(), MOST_SQUARES); i++) {
            Region square = new Region();
            square.getStyleClass().add("node");
            if (!card.numberKnown()) {
                square.getStyleClass().add("unknown");
            } else if (i >= card.serving()) {
                square.getStyleClass().add("waiting");
            }
            squares.getChildren().add(square);
        }
        if (card.nodes() > MOST_SQUARES) {
            squares.getChildren().add(text("… " + card.nodes(), "card-text"));
        }
        return squares;
    }

    private static Label text(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
