package org.tierwise.app.desktop.demand;

import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.tierwise.app.desktop.controls.Hint;
import org.tierwise.app.desktop.controls.Screens;
import org.tierwise.app.desktop.words.Words;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * A week of seven rows and 24 columns. The mouse and the arrow keys choose an hour, and the line
 * below says what is known of it.
 */
final class HeatMapView extends VBox {
    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private static final int EVERY = 6;

    private final HeatMap map;
    private final List<Region> cells = new ArrayList<>();
    private final GridPane grid = new GridPane();
    private final Label words = Screens.quiet("");
    private final Hint hint = Hint.on(grid, Duration.millis(150));
    private int cursor;

    HeatMapView(HeatMap map) {
        this.map = map;
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
        for (int hour = 0; hour < HeatMap.HOURS; hour += EVERY) {
            grid.add(caption("%02d:00".formatted(hour)), hour + 1, 0, EVERY, 1);
        }
        for (int slot = 0; slot < map.cells().size(); slot++) {
            grid.add(cell(slot), slot % HeatMap.HOURS + 1, slot / HeatMap.HOURS + 1);
        }
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::move);
        grid.setOnMousePressed(click -> grid.requestFocus());
        words.setWrapText(false);
        getChildren().addAll(grid, new HBox(words));
        choose(cursor);
    }

    private static Label caption(String text) {
        Label caption = Screens.quiet(text);
        caption.setWrapText(false);
        caption.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setHalignment(caption, HPos.LEFT);
        return caption;
    }

    private Region cell(int slot) {
        HeatMap.Cell shown = map.cells().get(slot);
        Region cell = new Region();
        cell.getStyleClass()
                .addAll("heat", shown.shade() < 0 ? "heat-unknown" : "heat-" + shown.shade());
        if (slot == map.peak()) {
            cell.getStyleClass().add("heat-peak");
        }
        cell.setOnMouseEntered(over -> choose(slot));
        cells.add(cell);
        return cell;
    }

    private void choose(int slot) {
        cells.get(cursor).pseudoClassStateChanged(CURSOR, false);
        cursor = slot;
        cells.get(cursor).pseudoClassStateChanged(CURSOR, true);
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
