package org.tierwise.app.desktop;

import org.tierwise.app.desktop.palette.Command;
import org.tierwise.app.desktop.words.Words;

import java.util.List;

/** Commands of the step Plan. */
final class PlanCommands {
    private final WorkspaceViewModel workspace;
    private final ScreenModels models;
    private final Jumps jumps;

    PlanCommands(WorkspaceViewModel workspace, ScreenModels models, Jumps jumps) {
        this.workspace = workspace;
        this.models = models;
        this.jumps = jumps;
    }

    /** The commands as they are now. */
    List<Command> all() {
        String place = Step.PLAN.label();
        return List.of(
                Command.of(
                                place,
                                Words.of("palette.solve"),
                                Words.of("palette.solveWords"),
                                this::solve)
                        .keys("Ctrl+Enter")
                        .when(() -> workspace.isOpen() && !models.plan().solvingProperty().get()),
                Command.of(
                                place,
                                Words.of("palette.cancel"),
                                Words.of("palette.cancelWords"),
                                workspace::cancel)
                        .keys("Esc")
                        .when(() -> workspace.jobs().currentProperty().get().isPresent()),
                Command.of(
                                place,
                                Words.of("palette.pins"),
                                Words.of("palette.pinsWords"),
                                this::pricePins)
                        .when(workspace::isPlanned),
                Command.of(
                                place,
                                Words.of("palette.simulate"),
                                Words.of("palette.simulateWords"),
                                () -> {
                                    jumps.toTab(Step.PLAN, Words.of("simulation.title"));
                                    models.plan().simulation().simulate();
                                })
                        .when(workspace::isPlanned));
    }

    private void pricePins() {
        jumps.toTab(Step.PLAN, Words.of("pins.title"));
        models.pins().price();
    }

    private void solve() {
        workspace.goTo(Step.PLAN);
        models.plan().solve();
    }
}
