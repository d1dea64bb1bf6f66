package org.tierwise.app.desktop.bill;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;

import org.tierwise.app.desktop.controls.Columns;
import org.tierwise.app.desktop.controls.Notice;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.text.Numbers;
import org.tierwise.data.bill.LineItem;

import java.io.File;
import java.util.List;
import java.util.function.Function;

/** The line items behind a row of the bill; Escape goes back to the rows. */
final class LinesPane {
    private static final double ROW = 34;
    private static final String NOT_YET = "…";

    private final LinesViewModel model;
    private final ObservableValue<String> costTitle;
    private final Runnable whenBack;

    /**
     * @param costTitle title of the cost column
     * @param whenBack takes the keyboard when the lines are left
     */
    LinesPane(LinesViewModel model, ObservableValue<String> costTitle, Runnable whenBack) {
        this.model = model;
        this.costTitle = costTitle;
        this.whenBack = whenBack;
    }

    Node node() {
        TableView<LineSlot> table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox pane = new VBox(8, path(), progress(), missing(), table);
        pane.addEventHandler(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ESCAPE) {
                        back();
                        key.consume();
                    }
                });
        model.drillProperty()
                .subscribe(drill -> {
                    if (drill.isPresent()) {
                        Platform.runLater(table::requestFocus);
                    }
                });
        return pane;
    }

    private void back() {
        model.back();
        whenBack.run();
    }

    private Node path() {
        Hyperlink all = new Hyperlink(Words.of("lines.all"));
        all.setAccessibleText(Words.of("lines.back"));
        all.setMinWidth(Region.USE_PREF_SIZE);
        all.setOnAction(click -> back());
        Label title = new Label();
        title.textProperty()
                .bind(
                        model.drillProperty()
                                .map(drill -> "›  " + drill.map(d -> d.title()).orElse("")));
        Label note = new Label();
        note.textProperty().bind(model.noteProperty());
        note.getStyleClass().add("muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox path = new HBox(8, all, title, gap, note);
        path.getStyleClass().add("toolbar-row");
        return path;
    }

    private Node progress() {
        ProgressBar progress = new ProgressBar();
        progress.setAccessibleText(Words.of("lines.looking"));
        progress.setMaxWidth(Double.MAX_VALUE);
        model.searchProperty()
                .subscribe(search -> {
                    progress.progressProperty().unbind();
                    search.ifPresent(
                            job -> progress.progressProperty().bind(job.fractionProperty()));
                });
        progress.visibleProperty().bind(model.searchingProperty());
        progress.managedProperty().bind(progress.visibleProperty());
        return progress;
    }

    private Node missing() {
        Notice words = new Notice(model.problemProperty(), "attention");
        HBox.setHgrow(words, Priority.ALWAYS);
        Button locate = new Button(Words.of("lines.locate"));
        locate.setMinWidth(Region.USE_PREF_SIZE);
        locate.setOnAction(click -> {
            DirectoryChooser chooser = new DirectoryChooser();
            chooser.setTitle(Words.of("new.chooseFolder"));
            File folder = chooser.showDialog(locate.getScene().getWindow());
            if (folder != null) {
                model.locate(List.of(folder.toPath()));
            }
        });
        HBox row = new HBox(12, words, locate);
        row.getStyleClass().add("toolbar-row");
        row.visibleProperty().bind(words.visibleProperty());
        row.managedProperty().bind(words.visibleProperty());
        return row;
    }

    private TableView<LineSlot> table() {
        TableView<LineSlot> table = new TableView<>();
        table.itemsProperty().bind(model.linesProperty());
        TableColumn<LineSlot, String> cost =
                numeric(Words.of("bill.cost"), 104, line -> Numbers.bare(line.cost(), 6));
        cost.textProperty().bind(costTitle);
        table.getColumns()
                .setAll(
                        List.of(
                                whole(Words.of("bill.day"), 88, LineItem::day),
                                whole(Words.of("bill.account"), 112, LineItem::account),
                                words(Words.of("lines.type"), 64, LineItem::type),
                                words(Words.of("bill.usageType"), 162, LineItem::usageType),
                                words(Words.of("lines.description"), 172, LineItem::description),
                                numeric(
                                        Words.of("bill.quantity"),
                                        84,
                                        line ->
                                                line.quantity()
                                                        .stripTrailingZeros()
                                                        .toPlainString()),
                                words(Words.of("bill.unit"), 56, LineItem::unit),
                                cost));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.setTableMenuButtonVisible(true);
        table.setFixedCellSize(ROW);
        table.setAccessibleText(Words.of("bill.lineItems"));
        table.setPlaceholder(new Label(Words.of("lines.none")));
        return table;
    }

    private static TableColumn<LineSlot, String> words(
            String title, double width, Function<LineItem, String> text) {
        TableColumn<LineSlot, String> column = Columns.words(title, width, slot -> "");
        column.setCellValueFactory(
                cell -> cell.getValue().lineProperty().map(line -> line.map(text).orElse(NOT_YET)));
        column.setSortable(false);
        return column;
    }

    /** Words that are never cut off. */
    private static TableColumn<LineSlot, String> whole(
            String title, double width, Function<LineItem, String> text) {
        TableColumn<LineSlot, String> column = words(title, width, text);
        column.setMinWidth(width);
        return column;
    }

    private static TableColumn<LineSlot, String> numeric(
            String title, double width, Function<LineItem, String> text) {
        TableColumn<LineSlot, String> column = whole(title, width, text);
        column.getStyleClass().add("numeric");
        return column;
    }
}
