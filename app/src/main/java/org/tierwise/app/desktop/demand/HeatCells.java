package org.tierwise.app.desktop.demand;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.TreeMap;

/** The hours of a week, drawn as one shape for each shade: ten nodes to style instead of 168. */
final class HeatCells extends Region {
    private static final PseudoClass ON_PEAK = PseudoClass.getPseudoClass("chosen");
    private static final int DAYS = DayOfWeek.values().length;
    private static final double GAP = 1;
    private static final double CELL_WIDTH = 13;
    private static final double CELL_HEIGHT = 14;
    private static final double ROUND = 4;

    private final HeatMap map;
    private final Map<Integer, Path> shades = new TreeMap<>();
    private final Rectangle peak = outline("heat-peak");
    private final Rectangle cursor = outline("heat-cursor");
    private int chosen;

    HeatCells(HeatMap map) {
        this.map = map;
        chosen = map.peak();
        map.cells().forEach(cell -> shades.computeIfAbsent(cell.shade(), HeatCells::shape));
        getChildren().addAll(shades.values());
        getChildren().addAll(peak, cursor);
    }

    private static Path shape(int shade) {
        Path shape = new Path();
        shape.getStyleClass()
                .setAll("heat-shape", shade < 0 ? "heat-shape-unknown" : "heat-shape-" + shade);
        return shape;
    }

    private static Rectangle outline(String style) {
        Rectangle outline = new Rectangle();
        outline.setArcWidth(ROUND);
        outline.setArcHeight(ROUND);
        outline.getStyleClass().setAll(style);
        return outline;
    }

    /** Puts the cursor on an hour. */
    void choose(int slot) {
        chosen = slot;
        cursor.pseudoClassStateChanged(ON_PEAK, slot == map.peak());
        place(cursor, slot);
    }

    /** The hour at a place; the nearest where there is none. */
    int at(double x, double y) {
        int hour = Math.clamp((long) (x / (width() + GAP)), 0, HeatMap.HOURS - 1);
        int day = Math.clamp((long) (y / (height() + GAP)), 0, DAYS - 1);
        return day * HeatMap.HOURS + hour;
    }

    private double width() {
        return (getWidth() + GAP) / HeatMap.HOURS - GAP;
    }

    private double height() {
        return (getHeight() + GAP) / DAYS - GAP;
    }

    private double left(int slot) {
        return snapPositionX(slot % HeatMap.HOURS * (width() + GAP));
    }

    private double top(int slot) {
        return snapPositionY(slot / HeatMap.HOURS * (height() + GAP));
    }

    private void place(Rectangle outline, int slot) {
        outline.setX(left(slot));
        outline.setY(top(slot));
        outline.setWidth(snapSizeX(width()));
        outline.setHeight(snapSizeY(height()));
    }

    @Override
    protected void layoutChildren() {
        shades.values().forEach(shape -> shape.getElements().clear());
        for (int slot = 0; slot < map.cells().size(); slot++) {
            Path shape = shades.get(map.cells().get(slot).shade());
            if (shape != null) {
                draw(shape, slot);
            }
        }
        place(peak, map.peak());
        place(cursor, chosen);
    }

    private void draw(Path shape, int slot) {
        double right = left(slot) + snapSizeX(width());
        double bottom = top(slot) + snapSizeY(height());
        shape.getElements()
                .addAll(
                        new MoveTo(left(slot), top(slot)),
                        new LineTo(right, top(slot)),
                        new LineTo(right, bottom),
                        new LineTo(left(slot), bottom),
                        new ClosePath());
    }

    @Override
    protected double computePrefWidth(double height) {
        return HeatMap.HOURS * (CELL_WIDTH + GAP) - GAP;
    }

    @Override
    protected double computePrefHeight(double width) {
        return DAYS * (CELL_HEIGHT + GAP) - GAP;
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
