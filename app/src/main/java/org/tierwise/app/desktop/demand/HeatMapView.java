package org.tierwise.app.desktop.demand;

import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.tierwise.app.desktop.controls.Hint;
import org.tierwise.app.desktop.controls.Screens;
import org.tierwise.app.desktop.words.Words;

import java.time.DayOfWeek;
import java.time.format.TextStyle;

/**
 * A week of seven rows and 24 columns. The mouse and the arrow keys choose an hour, and the line
 * below says what is known of it.
 */
final class HeatMapView extends VBox {
    private static final int EVERY = 6;

    private final HeatMap map;
    private final HeatCells cells;
    private final GridPane grid = new GridPane();
    private final Label words = Screens.quiet("");
    private final Hint hint = Hint.on(grid, Duration.millis(150));
    private int cursor;

    HeatMapView(HeatMap map) {
        this.map = map;
        cells = new HeatCells(map);
        cursor = map.peak();
        getStyleClass().add("heat-map");
        grid.getStyleClass().add("heat-grid");
        grid.setFocusTraversable(true);
        grid.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        grid.setAccessibleRoleDescription(Words.of("demand.heatMap"));
        for (DayOfWeek day : DayOfWeek.values()) {
            Label name = caption(day.getDisplayName(TextStyle.SHORT, Words.language().locale()));
            grid.add(name, 0, day.getValue());
        }
        grid.add(hours(), 1, 0);
        grid.add(cells, 1, 1, 1, DayOfWeek.values().length);
        GridPane.setHgrow(cells, Priority.ALWAYS);
        cells.setOnMouseMoved(over -> choose(cells.at(over.getX(), over.getY())));
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::move);
        grid.setOnMousePressed(click -> grid.requestFocus());
        words.setWrapText(false);
        getChildren().addAll(grid, new HBox(words));
        choose(cursor);
    }

    /** Every sixth hour, over the cells that begin with it. */
    private static Node hours() {
        HBox hours = new HBox();
        for (int hour = 0; hour < HeatMap.HOURS; hour += EVERY) {
            Label caption = caption("%02d:00".formatted(hour));
            caption.setMinWidth(0);
            caption.setPrefWidth(1);
            caption.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(caption, Priority.ALWAYS);
            hours.getChildren().add(caption);
        }
        return hours;
    }

    private static Label caption(String text) {
        Label caption = Screens.quiet(text);
        caption.setWrapText(false);
        caption.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setHalignment(caption, HPos.LEFT);
        return caption;
    }

    private void choose(int slot) {
        cursor = slot;
        cells.choose(slot);
        String said = map.cells().get(cursor).words();
        words.setText(said);
        hint.say(said);
        grid.setAccessibleText(Words.of("demand.hoursOfWeek", said));
    }

    private void move(KeyEvent key) {
        int to =
                switch (key.getCode()) {
                    case LEFT -> HeatMap.moved(cursor, 0, -1);
                    case RIGHT -> HeatMap.moved(cursor, 0, 1);
                    case UP -> HeatMap.moved(cursor, -1, 0);
                    case DOWN -> HeatMap.moved(cursor, 1, 0);
                    case HOME -> map.peak();
                    default -> -1;
                };
        if (to >= 0) {
            choose(to);
            key.consume();
        }
    }

    /** From quiet to busy. */
    static Node legend() {
        HBox legend = new HBox(whole(Words.of("demand.quiet")));
        legend.getStyleClass().add("heat-legend");
        for (int shade = 0; shade < HeatMap.SHADES; shade++) {
            Region step = new Region();
            step.getStyleClass().addAll("heat", "heat-" + shade);
            legend.getChildren().add(step);
        }
        legend.getChildren().add(whole(Words.of("demand.busyEnd")));
        return legend;
    }

    private static Node whole(String words) {
        Label label = Screens.quiet(words);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
