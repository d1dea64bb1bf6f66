package org.tierwise.app.desktop.compare;

import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jfree.chart.fx.ChartViewer;
import org.joda.money.BigMoney;
import org.tierwise.app.desktop.controls.ChartCopy;
import org.tierwise.app.desktop.controls.Columns;
import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.controls.NeedsPlan;
import org.tierwise.app.desktop.controls.Notice;
import org.tierwise.app.desktop.controls.Screens;
import org.tierwise.app.desktop.controls.Tables;
import org.tierwise.app.desktop.controls.Tabs;
import org.tierwise.app.desktop.theme.Theme;
import org.tierwise.app.desktop.words.Money;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.model.comparison.ComparisonLine;

import java.util.List;
import java.util.function.Function;

/** Bars by component beside the amounts, sums below. */
public final class CompareView {
    private static final double TABLE_WIDTH = 424;

    private final CompareViewModel model;
    private final WhatIfViewModel whatIf;
    private final ProvidersViewModel providers;
    private final ObjectProperty<Inspection> inspection;
    private final ObservableValue<Theme> theme;
    private final Runnable toPlan;

    /**
     * @param toPlan leads to the step that makes a plan
     */
    public CompareView(
            CompareViewModel model,
            WhatIfViewModel whatIf,
            ProvidersViewModel providers,
            ObjectProperty<Inspection> inspection,
            ObservableValue<Theme> theme,
            Runnable toPlan) {
        this.model = model;
        this.whatIf = whatIf;
        this.providers = providers;
        this.inspection = inspection;
        this.theme = theme;
        this.toPlan = toPlan;
    }

    /** The screen. */
    public Node node() {
        return NeedsPlan.of(
                this::screen, model.plannedProperty(), Words.of("compare.needsPlan"), toPlan);
    }

    private Node screen() {
        Label basis = Screens.quiet("");
        basis.textProperty().bind(model.basisProperty());
        VBox screen =
                Screens.of(
                        model.headlines(),
                        new Notice(model.warningsProperty(), "attention"),
                        basis,
                        new TabPane(
                                Tabs.of(Words.of("compare.byComponent"), this::sideBySide),
                                Tabs.of(Words.of("compare.waterfall"), this::waterfall),
                                Tabs.of(
                                        Words.of("compare.cashFlow"),
                                        () -> CashFlowPane.of(model.cashFlow(), theme)),
                                Tabs.of(
                                        Words.of("compare.monthly"),
                                        () -> MonthlyPane.of(model.cashFlow(), theme)),
                                Tabs.of(
                                        Words.of("compare.scenarios"),
                                        () -> ScenariosPane.of(whatIf)),
                                Tabs.of(
                                        Words.of("compare.providers"),
                                        () -> ProvidersPane.of(providers, inspection, theme)),
                                Tabs.of(
                                        Words.of("compare.hangsOn"),
                                        () -> SensitivityPane.of(whatIf, theme))));
        screen.setAccessibleText(Words.of("step.compare"));
        return screen;
    }

    private Node waterfall() {
        ChartViewer steps = new WaterfallChart(model, inspection, theme).node();
        ChartCopy.install(steps);
        VBox.setVgrow(steps, Priority.ALWAYS);
        VBox pane =
                new VBox(
                        Screens.quiet(Words.of("compare.waterfallCaption", Money.unitOfCharts())),
                        steps);
        pane.getStyleClass().add("tab-content");
        return pane;
    }

    private Node sideBySide() {
        ChartViewer bars = new CompareChart(model.lines(), theme).node();
        ChartCopy.install(bars);
        VBox.setVgrow(bars, Priority.ALWAYS);
        VBox chart =
                new VBox(
                        Screens.quiet(Words.of("compare.chartCaption", Money.unitOfCharts())),
                        bars);
        HBox.setHgrow(chart, Priority.ALWAYS);
        TableView<ComparisonLine> lines = lines();
        VBox.setVgrow(lines, Priority.ALWAYS);
        VBox amounts = new VBox(12, lines, totals());
        amounts.setMinWidth(TABLE_WIDTH);
        amounts.setPrefWidth(TABLE_WIDTH);
        HBox both = new HBox(chart, amounts);
        both.getStyleClass().addAll("side-by-side", "tab-content");
        return both;
    }

    private TableView<ComparisonLine> lines() {
        TableView<ComparisonLine> table =
                table(
                        Words.of("compare.table"),
                        model.lines(),
                        Columns.words(
                                Words.of("bill.component"),
                                128,
                                line ->
                                        line.extra()
                                                ? Words.of("compare.extra", line.component())
                                                : line.component()),
                        ComparisonLine::asIs,
                        ComparisonLine::toBe,
                        ComparisonLine::saving);
        Tables.inspect(table, inspection, model::inspect);
        return table;
    }

    private Node totals() {
        return Tables.fitted(
                table(
                        Words.of("compare.sums"),
                        model.totals(),
                        Columns.words(Words.of("compare.sum"), 128, CompareTotal::label),
                        CompareTotal::asIs,
                        CompareTotal::toBe,
                        CompareTotal::saving),
                model.totals());
    }

    private static <R> TableView<R> table(
            String name,
            ObservableList<R> rows,
            TableColumn<R, String> first,
            Function<R, BigMoney> asIs,
            Function<R, BigMoney> toBe,
            Function<R, BigMoney> saving) {
        List<TableColumn<R, ?>> columns =
                List.of(
                        first,
                        amount(Words.of("compare.asIsIn", Money.symbol()), asIs),
                        amount(Words.of("compare.toBeIn", Money.symbol()), toBe),
                        amount(Words.of("compare.savingsIn", Money.symbol()), saving));
        return Tables.of(name, Words.of("compare.empty"), rows, columns);
    }

    private static <R> TableColumn<R, BigMoney> amount(String title, Function<R, BigMoney> value) {
        return Columns.numbers(title, 92, value, Money::bare);
    }
}
