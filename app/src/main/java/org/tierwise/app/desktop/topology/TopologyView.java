package org.tierwise.app.desktop.topology;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;

import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.controls.Screens;
import org.tierwise.app.desktop.pins.PinMenu;
import org.tierwise.app.desktop.pins.PinsViewModel;

/** The drawing: tiers from top to bottom, a card per node group. */
public final class TopologyView {
    private static final double LINK = 10;
    private static final double NARROWEST_CARD = 172;
    private static final double WIDEST_CARD = 360;
    private static final double TIER_LABEL = 104;
    private static final double GAP = 12;
    private static final double SCROLL_BAR = 16;

    private final TopologyViewModel model;
    private final PinsViewModel pins;
    private final Runnable targets;
    private final ObjectProperty<Inspection> inspection;

    /**
     * @param targets shows what must hold
     */
    public TopologyView(
            TopologyViewModel model,
            PinsViewModel pins,
            ObjectProperty<Inspection> inspection,
            Runnable targets) {
        this.pins = pins;
        this.targets = targets;
        this.model = model;
        this.inspection = inspection;
    }

    /** The screen. */
    public Node node() {
        VBox screen = Screens.of(model.headlines(), toolbar(), drawing());
        screen.setAccessibleText("Topology");
        return screen;
    }

    private Node toolbar() {
        ToggleButton asIs = new ToggleButton("As-is");
        ToggleButton toBe = new ToggleButton("To-be");
        asIs.setAccessibleText("Show the topology as it is");
        toBe.setAccessibleText("Show the topology as it will be");
        model.asIsProperty()
                .subscribe(now -> {
                    asIs.setSelected(now);
                    toBe.setSelected(!now);
                });
        asIs.setOnAction(click -> choose(asIs, true));
        toBe.setOnAction(click -> choose(toBe, false));
        SegmentedButton which = new SegmentedButton(asIs, toBe);
        Button limits = new Button("_Targets");
        limits.setMinWidth(Region.USE_PREF_SIZE);
        limits.setTooltip(new Tooltip("Response times, availability and loads that must hold"));
        limits.setOnAction(click -> targets.run());
        HBox row =
                new HBox(
                        which,
                        limits,
                        Screens.quiet(
                                "Full squares work, pale ones wait to take over, outlines are not"
                                        + " sized yet."));
        row.getStyleClass().add("toolbar-row");
        return row;
    }

    /** A second click on the same side must not leave both sides off. */
    private void choose(ToggleButton side, boolean asIs) {
        model.asIsProperty().set(asIs);
        side.setSelected(true);
    }

    private Node drawing() {
        VBox tiers = new VBox();
        tiers.getStyleClass().add("tiers");
        Runnable draw = () -> draw(tiers);
        model.tiers().subscribe(draw);
        draw.run();
        tiers.sceneProperty().subscribe(scene -> select(scene));
        inspection.subscribe(chosen ->
                tiers.lookupAll(".card").forEach(card -> NodeCardView.mark(card, chosen)));
        ScrollPane scroll = new ScrollPane(tiers);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("plain-scroll");
        return scroll;
    }

    /** The first single point of failure, or else the first card. */
    private void select(@Nullable Scene scene) {
        if (scene != null) {
            model.mostTelling().ifPresent(card -> inspection.set(card.inspection()));
        }
    }

    private void draw(VBox tiers) {
        tiers.getChildren().clear();
        for (Tier tier : model.tiers()) {
            if (!tiers.getChildren().isEmpty()) {
                tiers.getChildren().add(link());
            }
            tiers.getChildren().add(row(tier, tiers.widthProperty()));
        }
        select(tiers.getScene());
    }

    private Node row(Tier tier, ObservableDoubleValue width) {
        Label label = new Label(tier.label());
        label.getStyleClass().add("tier-label");
        HBox cards = new HBox(GAP);
        DoubleBinding card =
                Bindings.createDoubleBinding(() -> cardWidth(width.get()), width, model.tiers());
        for (NodeCard each : tier.cards()) {
            Region box = NodeCardView.of(each, inspection);
            if (!model.asIsProperty().get()) {
                PinMenu.on(box, pins, each.title());
            }
            box.prefWidthProperty().bind(card);
            cards.getChildren().add(box);
        }
        HBox row = new HBox(label, cards);
        row.getStyleClass().add("tier");
        return row;
    }

    /** All cards are as wide as those of the fullest tier can be. */
    private double cardWidth(double width) {
        int most = model.tiers().stream().mapToInt(tier -> tier.cards().size()).max().orElse(1);
        double room = (width - TIER_LABEL - SCROLL_BAR - GAP * (most - 1)) / most;
        return Math.clamp(room, NARROWEST_CARD, WIDEST_CARD);
    }

    private static Node link() {
        Line line = new Line(0, 0, 0, LINK);
        line.getStyleClass().add("tier-link");
        HBox box = new HBox(line);
        box.getStyleClass().add("tier-gap");
        return box;
    }
}
