package org.tierwise.app.desktop;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.FileChooser;

import org.tierwise.app.desktop.bill.BillView;
import org.tierwise.app.desktop.compare.CompareView;
import org.tierwise.app.desktop.controls.Inspector;
import org.tierwise.app.desktop.demand.DemandView;
import org.tierwise.app.desktop.plan.PlanView;
import org.tierwise.app.desktop.proposal.ProposalView;
import org.tierwise.app.desktop.topology.TopologyView;
import org.tierwise.app.desktop.welcome.WelcomeView;

import java.io.File;
import java.util.EnumMap;
import java.util.Map;

/** The frame: bar above, steps left, work, details right, strip below. */
public final class MainWindow {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final WorkspaceViewModel workspace;
    private final ScreenModels models;
    private final Map<Step, Node> screens = new EnumMap<>(Step.class);
    private final BorderPane root = new BorderPane();
    private final Node navigation;
    private final Node inspector;
    private final Node welcome;
    private final Scene scene;

    MainWindow(WorkspaceViewModel workspace, ScreenModels models) {
        this.workspace = workspace;
        this.models = models;
        navigation = new Navigation(workspace);
        inspector = new Inspector(workspace.inspectionProperty());
        welcome =
                WelcomeView.of(
                        workspace::open,
                        this::choose,
                        workspace.jobs().currentProperty().map(job -> job.isPresent()),
                        workspace.problemProperty());
        scene = new Scene(root, WIDTH, HEIGHT);
        root.setTop(new TopBar(workspace, this::choose));
        root.setBottom(new StatusStrip(workspace));
        workspace.themeProperty().subscribe(theme -> theme.apply(scene));
        workspace.document().projectProperty().subscribe(this::show);
        workspace.stepProperty().subscribe(step -> show());
        Shortcuts.install(scene, workspace, models, this::choose);
    }

    /** The scene, themed and alive. */
    public Scene scene() {
        return scene;
    }

    private void show() {
        boolean open = workspace.document().projectProperty().get().isPresent();
        root.setLeft(open ? navigation : null);
        root.setRight(open ? inspector : null);
        root.setCenter(
                open
                        ? screens.computeIfAbsent(workspace.stepProperty().get(), this::screen)
                        : welcome);
    }

    private Node screen(Step step) {
        Runnable toPlan = () -> workspace.goTo(Step.PLAN);
        return switch (step) {
            case BILL -> new BillView(models.bill(), workspace.inspectionProperty()).node();
            case DEMAND -> new DemandView(models.demand(), workspace.inspectionProperty()).node();
            case TOPOLOGY ->
                    new TopologyView(models.topology(), workspace.inspectionProperty()).node();
            case PLAN ->
                    new PlanView(
                                    models.plan(),
                                    models.reasons(),
                                    workspace.inspectionProperty(),
                                    workspace.themeProperty())
                            .node();
            case COMPARE ->
                    new CompareView(
                                    models.compare(),
                                    workspace.inspectionProperty(),
                                    workspace.themeProperty(),
                                    toPlan)
                            .node();
            case PROPOSAL -> new ProposalView(models.proposal(), toPlan).node();
        };
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Open project");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter("Tierwise project", "*.tierwise", "*.json"));
        File file = chooser.showOpenDialog(scene.getWindow());
        if (file != null) {
            workspace.open(file.toString());
        }
    }
}
