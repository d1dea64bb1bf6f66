package org.tierwise.app.desktop.compare;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jfree.chart.fx.ChartViewer;
import org.joda.money.BigMoney;
import org.tierwise.app.desktop.controls.ChartCopy;
import org.tierwise.app.desktop.controls.Columns;
import org.tierwise.app.desktop.controls.Tables;
import org.tierwise.app.desktop.theme.Theme;
import org.tierwise.app.desktop.words.Money;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.model.comparison.CashFlow;

import java.util.List;
import java.util.function.Function;

/** What each month costs when staying and when moving, as bars and in figures. */
final class MonthlyPane {
    private static final double TABLE_HEIGHT = 176;

    private MonthlyPane() {}

    static Node of(CashFlowViewModel model, ObservableValue<Theme> theme) {
        ChartViewer bars = new MonthlyChart(model, theme).node();
        ChartCopy.install(bars);
        VBox.setVgrow(bars, Priority.ALWAYS);
        TableView<CashFlow.Month> months = months(model);
        months.setMinHeight(TABLE_HEIGHT);
        months.setPrefHeight(TABLE_HEIGHT);
        VBox pane =
                new VBox(
                        4,
                        CashFlowPane.horizons(
                                model, Words.of("monthly.caption", Money.unitOfCharts())),
                        bars,
                        months);
        pane.getStyleClass().add("tab-content");
        return pane;
    }

    private static TableView<CashFlow.Month> months(CashFlowViewModel model) {
        List<TableColumn<CashFlow.Month, ?>> columns =
                List.of(
                        Columns.numbers(
                                Words.of("monthly.month"),
                                80,
                                CashFlow.Month::month,
                                month -> Integer.toString(month)),
                        amount("monthly.staying", CashFlow.Month::stay),
                        amount("monthly.moving", CashFlow.Month::move),
                        amount("monthly.once", CashFlow.Month::oneTime),
                        amount("monthly.left", CashFlow.Month::net),
                        amount("monthly.sum", CashFlow.Month::cumulative));
        return Tables.of(
                Words.of("compare.monthly"), Words.of("proposal.noPlan"), model.months(), columns);
    }

    private static TableColumn<CashFlow.Month, BigMoney> amount(
            String key, Function<CashFlow.Month, BigMoney> value) {
        return Columns.numbers(Words.of(key, Money.symbol()), 112, value, Money::bare);
    }
}
