package org.tierwise.app.desktop.demand;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

import org.tierwise.app.desktop.controls.Screens;
import org.tierwise.app.desktop.words.Words;

import java.util.List;

/** Observed and fitted query times as points on one axis from nought. */
final class FitPlot extends VBox {
    private static final double HEIGHT = 22;
    private static final double RADIUS = 5;
    private static final double ROOM = 1.1;

    FitPlot(List<FitPoint> points) {
        getStyleClass().add("fit-plot");
        double longest =
                ROOM
                        * points.stream()
                                .mapToDouble(point -> Math.max(seen(point), shown(point)))
                                .max()
                                .orElse(1);
        GridPane grid = new GridPane(12, 2);
        ColumnConstraints plot = new ColumnConstraints();
        plot.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(new ColumnConstraints(), plot, new ColumnConstraints());
        for (int row = 0; row < points.size(); row++) {
            FitPoint point = points.get(row);
            grid.addRow(row, label(point.name()), track(point, longest), label(point.words()));
        }
        getChildren().addAll(title(), grid);
    }

    private static double seen(FitPoint point) {
        return point.observed().value();
    }

    /** A saturated fit has no place on the axis, so that only the observation shows. */
    private static double shown(FitPoint point) {
        return Double.isFinite(point.fitted()) ? point.fitted() : 0;
    }

    private static Node title() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row =
                new HBox(
                        Screens.title(Words.of("demand.fitTitle")),
                        gap,
                        seenMark(),
                        Screens.quiet(Words.of("demand.fitSeen")),
                        fitMark(),
                        Screens.quiet(Words.of("demand.fitFitted")));
        row.getStyleClass().add("fit-legend");
        return row;
    }

    private static Label label(String words) {
        Label label = Screens.quiet(words);
        label.setWrapText(false);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Node track(FitPoint point, double longest) {
        Pane track = new Pane();
        track.setMinSize(60, HEIGHT);
        track.setPrefHeight(HEIGHT);
        track.setAccessibleText("%s: %s".formatted(point.name(), point.words()));
        Line axis = new Line(0, HEIGHT / 2, 0, HEIGHT / 2);
        axis.getStyleClass().add("fit-axis");
        axis.endXProperty().bind(track.widthProperty());
        Line zero = new Line(0, 3, 0, HEIGHT - 3);
        zero.getStyleClass().add("fit-axis");
        track.getChildren().addAll(axis, zero);
        if (Double.isFinite(point.fitted())) {
            track.getChildren().add(at(fitMark(), track, point.fitted() / longest));
        }
        track.getChildren().add(at(seenMark(), track, seen(point) / longest));
        return track;
    }

    private static Shape at(Shape mark, Pane track, double share) {
        mark.layoutXProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () -> share * track.getWidth(), track.widthProperty()));
        mark.setLayoutY(HEIGHT / 2);
        return mark;
    }

    private static Shape seenMark() {
        Circle mark = new Circle(RADIUS);
        mark.getStyleClass().add("fit-seen");
        return mark;
    }

    /** A diamond around the circle, so that the two differ in shape as well as in colour. */
    private static Shape fitMark() {
        Rectangle mark = new Rectangle(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS);
        mark.setRotate(45);
        mark.getStyleClass().add("fit-fitted");
        return mark;
    }
}
