package org.tierwise.app.desktop.compare;

import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.controlsfx.control.SegmentedButton;
import org.jfree.chart.fx.ChartViewer;
import org.tierwise.app.desktop.controls.Columns;
import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.controls.Inspection.Fact;
import org.tierwise.app.desktop.controls.Screens;
import org.tierwise.app.desktop.controls.Tables;
import org.tierwise.app.desktop.theme.Theme;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.text.Amounts;
import org.tierwise.app.text.Numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** One scenario with every provider, side by side. */
final class ProvidersPane {
    private ProvidersPane() {}

    static Node of(
            ProvidersViewModel model,
            ObjectProperty<Inspection> inspection,
            ObservableValue<Theme> theme) {
        ChartViewer bars = new ProvidersChart(model.rows(), theme).node();
        VBox.setVgrow(bars, Priority.ALWAYS);
        VBox chart =
                new VBox(
                        Screens.quiet(Words.of("providers.caption", Words.of("unit.rupeesLakh"))),
                        bars);
        ToggleButton asTable = new ToggleButton(Words.of("providers.table"));
        ToggleButton asBars = new ToggleButton(Words.of("providers.bars"));
        asTable.setAccessibleText(Words.of("providers.showTable"));
        asBars.setAccessibleText(Words.of("providers.showBars"));
        VBox table = new VBox(12, table(model, inspection), notes(model));
        showWith(asTable, table);
        showWith(asBars, chart);
        asTable.setSelected(true);
        asTable.setOnAction(click -> choose(asTable, asBars));
        asBars.setOnAction(click -> choose(asBars, asTable));
        VBox pane =
                new VBox(12, toolbar(model, new SegmentedButton(asTable, asBars)), table, chart);
        pane.getStyleClass().add("tab-content");
        return pane;
    }

    private static void showWith(ToggleButton button, Node part) {
        part.visibleProperty().bind(button.selectedProperty());
        part.managedProperty().bind(part.visibleProperty());
        VBox.setVgrow(part, Priority.ALWAYS);
    }

    /** A second click on the same side must not leave both sides off. */
    private static void choose(ToggleButton wanted, ToggleButton other) {
        wanted.setSelected(true);
        other.setSelected(false);
    }

    private static Node toolbar(ProvidersViewModel model, Node look) {
        Button plan = new Button(Words.of("providers.plan"));
        plan.setMinWidth(Region.USE_PREF_SIZE);
        plan.setOnAction(click -> model.plan());
        plan.disableProperty().bind(model.runningProperty());
        Button cancel = new Button(Words.of("strip.cancel"));
        cancel.setAccessibleText(Words.of("providers.cancel"));
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(click -> model.cancel());
        cancel.visibleProperty().bind(model.runningProperty());
        cancel.managedProperty().bind(cancel.visibleProperty());
        Label state = Screens.quiet("");
        state.textProperty().bind(model.stateProperty());
        HBox row = new HBox(look, plan, cancel, state);
        row.getStyleClass().add("toolbar-row");
        return row;
    }

    private static Node table(ProvidersViewModel model, ObjectProperty<Inspection> inspection) {
        TableColumn<ProviderRow, String> listed =
                Columns.words(Words.of("providers.listed"), 112, ProviderRow::listed);
        TableColumn<ProviderRow, String> savings =
                Columns.words(Words.of("providers.savingsPercent"), 118, ProviderRow::savings);
        listed.getStyleClass().add("numeric");
        savings.getStyleClass().add("numeric");
        List<TableColumn<ProviderRow, ?>> columns =
                List.of(
                        Columns.words(Words.of("providers.catalogue"), 170, ProviderRow::catalogue),
                        listed,
                        some(
                                Words.of("compare.toBeIn", "₹"),
                                92,
                                ProviderRow.Found::toBe,
                                m -> Numbers.bare(m, 0)),
                        some(
                                Words.of("compare.savingsIn", "₹"),
                                92,
                                ProviderRow.Found::saving,
                                m -> Numbers.bare(m, 0)),
                        savings,
                        some(Words.of("plan.p95"), 68, ProviderRow.Found::p95Ms, Numbers::wholeMs),
                        Columns.words(Words.of("providers.remark"), 150, ProviderRow::remark));
        TableView<ProviderRow> table =
                Tables.of(
                        Words.of("providers.sideBySide"),
                        Words.of("providers.empty"),
                        model.rows(),
                        columns);
        Tables.inspect(table, inspection, ProvidersPane::inspect);
        return Tables.fitted(table, model.rows());
    }

    private static <V extends Comparable<? super V>> TableColumn<ProviderRow, V> some(
            String title,
            double width,
            Function<ProviderRow.Found, V> value,
            Function<V, String> text) {
        return Columns.someNumbers(title, width, row -> row.found().map(value), text);
    }

    private static Inspection inspect(ProviderRow row) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(Words.of("providers.region"), row.region()));
        row.found()
                .ifPresent(found -> {
                    facts.add(Fact.of(Words.of("compare.asIsAMonth"), Amounts.exact(found.asIs())));
                    facts.add(Fact.of(Words.of("compare.toBeAMonth"), Amounts.exact(found.toBe())));
                    facts.add(
                            Fact.of(
                                    Words.of("providers.listedFact"),
                                    Amounts.exact(found.listed())));
                });
        facts.add(Fact.of(Words.of("providers.remark"), row.remark()));
        row.notes().forEach(note -> facts.add(Fact.of(Words.of("cash.note"), note)));
        return new Inspection(row.catalogue(), facts);
    }

    private static Node notes(ProvidersViewModel model) {
        Label words = new Label();
        words.textProperty().bind(model.notesProperty());
        words.setWrapText(true);
        ScrollPane scroll = new ScrollPane(words);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(Words.of("providers.leftOutName"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox notes = new VBox(Screens.quiet(Words.of("providers.leftOut")), scroll);
        VBox.setVgrow(notes, Priority.ALWAYS);
        notes.visibleProperty().bind(model.notesProperty().isNotEmpty());
        notes.managedProperty().bind(notes.visibleProperty());
        return notes;
    }
}
