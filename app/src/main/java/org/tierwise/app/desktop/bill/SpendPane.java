package org.tierwise.app.desktop.bill;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

import org.joda.money.BigMoney;
import org.tierwise.app.desktop.theme.ChartColours;
import org.tierwise.app.desktop.theme.Theme;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.text.Amounts;

import java.awt.Color;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What each day cost, and beside it each of the dearest services; either filters the table. */
final class SpendPane {
    private static final double HEIGHT = 176;
    private static final double BAR = 88;

    private final BillViewModel model;
    private final ObservableValue<Theme> theme;
    private final VBox services = new VBox(2);

    SpendPane(BillViewModel model, ObservableValue<Theme> theme) {
        this.model = model;
        this.theme = theme;
    }

    Node node() {
        Node days = new SpendChart(model, theme).node();
        HBox.setHgrow(days, Priority.ALWAYS);
        services.getStyleClass().add("spend-services");
        services.setMinWidth(Region.USE_PREF_SIZE);
        model.spendProperty().subscribe(spend -> fill());
        theme.subscribe(this::fill);
        HBox pane = new HBox(16, days, services);
        pane.setMinHeight(HEIGHT);
        pane.setPrefHeight(HEIGHT);
        pane.setMaxHeight(HEIGHT);
        return pane;
    }

    private void fill() {
        Optional<DailySpend> spend = model.spendProperty().get();
        if (spend.isEmpty()) {
            services.getChildren().clear();
            return;
        }
        List<Color> colours = ChartColours.of(theme.getValue()).series();
        BigDecimal most =
                spend.get().services().stream()
                        .map(spend.get()::total)
                        .reduce(BigDecimal.ONE, BigDecimal::max);
        services.getChildren()
                .setAll(
                        spend.get().services().stream()
                                .map(service ->
                                        line(
                                                spend.get(),
                                                service,
                                                colours.get(
                                                        SpendChart.colour(spend.get(), service)),
                                                most))
                                .toList());
    }

    private Node line(DailySpend spend, String service, Color colour, BigDecimal most) {
        BigMoney total = BigMoney.of(spend.currency(), spend.total(service));
        double share = Math.max(0, total.getAmount().doubleValue() / most.doubleValue());
        Rectangle bar = new Rectangle(Math.max(2, BAR * share), 10);
        bar.setFill(
                javafx.scene.paint.Color.rgb(colour.getRed(), colour.getGreen(), colour.getBlue()));
        HBox room = new HBox(bar);
        room.setMinWidth(BAR);
        room.setPrefWidth(BAR);
        room.getStyleClass().add("toolbar-row");
        Label name = new Label(DailySpend.inWords(service));
        name.setPrefWidth(132);
        Label amount = new Label(Amounts.whole(total));
        amount.setMinWidth(64);
        amount.getStyleClass().add("amount");
        HBox content = new HBox(8, room, name, amount);
        content.getStyleClass().add("toolbar-row");
        Button line = new Button();
        line.setGraphic(content);
        line.getStyleClass().add("spend-service");
        line.setAccessibleText(
                Words.of("bill.serviceFilters", DailySpend.inWords(service), Amounts.whole(total)));
        line.setOnAction(click -> model.showService(service));
        return line;
    }
}
