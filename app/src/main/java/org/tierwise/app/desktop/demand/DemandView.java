package org.tierwise.app.desktop.demand;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

import org.tierwise.app.desktop.controls.Badge;
import org.tierwise.app.desktop.controls.Columns;
import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.controls.Provenances;
import org.tierwise.app.desktop.controls.Screens;
import org.tierwise.app.desktop.controls.Tables;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.text.Numbers;

import java.util.List;

/** Traffic as a few figures, demand as one sentence per component. */
public final class DemandView {
    private final DemandViewModel model;
    private final ObjectProperty<Inspection> inspection;

    public DemandView(DemandViewModel model, ObjectProperty<Inspection> inspection) {
        this.model = model;
        this.inspection = inspection;
    }

    /** The screen. */
    public Node node() {
        VBox screen =
                Screens.of(
                        model.headlines(),
                        Screens.title(Words.of("demand.traffic")),
                        traffic(),
                        Screens.title(Words.of("demand.asks")),
                        components());
        screen.setAccessibleText(Words.of("step.demand"));
        return screen;
    }

    private Node traffic() {
        TableColumn<Inspection.Fact, String> value =
                Columns.words(Words.of("demand.value"), 150, Inspection.Fact::value);
        value.getStyleClass().add("numeric");
        List<TableColumn<Inspection.Fact, ?>> columns =
                List.of(
                        Columns.words(Words.of("demand.figure"), 170, Inspection.Fact::label),
                        value,
                        badge(
                                Columns.words(
                                        Words.of("demand.provenance"),
                                        110,
                                        Inspection.Fact::badge)),
                        Columns.words(Words.of("demand.source"), 400, Inspection.Fact::source));
        TableView<Inspection.Fact> table =
                Tables.fitted(
                        Tables.of(
                                Words.of("demand.traffic"),
                                Words.of("demand.noTraffic"),
                                model.traffic(),
                                columns),
                        model.traffic());
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(fact -> {
                    if (fact != null) {
                        inspection.set(new Inspection(Words.of("demand.traffic"), model.traffic()));
                    }
                });
        return table;
    }

    private Node components() {
        List<TableColumn<DemandRow, ?>> columns =
                List.of(
                        Columns.words(Words.of("bill.component"), 120, DemandRow::component),
                        Columns.words(Words.of("demand.demand"), 340, DemandRow::sentence),
                        Columns.numbers(
                                Words.of("demand.memory"), 96, DemandRow::memoryGb, Numbers::brief),
                        Columns.numbers(
                                Words.of("demand.disk"), 84, DemandRow::diskGb, Numbers::brief),
                        badge(
                                Columns.words(
                                        Words.of("demand.provenance"),
                                        110,
                                        row -> Provenances.word(row.provenance()))));
        TableView<DemandRow> table =
                Tables.of(
                        Words.of("demand.byComponent"),
                        Words.of("demand.noComponents"),
                        model.rows(),
                        columns);
        Tables.inspect(table, inspection, DemandInspection::of);
        return table;
    }

    private static <R> TableColumn<R, String> badge(TableColumn<R, String> column) {
        column.setCellFactory(ignored ->
                new TableCell<>() {
                    @Override
                    protected void updateItem(String item, boolean empty) {
                        super.updateItem(item, empty);
                        setGraphic(empty || item == null ? null : new Badge(item));
                    }
                });
        return column;
    }
}
