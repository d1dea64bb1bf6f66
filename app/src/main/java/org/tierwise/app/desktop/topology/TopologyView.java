package org.tierwise.app.desktop.topology;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.tierwise.app.desktop.controls.Buttons;
import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.controls.Notice;
import org.tierwise.app.desktop.controls.Screens;
import org.tierwise.app.desktop.pins.PinsViewModel;
import org.tierwise.app.desktop.words.Words;
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
            PinsViewModel pins,
            ObjectProperty<Inspection> inspection,
            Runnable targets,
            Jobs jobs) {
        this.targets = targets;
        this.model = model;
        drawing = new TopologyDrawing(model, pins, inspection);
        zoom = new ZoomPane(drawing);
        picture = new TopologyPicture(drawing, jobs);
    }

    /** The screen. */
    public Node node() {
        VBox screen =
                Screens.of(
                        model.headlines(),
                        toolbar(),
                        legend(),
                        new Notice(picture.problemProperty(), "danger"),
                        zoom);
        screen.setAccessibleText(Words.of("step.topology"));
        return screen;
    }

    private Label legend() {
        Label legend = Screens.quiet("");
        model.asIsProperty()
                .subscribe(now ->
                        legend.setText(Words.of(now ? "topology.legendAsIs" : "topology.legend")));
        return legend;
    }

    private Node toolbar() {
        ToggleButton asIs = new ToggleButton(Words.of("topology.asIs"));
        ToggleButton toBe = new ToggleButton(Words.of("topology.toBe"));
        asIs.setAccessibleText(Words.of("topology.showAsIs"));
        toBe.setAccessibleText(Words.of("topology.showToBe"));
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
                        Buttons.of(
                                Words.of("topology.targets"),
                                Words.of("topology.targetsTooltip"),
                                targets),
                        bringBack(),
                        rest,
                        Buttons.icon(
                                Material2MZ.ZOOM_OUT,
                                Words.of("topology.smaller"),
                                Words.of("topology.smallerTooltip"),
                                zoom::shrink),
                        Buttons.icon(
                                Material2MZ.ZOOM_OUT_MAP,
                                Words.of("topology.fit"),
                                Words.of("topology.fitTooltip"),
                                zoom::fit),
                        Buttons.icon(
                                Material2MZ.ZOOM_IN,
                                Words.of("topology.larger"),
                                Words.of("topology.largerTooltip"),
                                zoom::enlarge),
                        Buttons.icon(
                                Material2AL.CONTENT_COPY,
                                Words.of("topology.copyDrawing"),
                                Words.of("topology.copyTooltip"),
                                picture::copy),
                        Buttons.icon(
                                Material2AL.IMAGE,
                                Words.of("topology.saveDrawing"),
                                Words.of("topology.saveTooltip"),
                                picture::save));
        row.getStyleClass().add("toolbar-row");
        return row;
    }

    private Node bringBack() {
        Button back =
                Buttons.of(
                        Words.of("topology.bringAllBack"),
                        Words.of("topology.allWork"),
                        model::bringAllBack);
        back.visibleProperty().bind(model.failingProperty());
        back.managedProperty().bind(model.failingProperty());
        return back;
    }

    /** A second click on the same side must not leave both sides off. */
    private void choose(ToggleButton side, boolean asIs) {
        model.asIsProperty().set(asIs);
        side.setSelected(true);
    }
}
