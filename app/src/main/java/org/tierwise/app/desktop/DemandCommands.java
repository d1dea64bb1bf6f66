package org.tierwise.app.desktop;

import org.tierwise.app.desktop.palette.Command;
import org.tierwise.app.desktop.words.Words;

import java.util.List;

/** Commands of the step Demand: what can be done there, and each component. */
final class DemandCommands {
    private final WorkspaceViewModel workspace;
    private final ScreenModels models;

    DemandCommands(WorkspaceViewModel workspace, ScreenModels models) {
        this.workspace = workspace;
        this.models = models;
    }

    /** What can be done there. */
    List<Command> actions() {
        return List.of(
                Command.of(
                                Step.DEMAND.label(),
                                Words.of("palette.usualDay"),
                                Words.of("palette.usualDayWords"),
                                this::takeUsualDay)
                        .when(workspace::isOpen));
    }

    private void takeUsualDay() {
        workspace.goTo(Step.DEMAND);
        models.demand().takeUsualDay();
    }

    /** Each component of the project that is open. */
    List<Command> components() {
        return models.demand().components().stream().map(this::look).toList();
    }

    private Command look(String component) {
        return Command.of(
                Words.of("bill.component"),
                component,
                Step.DEMAND.label(),
                () -> {
                    workspace.goTo(Step.DEMAND);
                    models.demand().choose(component);
                });
    }
}
