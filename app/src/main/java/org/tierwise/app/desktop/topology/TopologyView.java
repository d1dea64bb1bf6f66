package org.tierwise.app.desktop.topology;

import atlantafx.base.theme.Styles;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.controls.Notice;
import org.tierwise.app.desktop.controls.Screens;
import org.tierwise.app.jobs.Jobs;

/** The drawing, what it shows, and what a lost node does to it. */
public final class TopologyView {
    private final TopologyViewModel model;
    private final Runnable targets;
    private final TopologyDrawing drawing;
    private final ZoomPane zoom;
    private final TopologyPicture picture;

    /**
     * @param targets shows what must hold
     * @param jobs write pictures
     */
    public TopologyView(
            TopologyViewModel model,
            ObjectProperty<Inspection> inspection,
            Runnable targets,
            Jobs jobs) {
        this.targets = targets;
        this.model = model;
        drawing = new TopologyDrawing(model, inspection);
        zoom = new ZoomPane(drawing);
        picture = new TopologyPicture(drawing, jobs);
    }

    /** The screen. */
    public Node node() {
        VBox screen =
                Screens.of(
                        model.headlines(),
                        toolbar(),
                        Screens.quiet(
                                "Blue nodes are below half of what they can do, orange ones up to"
                                    + " 75 %, red ones above; pale ones wait to take over. Click a"
                                    + " node and it fails."),
                        new Notice(picture.problemProperty(), "danger"),
                        zoom);
        screen.setAccessibleText("Topology");
        return screen;
    }

    private Node toolbar() {
        ToggleButton asIs = new ToggleButton("As-is");
        ToggleButton toBe = new ToggleButton("To-be");
        asIs.setAccessibleText("Show the topology as it is");
        toBe.setAccessibleText("Show the topology as it will be");
        model.asIsProperty()
                .subscribe(now -> {
                    asIs.setSelected(now);
                    toBe.setSelected(!now);
                });
        asIs.setOnAction(click -> choose(asIs, true));
        toBe.setOnAction(click -> choose(toBe, false));
        Region rest = new Region();
        HBox.setHgrow(rest, Priority.ALWAYS);
        HBox row =
                new HBox(
                        new SegmentedButton(asIs, toBe),
                        button(
                                "_Targets",
                                "Response times, availability and loads that must hold",
                                targets),
                        bringBack(),
                        rest,
                        icon(Material2MZ.ZOOM_OUT, "Smaller", "Smaller (Ctrl+−)", zoom::shrink),
                        icon(
                                Material2MZ.ZOOM_OUT_MAP,
                                "Fit",
                                "As wide as the window (Ctrl+0)",
                                zoom::fit),
                        icon(Material2MZ.ZOOM_IN, "Larger", "Larger (Ctrl++)", zoom::enlarge),
                        icon(
                                Material2AL.CONTENT_COPY,
                                "Copy the drawing",
                                "Copy the drawing as a picture",
                                picture::copy),
                        icon(
                                Material2AL.IMAGE,
                                "Save the drawing",
                                "Save the drawing as a picture",
                                picture::save));
        row.getStyleClass().add("toolbar-row");
        return row;
    }

    private Node bringBack() {
        Button back = button("_Bring all nodes back", "All nodes work again", model::bringAllBack);
        back.visibleProperty().bind(model.failingProperty());
        back.managedProperty().bind(model.failingProperty());
        return back;
    }

    private static Button button(String words, String tooltip, Runnable action) {
        Button button = new Button(words);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(tooltip));
        button.setOnAction(click -> action.run());
        return button;
    }

    private static Button icon(Ikon icon, String name, String tooltip, Runnable action) {
        Button button = button("", tooltip, action);
        button.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON);
        button.setGraphic(new FontIcon(icon));
        button.setAccessibleText(name);
        return button;
    }

    /** A second click on the same side must not leave both sides off. */
    private void choose(ToggleButton side, boolean asIs) {
        model.asIsProperty().set(asIs);
        side.setSelected(true);
    }
}
