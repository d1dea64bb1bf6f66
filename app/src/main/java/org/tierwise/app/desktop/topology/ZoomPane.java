package org.tierwise.app.desktop.topology;

import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * Shows a drawing as wide as the pane, smaller or larger. Ctrl with plus, minus, nought or the
 * wheel changes the size; dragging moves.
 */
final class ZoomPane extends ScrollPane {
    private static final double SMALLEST = 0.5;
    private static final double LARGEST = 2;
    private static final double STEP = 1.25;

    private final DoubleProperty zoom = new SimpleDoubleProperty(1);

    ZoomPane(Region drawing) {
        Scale scale = new Scale();
        scale.xProperty().bind(zoom);
        scale.yProperty().bind(zoom);
        drawing.getTransforms().add(scale);
        drawing.minWidthProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> getViewportBounds().getWidth() / Math.min(1, zoom.get()),
                                viewportBoundsProperty(),
                                zoom));
        drawing.maxWidthProperty().bind(drawing.minWidthProperty());
        setContent(new Paper(drawing, zoom));
        setPannable(true);
        getStyleClass().add("plain-scroll");
        addEventFilter(ScrollEvent.SCROLL, this::scrolled);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void scrolled(ScrollEvent wheel) {
        if (wheel.isShortcutDown() && wheel.getDeltaY() != 0) {
            if (wheel.getDeltaY() > 0) {
                enlarge();
            } else {
                shrink();
            }
            wheel.consume();
        }
    }

    private void pressed(KeyEvent key) {
        if (!key.isShortcutDown()) {
            return;
        }
        if (key.getCode() == KeyCode.PLUS
                || key.getCode() == KeyCode.EQUALS
                || key.getCode() == KeyCode.ADD) {
            enlarge();
            key.consume();
        } else if (key.getCode() == KeyCode.MINUS || key.getCode() == KeyCode.SUBTRACT) {
            shrink();
            key.consume();
        } else if (key.getCode() == KeyCode.DIGIT0 || key.getCode() == KeyCode.NUMPAD0) {
            fit();
            key.consume();
        }
    }

    void enlarge() {
        zoom.set(Math.min(LARGEST, zoom.get() * STEP));
    }

    void shrink() {
        zoom.set(Math.max(SMALLEST, zoom.get() / STEP));
    }

    /** As wide as the pane again. */
    void fit() {
        zoom.set(1);
    }

    /**
     * Takes as much room as the drawing does at its size on the screen. A group would do so too,
     * but it lays the whole drawing out anew at each change of a part of it.
     */
    private static final class Paper extends Region {
        private final Region drawing;
        private final DoubleProperty zoom;

        Paper(Region drawing, DoubleProperty zoom) {
            this.drawing = drawing;
            this.zoom = zoom;
            getChildren().add(drawing);
            zoom.subscribe(this::requestLayout);
        }

        @Override
        protected double computePrefWidth(double height) {
            return width() * zoom.get();
        }

        @Override
        protected double computePrefHeight(double width) {
            return drawing.prefHeight(width()) * zoom.get();
        }

        @Override
        protected void layoutChildren() {
            drawing.resizeRelocate(0, 0, width(), drawing.prefHeight(width()));
        }

        private double width() {
            return drawing.minWidth(-1);
        }
    }
}
