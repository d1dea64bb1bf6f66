package org.tierwise.app.desktop;

import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.Toggle;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A control while it has the keyboard.
 *
 * @param node the control
 * @param picture how it looks
 */
record FocusStop(Node node, WritableImage picture) {
    /** As many dots as a line of one dot around the smallest control has. */
    private static final int DOTS_TO_SEE = 24;

    private static final int SHADES_TO_SEE = 24;

    private static final String WORK = "";

    /** Places of the window in the order in which they are read, by their style classes. */
    private static final List<String> PLACES =
            List.of("top-bar", "navigation", WORK, "inspector", "status-strip");

    static FocusStop of(Node node) {
        node.getScene().getRoot().applyCss();
        return new FocusStop(node, node.snapshot(null, null));
    }

    /** Every control of a window that can have the keyboard now, as the tree of nodes has them. */
    static List<Node> all(Scene scene) {
        List<Node> found = new ArrayList<>();
        collect(scene.getRoot(), found);
        return found;
    }

    private static void collect(Node node, List<Node> into) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            into.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
        }
    }

    /** What is wrong with it, once it has the keyboard no more. */
    Optional<String> left() {
        if (name(node).isBlank()) {
            return Optional.of("without a name: " + inWords());
        }
        if (node.getScene() != null && !node.isFocused() && !looksDifferent()) {
            return Optional.of("one does not see that it has the keyboard: " + inWords());
        }
        return Optional.empty();
    }

    private boolean looksDifferent() {
        node.getScene().getRoot().applyCss();
        WritableImage without = node.snapshot(null, null);
        if (without.getWidth() != picture.getWidth()
                || without.getHeight() != picture.getHeight()) {
            return true;
        }
        PixelReader one = picture.getPixelReader();
        PixelReader other = without.getPixelReader();
        int dots = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                dots += differ(one.getArgb(x, y), other.getArgb(x, y)) ? 1 : 0;
            }
        }
        return dots >= DOTS_TO_SEE;
    }

    private static boolean differ(int one, int other) {
        int shades = 0;
        for (int bits = 0; bits < 32; bits += 8) {
            shades = Math.max(shades, Math.abs((one >>> bits & 0xff) - (other >>> bits & 0xff)));
        }
        return shades >= SHADES_TO_SEE;
    }

    /** What a screen reader says first: its own name, its words, the tab that shows, or a label. */
    private static String name(Node node) {
        String own = node.getAccessibleText();
        if (own != null) {
            return own;
        }
        return switch (node) {
            case Labeled labeled when labeled.getText() != null -> labeled.getText();
            case TabPane tabs -> tabs.getSelectionModel().getSelectedItem().getText();
            default ->
                    node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY)
                                    instanceof Label label
                            ? label.getText()
                            : "";
        };
    }

    /** Whether it is read before another one. */
    boolean isBefore(FocusStop other) {
        int order = Integer.compare(placeOf(node), placeOf(other.node));
        if (order != 0) {
            return order < 0;
        }
        List<Node> my = road(node);
        List<Node> its = road(other.node);
        int parts = 0;
        while (parts < my.size() - 1 && parts < its.size() - 1 && my.get(parts) == its.get(parts)) {
            parts++;
        }
        return isBefore(my.get(parts), its.get(parts));
    }

    /** From the root of the window to a node. */
    private static List<Node> road(Node node) {
        List<Node> road = new ArrayList<>();
        for (Node at = node; at != null; at = at.getParent()) {
            road.addFirst(at);
        }
        return road;
    }

    /** Of two parts of the same pane, so that it does not matter how far they are scrolled. */
    private static boolean isBefore(Node one, Node another) {
        Bounds mine = one.localToScene(one.getLayoutBounds());
        Bounds its = another.localToScene(another.getLayoutBounds());
        boolean left = mine.getMaxX() <= its.getMinX();
        boolean right = mine.getMinX() >= its.getMaxX();
        boolean above = mine.getMaxY() <= its.getMinY();
        boolean below = mine.getMinY() >= its.getMaxY();
        return above && !right || left && !below;
    }

    /** Whether Tab came here, or to something that speaks for it: its control, or its group. */
    boolean standsFor(Node other) {
        for (Node at = other; at != null; at = at.getParent()) {
            if (at == node) {
                return true;
            }
        }
        return node instanceof Toggle one
                && other instanceof Toggle another
                && one.getToggleGroup() != null
                && one.getToggleGroup() == another.getToggleGroup();
    }

    private static int placeOf(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            for (String style : at.getStyleClass()) {
                if (PLACES.contains(style)) {
                    return PLACES.indexOf(style);
                }
            }
        }
        return PLACES.indexOf(WORK);
    }

    String inWords() {
        return inWords(node);
    }

    static String inWords(Node node) {
        return "%s “%s” .%s"
                .formatted(
                        node.getTypeSelector(), name(node), String.join(".", node.getStyleClass()));
    }
}
