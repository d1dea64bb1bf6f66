package org.tierwise.app.desktop.tour;

import atlantafx.base.theme.Styles;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.tierwise.app.desktop.controls.Buttons;
import org.tierwise.app.desktop.words.Words;

import java.util.Optional;

/**
 * A card beside the control that the tour points at, and a ring around that control. The window
 * below can be used all the while.
 */
public final class TourView extends Pane {
    private static final double WIDTH = 380;
    private static final double GAP = 12;
    private static final double RING = 2;

    private final TourViewModel model;
    private final Parent window;
    private final Label title = new Label();
    private final Label text = new Label();
    private final Label place = new Label();
    private final Button back;
    private final Button next;
    private final VBox card;
    private final Region ring = new Region();
    private Optional<Node> anchor = Optional.empty();
    private Subscription following = Subscription.EMPTY;

    /**
     * @param window where the controls are that are pointed at
     */
    public TourView(TourViewModel model, Parent window) {
        this.model = model;
        this.window = window;
        back = Buttons.of(Words.of("tour.back"), Words.of("tour.backTooltip"), model::back);
        back.getStyleClass().add(Styles.FLAT);
        next = Buttons.of(Words.of("tour.next"), Words.of("tour.nextTooltip"), model::next);
        next.getStyleClass().add(Styles.ACCENT);
        Button end = Buttons.of(Words.of("tour.end"), Words.of("tour.endTooltip"), model::end);
        end.getStyleClass().add(Styles.FLAT);
        title.getStyleClass().add("tour-title");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        place.getStyleClass().add("muted");
        place.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(place, gap, end, back, next);
        buttons.getStyleClass().add("toolbar-row");
        card = new VBox(title, text, buttons);
        card.getStyleClass().add("tour-card");
        ring.getStyleClass().add("tour-ring");
        ring.setMouseTransparent(true);
        getChildren().addAll(ring, card);
        setPickOnBounds(false);
        visibleProperty().bind(model.stopProperty().map(Optional::isPresent));
        model.stopProperty().subscribe(stop -> show());
    }

    private void show() {
        following.unsubscribe();
        following = Subscription.EMPTY;
        anchor = Optional.empty();
        Optional<TourStop> stop = model.stopProperty().get();
        if (stop.isEmpty()) {
            return;
        }
        TourStop now = stop.get();
        title.setText(now.title());
        text.setText(model.textOf(now));
        place.setText(
                Words.of(
                        "tour.place",
                        Integer.toString(now.number()),
                        Integer.toString(TourStop.values().length)));
        back.setDisable(now.isFirst());
        next.setText(Words.of(now.isLast() ? "tour.done" : "tour.next"));
        next.setAccessibleText("%s. %s".formatted(now.title(), text.getText()));
        window.applyCss(); // What scrolls shows its content from then on.
        anchor = Optional.ofNullable(window.lookup("." + now.styleClass()));
        anchor.ifPresent(pointedAt ->
                following =
                        Subscription.combine(
                                pointedAt
                                        .localToSceneTransformProperty()
                                        .subscribe(this::requestLayout),
                                pointedAt.layoutBoundsProperty().subscribe(this::requestLayout),
                                pointedAt.sceneProperty().subscribe(this::requestLayout)));
        requestLayout();
        next.requestFocus();
    }

    @Override
    protected void layoutChildren() {
        double height = card.prefHeight(WIDTH);
        Optional<Bounds> at =
                anchor.filter(node -> node.getScene() != null)
                        .map(node -> sceneToLocal(node.localToScene(node.getLayoutBounds())));
        ring.setVisible(at.isPresent());
        if (at.isEmpty()) {
            card.resizeRelocate((getWidth() - WIDTH) / 2, GAP, WIDTH, height);
            return;
        }
        Bounds shown = at.get();
        double left = Math.max(0, shown.getMinX() - RING);
        double top = Math.max(0, shown.getMinY() - RING);
        ring.resizeRelocate(
                left,
                top,
                Math.min(getWidth(), shown.getMaxX() + RING) - left,
                Math.min(getHeight(), shown.getMaxY() + RING) - top);
        card.resizeRelocate(left(shown), top(shown, height), WIDTH, height);
    }

    /** Left or right of what is taller than the card, else below or above it. */
    private double left(Bounds shown) {
        double x = shown.getMinX();
        if (isBeside(shown)) {
            x =
                    shown.getMaxX() + GAP + WIDTH <= getWidth()
                            ? shown.getMaxX() + GAP
                            : shown.getMinX() - GAP - WIDTH;
        }
        return Math.clamp(x, GAP, Math.max(GAP, getWidth() - WIDTH - GAP));
    }

    private double top(Bounds shown, double height) {
        double y = shown.getMinY() + GAP;
        if (!isBeside(shown)) {
            y =
                    shown.getMaxY() + GAP + height <= getHeight()
                            ? shown.getMaxY() + GAP
                            : shown.getMinY() - GAP - height;
        }
        return Math.clamp(y, GAP, Math.max(GAP, getHeight() - height - GAP));
    }

    private boolean isBeside(Bounds shown) {
        return shown.getHeight() > getHeight() / 2;
    }
}
