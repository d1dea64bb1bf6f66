package org.tierwise.app.desktop;

import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

import org.tierwise.app.desktop.controls.Destination;
import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.controls.Inspector;

import java.util.Optional;
import java.util.function.Supplier;

/** Ways to a place in the window. */
final class Jumps {
    private final WorkspaceViewModel workspace;
    private final Supplier<Inspector> inspector;
    private final Supplier<Node> screen;
    private final ScreenModels models;

    /**
     * @param inspector gives the details of what is selected, of a project that is open
     * @param screen gives the screen that is shown
     * @param models what the screens show
     */
    Jumps(
            WorkspaceViewModel workspace,
            Supplier<Inspector> inspector,
            Supplier<Node> screen,
            ScreenModels models) {
        this.workspace = workspace;
        this.inspector = inspector;
        this.screen = screen;
        this.models = models;
    }

    /** Shows a tab of a step. */
    void toTab(Step step, String title) {
        workspace.goTo(step);
        if (screen.get().lookup(".tab-pane") instanceof TabPane tabs) {
            for (Tab tab : tabs.getTabs()) {
                if (tab.getText().equals(title)) {
                    tabs.getSelectionModel().select(tab);
                    tabs.requestFocus();
                }
            }
        }
    }

    /** Shows where a figure comes from, and puts the keyboard there. */
    void to(Destination destination) {
        switch (destination) {
            case Destination.Charges(var components) -> {
                workspace.goTo(Step.BILL);
                models.bill().showPaidFor(components);
            }
            case Destination.Ordered(var components) -> {
                workspace.goTo(Step.PLAN);
                models.plan().choose(components);
            }
            case Destination.Demanded(String component) -> {
                workspace.goTo(Step.DEMAND);
                models.demand().choose(component);
            }
            case Destination.Compared() -> workspace.goTo(Step.COMPARE);
        }
        Optional.ofNullable(screen.get().lookup(".table-view")).ifPresent(Node::requestFocus);
    }

    /** Shows a figure of a step and puts the keyboard into its field. */
    void toFigure(Step step, Inspection shown, String pointer) {
        workspace.goTo(step);
        workspace.inspectionProperty().set(shown);
        inspector.get().type(pointer);
    }
}
