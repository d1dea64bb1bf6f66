package org.tierwise.app.desktop;

import org.tierwise.app.desktop.palette.Command;
import org.tierwise.app.desktop.tour.TourViewModel;

import java.util.List;
import java.util.stream.Stream;

/** Everything that the window can do or show, as commands. */
final class WindowCommands {
    private final StepCommands steps;
    private final FileCommands files;
    private final ChangeCommands changes;
    private final PlanCommands plan;
    private final CompareCommands compare;
    private final DemandCommands demand;
    private final ViewCommands view;
    private final TopologyCommands topology;
    private final ProjectCommands project;

    WindowCommands(
            WorkspaceViewModel workspace,
            ScreenModels models,
            FileActions files,
            Jumps jumps,
            TourViewModel tour) {
        steps = new StepCommands(workspace, jumps);
        this.files = new FileCommands(workspace, files);
        changes = new ChangeCommands(workspace);
        plan = new PlanCommands(workspace, models, jumps);
        compare = new CompareCommands(workspace, models, jumps);
        demand = new DemandCommands(workspace, models);
        view = new ViewCommands(workspace, tour);
        topology = new TopologyCommands(workspace, models);
        project = new ProjectCommands(workspace, models, jumps);
    }

    /** The commands as they are now; of equals, the first here comes first. */
    List<Command> all() {
        return Stream.of(
                        steps.steps(),
                        files.all(),
                        changes.all(),
                        plan.all(),
                        compare.all(),
                        demand.actions(),
                        view.all(),
                        topology.all(),
                        steps.tabs(),
                        project.scenarios(),
                        demand.components(),
                        project.figures())
                .flatMap(List::stream)
                .toList();
    }
}
