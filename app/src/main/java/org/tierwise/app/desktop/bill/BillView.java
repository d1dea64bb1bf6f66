package org.tierwise.app.desktop.bill;

import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.controls.Notice;
import org.tierwise.app.desktop.controls.Screens;
import org.tierwise.app.desktop.theme.Theme;
import org.tierwise.app.desktop.words.Words;

/** The bill: what each day cost, what is unmapped, the charges in groups, the lines behind them. */
public final class BillView {
    private final BillViewModel model;
    private final LinesViewModel lines;
    private final ObjectProperty<Inspection> inspection;
    private final ObservableValue<Theme> theme;

    public BillView(
            BillViewModel model,
            LinesViewModel lines,
            ObjectProperty<Inspection> inspection,
            ObservableValue<Theme> theme) {
        this.model = model;
        this.lines = lines;
        this.inspection = inspection;
        this.theme = theme;
    }

    /** The screen. */
    public Node node() {
        ChargesPane charges = new ChargesPane(model, lines, inspection);
        Node spend = new SpendPane(model, theme).node();
        Node bin = new UnmappedBin(model).node();
        Node groups = charges.node();
        Node drilled = new LinesPane(lines, model.costTitleProperty(), charges::focus).node();
        StackPane work = new StackPane(groups, drilled);
        ObservableValue<Boolean> looking = lines.drillProperty().map(drill -> drill.isPresent());
        show(drilled, looking);
        ObservableValue<Boolean> grouping = looking.map(is -> !is);
        show(groups, grouping);
        show(spend, grouping);
        VBox screen =
                Screens.of(
                        model.headlines(),
                        new Notice(model.warningProperty(), "attention"),
                        spend,
                        bin,
                        work);
        screen.setAccessibleText(Words.of("step.bill"));
        return screen;
    }

    private static void show(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }
}
