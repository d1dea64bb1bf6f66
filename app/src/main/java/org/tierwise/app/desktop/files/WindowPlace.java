package org.tierwise.app.desktop.files;

import javafx.geometry.Rectangle2D;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where a window stood, with its frame, in the pixels that JavaFX counts in.
 *
 * @param x left edge; negative on a screen to the left of the first
 * @param y upper edge
 * @param width more than 0
 * @param height more than 0
 */
public record WindowPlace(int x, int y, int width, int height) {
    /**
     * This place on the screens that there are now, moved so that all of the window is seen.
     *
     * @param screens the parts of the screens that windows may use
     * @return absent when no screen shows any of it, or the one that shows most is too small
     */
    public Optional<WindowPlace> on(List<Rectangle2D> screens) {
        return screens.stream()
                .filter(screen -> seenOn(screen) > 0)
                .max(Comparator.comparingDouble(this::seenOn))
                .filter(screen -> width <= screen.getWidth() && height <= screen.getHeight())
                .map(this::movedInto);
    }

    /** How many pixels of it a screen shows. */
    private double seenOn(Rectangle2D screen) {
        double across =
                Math.min(x + width, screen.getMaxX()) - Math.max((double) x, screen.getMinX());
        double down =
                Math.min(y + height, screen.getMaxY()) - Math.max((double) y, screen.getMinY());
        return Math.max(0, across) * Math.max(0, down);
    }

    private WindowPlace movedInto(Rectangle2D screen) {
        return new WindowPlace(
                (int) Math.clamp(x, screen.getMinX(), screen.getMaxX() - width),
                (int) Math.clamp(y, screen.getMinY(), screen.getMaxY() - height),
                width,
                height);
    }
}
