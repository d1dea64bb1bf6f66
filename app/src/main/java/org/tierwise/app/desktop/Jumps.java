package org.tierwise.app.desktop;

import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

import org.tierwise.app.desktop.controls.Inspection;
import org.tierwise.app.desktop.controls.Inspector;

import java.util.function.Supplier;

/** Ways to a place in the window. */
final class Jumps {
    private final WorkspaceViewModel workspace;
    private final Supplier<Inspector> inspector;
    private final Supplier<Node> screen;

    /**
     * @param inspector gives the details of what is selected, of a project that is open
     * @param screen gives the screen that is shown
     */
    Jumps(WorkspaceViewModel workspace, Supplier<Inspector> inspector, Supplier<Node> screen) {
        this.workspace = workspace;
        this.inspector = inspector;
        this.screen = screen;
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

    /** Shows a figure of a step and puts the keyboard into its field. */
    void toFigure(Step step, Inspection shown, String pointer) {
        workspace.goTo(step);
        workspace.inspectionProperty().set(shown);
        inspector.get().type(pointer);
    }
}
