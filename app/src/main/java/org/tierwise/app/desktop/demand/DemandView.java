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
import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.controls.Provenances;
import org.tierwise.app.desktop.controls.Screens;
import org.tierwise.app.desktop.controls.Tables;
import org.tierwise.app.text.Numbers;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Traffic as a map of hours and a few figures, demand as one sentence per component. */
public final class DemandView {
    private static final double TRAFFIC_WIDTH = 392;
    private static final double ROOM_FOR_ALL = 640;

    private final DemandViewModel model;
    private final ObjectProperty<Inspection> inspection;
    private final BiFunction<String, String, Optional<String>> edit;

    /**
     * @param edit changes the figure of a pointer to a typed text, and gives what is wrong with it
     */
    public DemandView(
            DemandViewModel model,
            ObjectProperty<Inspection> inspection,
            BiFunction<String, String, Optional<String>> edit) {
        this.model = model;
        this.inspection = inspection;
        this.edit = edit;
    }

    /** The screen. */
    public Node node() {
        VBox traffic = new VBox(16, new TrafficPane(model, edit).node(), traffic());
        traffic.setMinWidth(TRAFFIC_WIDTH);
        traffic.setPrefWidth(TRAFFIC_WIDTH);
        TableView<DemandRow> table = components();
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox components = new VBox(12, Screens.title("What it asks of each component"), table);
        HBox.setHgrow(components, Priority.ALWAYS);
        HBox both = new HBox(traffic, components);
        both.getStyleClass().add("side-by-side");
        VBox screen = Screens.of(model.headlines(), both);
        screen.setAccessibleText("Demand");
        return screen;
    }

    private Node traffic() {
        TableColumn<Inspection.Fact, String> value =
                Columns.words("Value", 146, Inspection.Fact::value);
        value.getStyleClass().add("numeric");
        List<TableColumn<Inspection.Fact, ?>> columns =
                List.of(
                        Columns.words("Figure", 142, Inspection.Fact::label),
                        value,
                        badge(Columns.words("Provenance", 100, Inspection.Fact::badge)));
        FilteredList<Inspection.Fact> others =
                new FilteredList<>(
                        model.traffic(),
                        fact -> !fact.equals(model.peak()) && !fact.equals(model.growth()));
        TableView<Inspection.Fact> table =
                Tables.fitted(Tables.of("Traffic", "No traffic.", others, columns), others);
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(fact -> {
                    if (fact != null) {
                        inspection.set(new Inspection("Traffic", model.traffic()));
                    }
                });
        return table;
    }

    private TableView<DemandRow> components() {
        TableColumn<DemandRow, Double> memory =
                Columns.numbers("Memory, GB", 96, DemandRow::memoryGb, Numbers::brief);
        TableColumn<DemandRow, Double> disk =
                Columns.numbers("Disk, GB", 84, DemandRow::diskGb, Numbers::brief);
        TableColumn<DemandRow, String> badge =
                badge(Columns.words("Provenance", 90, row -> Provenances.word(row.provenance())));
        badge.setMinWidth(90);
        List<TableColumn<DemandRow, ?>> columns =
                List.of(
                        Columns.words("Component", 104, DemandRow::component),
                        Columns.words("Demand", 238, DemandRow::sentence),
                        memory,
                        disk,
                        badge);
        TableView<DemandRow> table =
                Tables.of("Demand by component", "No components.", model.rows(), columns);
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
