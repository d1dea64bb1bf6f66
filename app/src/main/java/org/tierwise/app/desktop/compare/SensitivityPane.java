package org.tierwise.app.desktop.compare;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jfree.chart.fx.ChartViewer;
import org.tierwise.app.desktop.controls.Screens;
import org.tierwise.app.desktop.theme.Theme;
import org.tierwise.app.desktop.words.Words;

/** What the saving hangs on. */
final class SensitivityPane {
    private SensitivityPane() {}

    static Node of(WhatIfViewModel model, ObservableValue<Theme> theme) {
        Button study = new Button(Words.of("sensitivity.move"));
        study.setMinWidth(Button.USE_PREF_SIZE);
        study.setOnAction(click -> model.studySensitivity());
        Label state = Screens.quiet("");
        state.textProperty().bind(model.sensitivityStateProperty());
        HBox row = new HBox(study, state);
        row.getStyleClass().add("toolbar-row");
        ChartViewer chart = new TornadoChart(model.sensitivityProperty(), theme).node();
        VBox.setVgrow(chart, Priority.ALWAYS);
        VBox pane =
                new VBox(
                        12,
                        row,
                        Screens.quiet(Words.of("sensitivity.caption", Words.of("unit.rupeesLakh"))),
                        chart);
        pane.getStyleClass().add("tab-content");
        return pane;
    }
}
