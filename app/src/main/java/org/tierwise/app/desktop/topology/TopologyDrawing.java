package org.tierwise.app.desktop.topology;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.pins.PinMenu;
import org.tierwise.app.desktop.pins.PinsViewModel;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.model.plan.PageLink;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tiers from top to bottom, a card per node group, and the ways of pages between them. */
final class TopologyDrawing extends StackPane {
    private static final double NARROWEST_CARD = 172;
    private static final double WIDEST_CARD = 360;
    private static final double TIER_LABEL = 104;
    private static final double GAP = 12;
    private static final double SCROLL_BAR = 16;

    private final TopologyViewModel model;
    private final PinsViewModel pins;
    private final ObjectProperty<Inspection> inspection;
    private final VBox rows = new VBox();
    private final Links links = new Links();
    private final Map<String, Node> cards = new HashMap<>();
    private final Runnable follow = links::follow;

    TopologyDrawing(
            TopologyViewModel model, PinsViewModel pins, ObjectProperty<Inspection> inspection) {
        this.model = model;
        this.pins = pins;
        this.inspection = inspection;
        getStyleClass().add("topology-drawing");
        rows.getStyleClass().add("tiers");
        getChildren().addAll(links, rows);
        model.tiers().subscribe(this::draw);
        draw();
        inspection.subscribe(this::mark);
        sceneProperty().subscribe(this::moved);
    }

    /** The ways follow their cards when all of these have found their places. */
    private void moved(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(follow);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(follow);
            model.mostTelling().ifPresent(card -> inspection.set(card.inspection()));
        }
    }

    private void mark(Inspection chosen) {
        cards.values().forEach(card -> NodeCardView.mark(card, chosen));
        links.mark(chosen);
    }

    private void draw() {
        String focused =
                cards.entrySet().stream()
                        .filter(card -> card.getValue().isFocused())
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse("");
        rows.getChildren().clear();
        cards.clear();
        rows.getChildren().add(users());
        for (Tier tier : model.tiers()) {
            rows.getChildren().add(row(tier));
        }
        links.show(model.links(), cards);
        keepChosen();
        if (!focused.isEmpty() && cards.get(focused) instanceof Node card) {
            card.requestFocus();
        }
    }

    /** What is known of the chosen group may have changed; another drawing has other groups. */
    private void keepChosen() {
        String chosen = inspection.get().title();
        if (getScene() != null) {
            model.tiers().stream()
                    .flatMap(tier -> tier.cards().stream())
                    .filter(card -> card.title().equals(chosen))
                    .findFirst()
                    .or(model::mostTelling)
                    .ifPresent(card -> inspection.set(card.inspection()));
        }
        mark(inspection.get());
    }

    private Node users() {
        Label users = new Label(Words.of("topology.tier.users"));
        users.getStyleClass().add("users");
        cards.put(PageLink.USERS, users);
        Region before = new Region();
        before.setMinWidth(TIER_LABEL);
        HBox row = new HBox(before, users);
        row.getStyleClass().add("users-row");
        return row;
    }

    private Node row(Tier tier) {
        Label label = new Label(tier.label());
        label.getStyleClass().add("tier-label");
        HBox boxes = new HBox(GAP);
        DoubleBinding width =
                Bindings.createDoubleBinding(
                        () -> cardWidth(rows.getWidth()), rows.widthProperty(), model.tiers());
        for (NodeCard each : tier.cards()) {
            Region box =
                    NodeCardView.of(
                            each, inspection::set, model::failOrBringBack, () -> pinItems(each));
            box.prefWidthProperty().bind(width);
            cards.put(each.title(), box);
            boxes.getChildren().add(box);
        }
        HBox row = new HBox(label, boxes);
        row.getStyleClass().add("tier");
        return row;
    }

    private List<MenuItem> pinItems(NodeCard card) {
        return model.asIsProperty().get() ? List.of() : PinMenu.items(pins, card.title());
    }

    /** All cards are as wide as those of the fullest tier can be. */
    private double cardWidth(double width) {
        int most = model.tiers().stream().mapToInt(tier -> tier.cards().size()).max().orElse(1);
        double room = (width - TIER_LABEL - SCROLL_BAR - GAP * (most - 1)) / most;
        return Math.clamp(room, NARROWEST_CARD, WIDEST_CARD);
    }
}
