package org.tierwise.app.desktop.compare;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.controlsfx.control.SegmentedButton;
import org.jfree.chart.fx.ChartViewer;
import org.tierwise.app.desktop.controls.Badge;
import org.tierwise.app.desktop.controls.ChartCopy;
import org.tierwise.app.desktop.controls.Columns;
import org.tierwise.app.desktop.controls.FactField;
import org.tierwise.app.desktop.controls.FactFields;
import org.tierwise.app.desktop.controls.Hint;
import org.tierwise.app.desktop.controls.Inspection.Fact;
import org.tierwise.app.desktop.controls.Screens;
import org.tierwise.app.desktop.controls.Tables;
import org.tierwise.app.desktop.theme.Theme;
import org.tierwise.app.desktop.words.Money;
import org.tierwise.app.desktop.words.Words;

import java.util.List;

/** Cash of staying and of moving, what it comes to, and the terms beside it. */
final class CashFlowPane {
    private static final double SIDE_WIDTH = 400;

    private CashFlowPane() {}

    static Node of(CashFlowViewModel model, ObservableValue<Theme> theme) {
        ChartViewer lines = new CashFlowChart(model, theme).node();
        ChartCopy.install(lines);
        VBox.setVgrow(lines, Priority.ALWAYS);
        VBox chart =
                new VBox(horizons(model, Words.of("cash.caption", Money.unitOfCharts())), lines);
        HBox.setHgrow(chart, Priority.ALWAYS);
        VBox side = new VBox(12, figures(model), assumed(model), terms(model));
        side.setMinWidth(SIDE_WIDTH);
        side.setPrefWidth(SIDE_WIDTH);
        HBox both = new HBox(chart, side);
        both.getStyleClass().addAll("side-by-side", "tab-content");
        return both;
    }

    /** A choice of horizons, and what is drawn beside it. */
    static Node horizons(CashFlowViewModel model, String caption) {
        SegmentedButton choice = new SegmentedButton();
        for (int months : CashFlowViewModel.HORIZONS) {
            ToggleButton button = new ToggleButton(Integer.toString(months));
            button.setAccessibleText(Words.of("cash.lookAt", Integer.toString(months)));
            model.horizonProperty().subscribe(now -> button.setSelected(now.intValue() == months));
            button.setOnAction(click -> {
                model.horizonProperty().set(months);
                button.setSelected(true);
            });
            choice.getButtons().add(button);
        }
        HBox row = new HBox(choice, Screens.quiet(caption));
        row.getStyleClass().add("toolbar-row");
        return row;
    }

    private static Node figures(CashFlowViewModel model) {
        TableView<Fact> table =
                Tables.of(
                        Words.of("cash.comesTo"),
                        Words.of("proposal.noPlan"),
                        model.figures(),
                        List.of(
                                Columns.words(Words.of("demand.figure"), 150, Fact::label),
                                Columns.words(Words.of("demand.value"), 118, Fact::value),
                                Columns.words(Words.of("cash.note"), 130, Fact::source)));
        return Tables.fitted(table, model.figures());
    }

    private static Node assumed(CashFlowViewModel model) {
        Button keep = new Button(Words.of("cash.keep"));
        keep.setMinWidth(Region.USE_PREF_SIZE);
        Hint.on(keep, Words.of("cash.keepTooltip"));
        keep.setOnAction(click -> model.keepAssumed());
        Label words = new Label(Words.of("cash.assumed"));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox notice = new HBox(12, words, keep);
        notice.getStyleClass().addAll("notice", "notice-attention");
        notice.setMinHeight(Region.USE_PREF_SIZE);
        notice.visibleProperty().bind(model.assumedProperty());
        notice.managedProperty().bind(notice.visibleProperty());
        return notice;
    }

    private static Node terms(CashFlowViewModel model) {
        GridPane grid = new GridPane(12, 6);
        ColumnConstraints label = new ColumnConstraints(110);
        ColumnConstraints field = new ColumnConstraints();
        field.setHgrow(Priority.ALWAYS);
        ColumnConstraints badge = new ColumnConstraints(84);
        grid.getColumnConstraints().setAll(label, field, badge);
        FactFields fields = new FactFields(grid);
        Runnable fill = () -> fields.rebuild(() -> fill(grid, model));
        model.terms().subscribe(fill);
        fill.run();
        return grid;
    }

    private static void fill(GridPane grid, CashFlowViewModel model) {
        grid.getChildren().clear();
        List<Fact> terms = model.terms();
        for (int i = 0; i < terms.size(); i++) {
            Fact term = terms.get(i);
            Badge badge = new Badge(term.badge());
            Hint.on(badge, term.source());
            grid.addRow(
                    i,
                    new Label(term.label()),
                    new FactField(term, term.edit().orElseThrow(), model::type),
                    badge);
        }
    }
}
