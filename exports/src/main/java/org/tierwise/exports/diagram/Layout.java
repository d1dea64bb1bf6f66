package org.tierwise.exports.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the boxes of a topology stand, in pixels from the upper left corner.
 *
 * @param places rectangles by id, the users among them
 * @param width width of the whole
 * @param height height of the whole
 */
record Layout(Map<String, Place> places, int width, int height) {
    static final int BOX_WIDTH = 190;
    static final int LINE_HEIGHT = 16;
    static final int TITLE_HEIGHT = 50;
    static final int MARGIN = 20;
    private static final int GAP_ACROSS = 60;
    private static final int GAP_DOWN = 18;
    private static final int PADDING = 14;
    private static final int USERS_WIDTH = 70;

    /**
     * A rectangle.
     *
     * @param box what stands in it; absent for the users
     */
    record Place(int x, int y, int width, int height, Optional<Topology.Box> box) {
        int right() {
            return x + width;
        }

        int middle() {
            return y + height / 2;
        }
    }

    /** Boxes that stand in the columns between two others. */
    List<Place> between(Place from, Place to) {
        return places.values().stream()
                .filter(place -> place.x() > from.right() && place.right() < to.x())
                .toList();
    }

    static Layout of(Topology topology) {
        List<List<Topology.Box>> columns = new ArrayList<>(topology.path());
        int tallest = columns.stream().mapToInt(Layout::height).max().orElse(0);
        int below = TITLE_HEIGHT + MARGIN + tallest;
        Map<String, Place> places = new LinkedHashMap<>();
        places.put(
                Topology.USERS,
                new Place(
                        MARGIN,
                        TITLE_HEIGHT + tallest / 2 - LINE_HEIGHT,
                        USERS_WIDTH,
                        2 * LINE_HEIGHT,
                        Optional.empty()));
        int x = MARGIN + USERS_WIDTH + GAP_ACROSS;
        for (List<Topology.Box> column : columns) {
            int y = TITLE_HEIGHT + (tallest - height(column)) / 2;
            for (Topology.Box box : column) {
                places.put(box.id(), place(box, x, y));
                y += height(box) + GAP_DOWN;
            }
            x += BOX_WIDTH + GAP_ACROSS;
        }
        int left = MARGIN + USERS_WIDTH + GAP_ACROSS;
        int lowest = below;
        for (Topology.Box box : topology.beside()) {
            places.put(box.id(), place(box, left, below + GAP_DOWN));
            lowest = Math.max(lowest, below + GAP_DOWN + height(box));
            left += BOX_WIDTH + GAP_ACROSS;
        }
        return new Layout(places, Math.max(x, left) - GAP_ACROSS + MARGIN, lowest + MARGIN);
    }

    private static Place place(Topology.Box box, int x, int y) {
        return new Place(x, y, BOX_WIDTH, height(box), Optional.of(box));
    }

    private static int height(Topology.Box box) {
        return (box.lines().size() + 1) * LINE_HEIGHT + PADDING;
    }

    private static int height(List<Topology.Box> column) {
        return column.stream().mapToInt(Layout::height).sum() + (column.size() - 1) * GAP_DOWN;
    }
}
