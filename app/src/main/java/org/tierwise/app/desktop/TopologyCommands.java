package org.tierwise.app.desktop;

import org.tierwise.app.desktop.palette.Command;
import org.tierwise.app.desktop.words.Words;

import java.util.List;

/** Commands of the step Topology. */
final class TopologyCommands {
    private final WorkspaceViewModel workspace;
    private final ScreenModels models;

    TopologyCommands(WorkspaceViewModel workspace, ScreenModels models) {
        this.workspace = workspace;
        this.models = models;
    }

    /** The commands as they are now. */
    List<Command> all() {
        String place = Step.TOPOLOGY.label();
        return List.of(
                Command.of(
                                place,
                                Words.of("palette.asIs"),
                                Words.of("palette.asIsWords"),
                                () -> show(true))
                        .when(workspace::isOpen),
                Command.of(
                                place,
                                Words.of("palette.toBe"),
                                Words.of("palette.toBeWords"),
                                () -> show(false))
                        .when(workspace::isOpen),
                Command.of(
                                place,
                                Words.of("palette.targets"),
                                Words.of("palette.targetsWords"),
                                () -> {
                                    workspace.goTo(Step.TOPOLOGY);
                                    workspace.inspectProject();
                                })
                        .when(workspace::isOpen));
    }

    private void show(boolean asIs) {
        workspace.goTo(Step.TOPOLOGY);
        models.topology().asIsProperty().set(asIs);
    }
}
