package org.tierwise.app.desktop.plan;

import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jfree.chart.fx.ChartViewer;
import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.controls.Notice;
import org.tierwise.app.desktop.controls.Screens;
import org.tierwise.app.desktop.controls.Tabs;
import org.tierwise.app.desktop.pins.PinsPane;
import org.tierwise.app.desktop.pins.PinsViewModel;
import org.tierwise.app.desktop.theme.Theme;
import org.tierwise.app.desktop.words.Money;
import org.tierwise.app.desktop.words.Words;

import java.util.function.Supplier;

/** Solve, watch, and read the plan. */
public final class PlanView {
    private static final double TABLE_SHARE = 0.49;

    private final PlanViewModel model;
    private final ReasonsViewModel reasons;
    private final FrontViewModel front;
    private final PinsViewModel pins;
    private final ObjectProperty<Inspection> inspection;
    private final ObservableValue<Theme> theme;

    public PlanView(
            PlanViewModel model,
            ReasonsViewModel reasons,
            FrontViewModel front,
            PinsViewModel pins,
            ObjectProperty<Inspection> inspection,
            ObservableValue<Theme> theme) {
        this.model = model;
        this.reasons = reasons;
        this.front = front;
        this.pins = pins;
        this.inspection = inspection;
        this.theme = theme;
    }

    /** The screen. */
    public Node node() {
        VBox screen =
                Screens.of(
                        model.headlines(),
                        new SolveControls(model).node(),
                        new Notice(model.problemProperty(), "danger"),
                        work());
        screen.setAccessibleText(Words.of("step.plan"));
        return screen;
    }

    private Node work() {
        TabPane tabs =
                new TabPane(
                        Tabs.of(Words.of("plan.search"), this::search),
                        Tabs.of(
                                Words.of("plan.responseTimes"),
                                new ResponseTimesPane(model.responseTimes(), theme)::node),
                        asking(Words.of("plan.why"), () -> ReasonsTable.of(reasons, inspection)),
                        asking(Words.of("plan.whatLimitsCost"), () -> LimitsTable.of(reasons)),
                        Tabs.of(Words.of("front.title"), () -> new FrontPane(front, theme).node()),
                        Tabs.of(Words.of("pins.title"), () -> PinsPane.of(pins)),
                        Tabs.of(
                                Words.of("simulation.title"),
                                new SimulationPane(model.simulation())::node));
        SplitPane split = new SplitPane(PlanTable.of(model, pins, inspection), tabs);
        split.setOrientation(Orientation.VERTICAL);
        split.setDividerPositions(TABLE_SHARE);
        return split;
    }

    /** A tab that works out what it shows when it is looked at. */
    private Tab asking(String title, Supplier<Node> content) {
        Tab tab = Tabs.of(title, content);
        tab.selectedProperty()
                .subscribe(shown -> {
                    if (shown) {
                        reasons.ask();
                    }
                });
        model.solvingProperty()
                .subscribe(solving -> {
                    if (!solving && tab.isSelected()) {
                        reasons.ask();
                    }
                });
        return tab;
    }

    private Node search() {
        ChartViewer chart = new SearchChart(model.samples(), theme).node();
        VBox.setVgrow(chart, Priority.ALWAYS);
        VBox search =
                new VBox(
                        Screens.quiet(Words.of("plan.searchCaption", Money.unitOfCharts())), chart);
        search.getStyleClass().add("chart-pane");
        return search;
    }
}
