package org.tierwise.app.desktop.controls;

import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseEvent;

import org.jfree.chart.fx.ChartViewer;
import org.tierwise.app.desktop.words.Words;

import java.util.List;

/** Copies a chart as a picture, for a mail or a slide. */
public final class ChartCopy {
    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private ChartCopy() {}

    /** Ctrl+C and the menu of the chart copy it; Tab comes to it. */
    public static void install(ChartViewer chart) {
        chart.setFocusTraversable(true);
        chart.getStyleClass().add("focus-frame");
        chart.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> chart.requestFocus());
        chart.setOnKeyPressed(key -> {
            if (COPY.match(key)) {
                Pictures.copy(chart);
                key.consume();
            }
        });
        MenuItem copy = new MenuItem(Words.of("chart.copy"));
        copy.setAccelerator(COPY);
        copy.setOnAction(chosen -> Pictures.copy(chart));
        List<MenuItem> ofLibrary = List.copyOf(chart.getContextMenu().getItems());
        ofLibrary.forEach(item -> item.setText(Words.of("chart.save")));
        chart.getContextMenu().getItems().setAll(copy, new SeparatorMenuItem());
        chart.getContextMenu().getItems().addAll(ofLibrary);
    }
}
