package org.tierwise.app.desktop.topology;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tierwise.app.desktop.controls.Hint;
import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.pins.PinMarks;
import org.tierwise.app.desktop.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A card of the drawing. A click, Enter or Space selects it; a click on its squares, or L, makes a
 * node fail or brings it back.
 */
final class NodeCardView {
    private static final int MOST_SQUARES = 16;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final NodeCard card;
    private final Consumer<Inspection> select;
    private final Consumer<String> fail;
    private final Supplier<List<MenuItem>> pins;

    private NodeCardView(
            NodeCard card,
            Consumer<Inspection> select,
            Consumer<String> fail,
            Supplier<List<MenuItem>> pins) {
        this.card = card;
        this.select = select;
        this.fail = fail;
        this.pins = pins;
    }

    /**
     * A card.
     *
     * @param select takes what is known of it
     * @param fail takes the name of a group whose node fails or comes back
     * @param pins gives the lines of the menu that pin its choices; none on AWS
     */
    static Region of(
            NodeCard card,
            Consumer<Inspection> select,
            Consumer<String> fail,
            Supplier<List<MenuItem>> pins) {
        return new NodeCardView(card, select, fail, pins).box();
    }

    private Region box() {
        VBox box = new VBox(title());
        if (!card.network().isEmpty()) {
            box.getChildren().add(text(card.network(), "card-text"));
            box.getStyleClass().add("own-network");
        }
        box.getChildren()
                .addAll(
                        text(card.kind(), "card-text"),
                        squares(),
                        text(card.detail(), "card-text"));
        if (!card.riders().isEmpty()) {
            box.getChildren().add(text("+ " + card.riders(), "card-text"));
        }
        switch (card.standing()) {
            case WELL -> {}
            case SINGLE_POINT -> trouble(box, Words.of("topology.singlePoint"));
            case DOWN -> trouble(box, Words.of("topology.down"));
        }
        box.getStyleClass().add("card");
        box.getProperties().put(NodeCard.class, card);
        box.setFocusTraversable(true);
        box.setAccessibleRole(AccessibleRole.BUTTON);
        box.setAccessibleText(card.inWords());
        box.setOnMouseClicked(click -> {
            box.requestFocus();
            select.accept(card.inspection());
        });
        box.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                select.accept(card.inspection());
            } else if (key.getCode() == KeyCode.L && card.nodes().failing()) {
                fail.accept(card.title());
            }
        });
        ContextMenu menu = new ContextMenu();
        box.setOnContextMenuRequested(asked -> {
            menu.getItems().setAll(menuItems());
            menu.show(box, asked.getScreenX(), asked.getScreenY());
            asked.consume();
        });
        return box;
    }

    private static void trouble(VBox box, String words) {
        box.getChildren().add(text(words, "card-trouble"));
        box.getStyleClass().add("in-trouble");
    }

    private Node title() {
        Label title = text(card.title(), "card-title");
        if (card.pinned().isEmpty()) {
            return title;
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(4, title, gap, PinMarks.icon());
        Hint.on(row, Words.of("pins.is", card.pinned()));
        return row;
    }

    private List<MenuItem> menuItems() {
        List<MenuItem> items = new ArrayList<>();
        if (card.nodes().failing()) {
            MenuItem item = new MenuItem(whatAClickDoes() + "\tL");
            item.setOnAction(chosen -> fail.accept(card.title()));
            items.add(item);
        }
        List<MenuItem> ofPins = pins.get();
        if (!items.isEmpty() && !ofPins.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        items.addAll(ofPins);
        return items;
    }

    private String whatAClickDoes() {
        return Words.of(card.nodes().lost() > 0 ? "topology.bringBack" : "topology.letFail");
    }

    /** Whether a node of the drawing is the card of a group. */
    static boolean shows(Node box, String title) {
        return box.getProperties().get(NodeCard.class) instanceof NodeCard card
                && card.title().equals(title);
    }

    /** Marks a card as chosen or not. */
    static void mark(Node box, Inspection chosen) {
        if (box.getProperties().get(NodeCard.class) instanceof NodeCard card) {
            box.pseudoClassStateChanged(CHOSEN, chosen.equals(card.inspection()));
        }
    }

    private Node squares() {
        NodeCard.Nodes nodes = card.nodes();
        FlowPane squares = new FlowPane(4, 4);
        for (int i = 0; i < Math.min(nodes.all(), MOST_SQUARES); i++) {
            squares.getChildren().add(square(i));
        }
        if (nodes.all() > MOST_SQUARES) {
            squares.getChildren().add(text("… " + nodes.all(), "card-text"));
        }
        if (nodes.failing()) {
            squares.getStyleClass().add("failing");
            Hint.on(squares, whatAClickDoes() + " (L)");
            squares.setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY) {
                    fail.accept(card.title());
                    click.consume();
                }
            });
        }
        return squares;
    }

    /** Lost ones first, then those that work, then those that wait. */
    private Node square(int place) {
        NodeCard.Nodes nodes = card.nodes();
        Label square = new Label();
        square.getStyleClass().add("node");
        if (!nodes.known()) {
            square.getStyleClass().add("unknown");
        } else if (place < nodes.lost()) {
            square.getStyleClass().add("lost");
            square.setText("✕");
        } else if (place < nodes.lost() + nodes.serving()) {
            square.getStyleClass().add("load-" + card.load().name().toLowerCase(Locale.ROOT));
        } else {
            square.getStyleClass().add("waiting");
        }
        return square;
    }

    private static Label text(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
