package org.tierwise.app.desktop.compare;

import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.tierwise.app.desktop.controls.Columns;
import org.tierwise.app.desktop.controls.Screens;
import org.tierwise.app.desktop.controls.Tables;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.text.Numbers;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** All scenarios of the project, side by side. */
final class ScenariosPane {
    private ScenariosPane() {}

    static Node of(WhatIfViewModel model) {
        Button plan = new Button(Words.of("scenarios.plan"));
        plan.setMinWidth(Button.USE_PREF_SIZE);
        plan.setOnAction(click -> model.planScenarios());
        Label state = Screens.quiet("");
        state.textProperty().bind(model.scenariosStateProperty());
        HBox row = new HBox(plan, state);
        row.getStyleClass().add("toolbar-row");
        TableView<ScenarioRow> table = table(model.scenarios());
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox pane = new VBox(12, row, table);
        pane.getStyleClass().add("tab-content");
        return pane;
    }

    private static TableView<ScenarioRow> table(ObservableList<ScenarioRow> rows) {
        List<TableColumn<ScenarioRow, ?>> columns =
                List.of(
                        Columns.words(Words.of("plan.scenario"), 110, row -> row.scenario().name()),
                        some(
                                Words.of("scenarios.toBe", "₹"),
                                118,
                                f -> f.toBe(),
                                m -> Numbers.bare(m, 0)),
                        some(
                                Words.of("compare.savingsIn", "₹"),
                                92,
                                f -> f.saving(),
                                m -> Numbers.bare(m, 0)),
                        some(
                                Words.of("providers.savingsPercent"),
                                84,
                                f -> f.savingPercent(),
                                Numbers::oneDigit),
                        some(Words.of("topology.nodes"), 58, f -> f.nodes(), nodes -> "" + nodes),
                        some(Words.of("plan.p95"), 68, f -> f.p95Ms(), Numbers::wholeMs),
                        some(
                                Words.of("scenarios.p95Lost"),
                                104,
                                f -> f.worstP95Ms(),
                                Numbers::wholeMs),
                        Columns.words(Words.of("providers.remark"), 180, ScenarioRow::remark));
        return Tables.of(
                Words.of("scenarios.sideBySide"), Words.of("scenarios.empty"), rows, columns);
    }

    private static <V extends Comparable<? super V>> TableColumn<ScenarioRow, V> some(
            String title,
            double width,
            Function<ScenarioRow.Found, V> value,
            Function<V, String> text) {
        return Columns.someNumbers(title, width, row -> figure(row, value), text);
    }

    private static <V> Optional<V> figure(ScenarioRow row, Function<ScenarioRow.Found, V> value) {
        return row.found().map(value);
    }
}
