package org.tierwise.app.desktop.topology;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.CubicCurve;

import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.model.plan.PageLink;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ways of pages, drawn behind the cards. Those of the chosen card stand out. */
final class Links extends Pane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final List<Link> drawn = new ArrayList<>();

    private record Link(Node from, Node to, PageLink way, CubicCurve curve) {}

    Links() {
        setManaged(false);
        setMouseTransparent(true);
    }

    /**
     * Draws ways between cards that are there.
     *
     * @param cards cards by the name of their group, the users among them
     */
    void show(List<PageLink> links, Map<String, Node> cards) {
        drawn.clear();
        Map<PageLink, CubicCurve> curves = new HashMap<>();
        for (PageLink link : links) {
            Optional<Node> from = Optional.ofNullable(cards.get(link.from()));
            Optional<Node> to = Optional.ofNullable(cards.get(link.to()));
            if (from.isPresent() && to.isPresent()) {
                CubicCurve curve = new CubicCurve();
                curve.getStyleClass().add("page-link");
                curves.put(link, curve);
                drawn.add(new Link(from.get(), to.get(), link, curve));
            }
        }
        getChildren().setAll(curves.values());
    }

    /** Marks the ways from and to the card that the inspector shows. */
    void mark(Inspection chosen) {
        for (Link link : drawn) {
            boolean touches =
                    NodeCardView.shows(link.from(), chosen.title())
                            || NodeCardView.shows(link.to(), chosen.title());
            link.curve().pseudoClassStateChanged(CHOSEN, touches);
            if (touches) {
                link.curve().toFront();
            }
        }
    }

    /** Follows the cards to where they stand now. */
    void follow() {
        for (Link link : drawn) {
            Bounds from = place(link.from());
            Bounds to = place(link.to());
            double bend = Math.max(8, (to.getMinY() - from.getMaxY()) / 2);
            CubicCurve curve = link.curve();
            curve.setStartX(from.getCenterX());
            curve.setStartY(from.getMaxY());
            curve.setControlX1(from.getCenterX());
            curve.setControlY1(from.getMaxY() + bend);
            curve.setControlX2(to.getCenterX());
            curve.setControlY2(to.getMinY() - bend);
            curve.setEndX(to.getCenterX());
            curve.setEndY(to.getMinY());
        }
    }

    private Bounds place(Node card) {
        return sceneToLocal(card.localToScene(card.getLayoutBounds()));
    }
}
