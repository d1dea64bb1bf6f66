package org.tierwise.app.desktop;

import org.tierwise.app.desktop.palette.Command;
import org.tierwise.app.desktop.words.Words;

import java.util.List;

/** Commands of the step Compare. */
final class CompareCommands {
    private final WorkspaceViewModel workspace;
    private final ScreenModels models;
    private final Jumps jumps;

    CompareCommands(WorkspaceViewModel workspace, ScreenModels models, Jumps jumps) {
        this.workspace = workspace;
        this.models = models;
        this.jumps = jumps;
    }

    /** The commands as they are now. */
    List<Command> all() {
        String place = Step.COMPARE.label();
        return List.of(
                Command.of(
                                place,
                                Words.of("palette.scenarios"),
                                Words.of("palette.scenariosWords"),
                                () -> {
                                    jumps.toTab(Step.COMPARE, Words.of("compare.scenarios"));
                                    models.whatIf().planScenarios();
                                })
                        .when(workspace::isPlanned),
                Command.of(
                                place,
                                Words.of("palette.providers"),
                                Words.of("palette.providersWords"),
                                () -> {
                                    jumps.toTab(Step.COMPARE, Words.of("compare.providers"));
                                    models.providers().plan();
                                })
                        .when(workspace::isPlanned),
                Command.of(
                                place,
                                Words.of("palette.hangsOn"),
                                Words.of("palette.hangsOnWords"),
                                () -> {
                                    jumps.toTab(Step.COMPARE, Words.of("compare.hangsOn"));
                                    models.whatIf().studySensitivity();
                                })
                        .when(workspace::isPlanned));
    }
}
