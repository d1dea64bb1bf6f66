package org.tierwise.app.desktop.plan;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tierwise.app.desktop.controls.Columns;
import org.tierwise.app.desktop.controls.Screens;
import org.tierwise.app.desktop.controls.Tables;
import org.tierwise.app.desktop.theme.Theme;
import org.tierwise.app.desktop.words.Units;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.text.Amounts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Plans that no other beats: a table and a chart, and a button that makes one the target. */
final class FrontPane {
    private static final double GAP = 8;
    private static final double TABLE_SHARE = 0.54;

    private final FrontViewModel model;
    private final FrontChart chart;
    private final TableView<FrontPoint> table;

    FrontPane(FrontViewModel model, ObservableValue<Theme> theme) {
        this.model = model;
        chart = new FrontChart(model.points(), theme);
        table = table();
        chart.onChosen(point -> table.getSelectionModel().select(point));
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(point -> chart.choose(Optional.ofNullable(point)));
    }

    Node node() {
        Label state = Screens.quiet("");
        state.textProperty().bind(model.stateProperty());
        HBox.setHgrow(state, Priority.ALWAYS);
        HBox row = new HBox(search(), plan(), cancel(), state);
        row.getStyleClass().add("toolbar-row");
        row.setMinHeight(Region.USE_PREF_SIZE);
        SplitPane split = new SplitPane(table, chart.node());
        split.setDividerPositions(TABLE_SHARE);
        VBox.setVgrow(split, Priority.ALWAYS);
        VBox pane = new VBox(GAP, row, split);
        pane.getStyleClass().add("chart-pane");
        return pane;
    }

    private Button search() {
        Button search = button(Words.of("front.search"), Words.of("front.searchTooltip"));
        search.setOnAction(click -> model.search());
        search.disableProperty().bind(model.runningProperty().or(model.openProperty().not()));
        return search;
    }

    private Button plan() {
        Button plan = button(Words.of("front.take"), Words.of("front.takeTooltip"));
        plan.setOnAction(click ->
                Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                        .ifPresent(model::plan));
        plan.disableProperty()
                .bind(
                        Bindings.isNull(table.getSelectionModel().selectedItemProperty())
                                .or(model.runningProperty()));
        return plan;
    }

    private Button cancel() {
        Button cancel = button(Words.of("front.cancel"), Words.of("front.cancelTooltip"));
        cancel.setOnAction(click -> model.cancel());
        cancel.visibleProperty().bind(model.runningProperty());
        cancel.managedProperty().bind(model.runningProperty());
        return cancel;
    }

    private static Button button(String words, String tooltip) {
        Button button = new Button(words);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(tooltip));
        return button;
    }

    private TableView<FrontPoint> table() {
        List<TableColumn<FrontPoint, ?>> columns =
                List.of(
                        Columns.numbers(
                                Words.of("front.aMonth"), 84, FrontPoint::monthly, Amounts::whole),
                        Columns.numbers(
                                Words.of("front.more"), 72, FrontPoint::more, Amounts::whole),
                        Columns.numbers(
                                Words.of("front.p95"), 72, FrontPoint::p95Ms, Units::milliseconds),
                        Columns.numbers(
                                Words.of("topology.availability"),
                                84,
                                FrontPoint::availability,
                                share -> String.format(Locale.ROOT, "%.4f %%", 100 * share)),
                        Columns.words("", 76, this::note));
        return Tables.of(Words.of("front.title"), Words.of("front.empty"), model.points(), columns);
    }

    private String note(FrontPoint point) {
        if (model.isAccepted(point)) {
            return Words.of("front.thePlan");
        }
        return point.proven() ? "" : Words.of("front.notProven");
    }
}
