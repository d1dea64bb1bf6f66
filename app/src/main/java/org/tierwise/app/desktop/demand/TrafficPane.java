package org.tierwise.app.desktop.demand;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

import org.tierwise.app.desktop.controls.Notice;
import org.tierwise.app.desktop.controls.Screens;

import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** When people come, and how much more than today the plan must carry. */
final class TrafficPane {
    private static final double MOST = 8;
    private static final double LEAST_GROWTH = 0.5;

    private final DemandViewModel model;
    private final BiFunction<String, String, Optional<String>> edit;

    TrafficPane(DemandViewModel model, BiFunction<String, String, Optional<String>> edit) {
        this.model = model;
        this.edit = edit;
    }

    Node node() {
        Label note = Screens.quiet("");
        note.textProperty().bind(model.hoursNoteProperty());
        note.setMinHeight(Region.USE_PREF_SIZE);
        VBox pane =
                new VBox(
                        Screens.title("When people come"),
                        map(),
                        note,
                        sources(),
                        new Notice(model.problemProperty(), "danger"),
                        sliders());
        pane.getStyleClass().add("traffic-pane");
        return pane;
    }

    private Node map() {
        VBox place = new VBox();
        model.hoursProperty()
                .subscribe(hours ->
                        place.getChildren().setAll(hours.map(HeatMapView::new).stream().toList()));
        return place;
    }

    private Node sources() {
        Button logs = button("_Read logs…", "Take page views, peak and hours from access logs");
        logs.setOnAction(click -> {
            FileChooser chooser = new FileChooser();
            chooser.setTitle("Choose access logs");
            List<File> some = chooser.showOpenMultipleDialog(logs.getScene().getWindow());
            if (some != null) {
                model.readLogs(some.stream().map(File::toPath).toList());
            }
        });
        Button paste =
                button(
                        "_Paste hours",
                        "Take 24 numbers for a day, or 168 for a week from Monday 00:00, from the"
                                + " clipboard; only their proportions count");
        paste.setOnAction(click -> {
            String text = Clipboard.getSystemClipboard().getString();
            model.pasteHours(text == null ? "" : text);
        });
        Button usual = button("_Usual day", "Assume the day of an Indian shop, evening peak");
        usual.setOnAction(click -> model.takeUsualDay());
        usual.visibleProperty().bind(model.hoursProperty().map(Optional::isEmpty));
        usual.managedProperty().bind(usual.visibleProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Node legend = HeatMapView.legend();
        legend.visibleProperty().bind(model.hoursProperty().map(Optional::isPresent));
        legend.managedProperty().bind(legend.visibleProperty());
        HBox row = new HBox(logs, paste, usual, gap, legend);
        row.getStyleClass().add("toolbar-row");
        return row;
    }

    private static Button button(String name, String tooltip) {
        Button button = new Button(name);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(tooltip));
        return button;
    }

    private Node sliders() {
        FigureSlider peak = new FigureSlider(1, MOST, model::previewPeak, edit);
        FigureSlider growth = new FigureSlider(LEAST_GROWTH, MOST, model::previewGrowth, edit);
        Runnable show =
                () -> {
                    if (!model.traffic().isEmpty()) {
                        peak.show(model.peak());
                        growth.show(model.growth());
                    }
                };
        model.traffic().subscribe(show);
        show.run();
        return new VBox(8, peak, growth);
    }
}
