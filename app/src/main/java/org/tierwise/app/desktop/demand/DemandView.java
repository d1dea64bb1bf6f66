package org.tierwise.app.desktop.demand;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tierwise.app.desktop.controls.Badge;
import org.tierwise.app.desktop.controls.Columns;
import org.tierwise.app.desktop.controls.FigureEditor;
import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.controls.Provenances;
import org.tierwise.app.desktop.controls.Screens;
import org.tierwise.app.desktop.controls.Tables;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.text.Numbers;

import java.util.List;

/** Traffic as a map of hours and a few figures, demand as one sentence per component. */
public final class DemandView {
    private static final double TRAFFIC_WIDTH = 392;
    private static final double ROOM_FOR_ALL = 640;

    private final DemandViewModel model;
    private final ObjectProperty<Inspection> inspection;
    private final FigureEditor edit;

    /**
     * @param edit changes the figure of a pointer to a typed text, and tells what is wrong with it
     */
    public DemandView(
            DemandViewModel model, ObjectProperty<Inspection> inspection, FigureEditor edit) {
        this.model = model;
        this.inspection = inspection;
        this.edit = edit;
    }

    /** The screen. */
    public Node node() {
        VBox traffic = new VBox(8, new TrafficPane(model, edit).node(), traffic());
        traffic.setMinWidth(TRAFFIC_WIDTH);
        traffic.setPrefWidth(TRAFFIC_WIDTH);
        TableView<DemandRow> table = components();
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox components = new VBox(12, Screens.title(Words.of("demand.asks")), table, fit(table));
        HBox.setHgrow(components, Priority.ALWAYS);
        HBox both = new HBox(traffic, components);
        both.getStyleClass().add("side-by-side");
        VBox screen = Screens.of(model.headlines(), both);
        screen.setAccessibleText(Words.of("step.demand"));
        return screen;
    }

    private Node traffic() {
        TableColumn<Inspection.Fact, String> value =
                Columns.words(Words.of("demand.value"), 150, Inspection.Fact::value);
        value.getStyleClass().add("numeric");
        List<TableColumn<Inspection.Fact, ?>> columns =
                List.of(
                        Columns.words(Words.of("demand.figure"), 142, Inspection.Fact::label),
                        value,
                        badge(
                                Columns.words(
                                        Words.of("demand.provenance"),
                                        100,
                                        Inspection.Fact::badge)));
        FilteredList<Inspection.Fact> others =
                new FilteredList<>(
                        model.traffic(),
                        fact -> !fact.equals(model.peak()) && !fact.equals(model.growth()));
        TableView<Inspection.Fact> table =
                Tables.fitted(
                        Tables.of(
                                Words.of("demand.traffic"),
                                Words.of("demand.noTraffic"),
                                others,
                                columns),
                        others);
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(fact -> {
                    if (fact != null) {
                        inspection.set(new Inspection(Words.of("demand.traffic"), model.traffic()));
                    }
                });
        return table;
    }

    /** Of the component that is chosen, where query times were observed. */
    private static Node fit(TableView<DemandRow> table) {
        VBox place = new VBox();
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row ->
                        place.getChildren()
                                .setAll(
                                        row == null || row.fits().isEmpty()
                                                ? List.of()
                                                : List.of(new FitPlot(row.fits()))));
        place.visibleProperty().bind(Bindings.isNotEmpty(place.getChildren()));
        place.managedProperty().bind(place.visibleProperty());
        place.setMinHeight(Region.USE_PREF_SIZE);
        return place;
    }

    private TableView<DemandRow> components() {
        TableColumn<DemandRow, Double> memory =
                Columns.numbers(Words.of("demand.memory"), 96, DemandRow::memoryGb, Numbers::brief);
        TableColumn<DemandRow, Double> disk =
                Columns.numbers(Words.of("demand.disk"), 84, DemandRow::diskGb, Numbers::brief);
        TableColumn<DemandRow, String> badge =
                badge(
                        Columns.words(
                                Words.of("demand.provenance"),
                                100,
                                row -> Provenances.word(row.provenance())));
        badge.setMinWidth(100);
        List<TableColumn<DemandRow, ?>> columns =
                List.of(
                        Columns.words(Words.of("bill.component"), 100, DemandRow::component),
                        Columns.words(Words.of("demand.demand"), 230, DemandRow::sentence),
                        memory,
                        disk,
                        badge);
        TableView<DemandRow> table =
                Tables.of(
                        Words.of("demand.byComponent"),
                        Words.of("demand.noComponents"),
                        model.rows(),
                        columns);
        table.widthProperty()
                .map(width -> width.doubleValue() >= ROOM_FOR_ALL)
                .subscribe(room -> {
                    memory.setVisible(room);
                    disk.setVisible(room);
                });
        Tables.inspect(table, inspection, DemandInspection::of);
        model.wantedProperty()
                .subscribe(wanted ->
                        wanted.ifPresent(row -> {
                            table.getSelectionModel().select(row);
                            table.scrollTo(row);
                        }));
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
