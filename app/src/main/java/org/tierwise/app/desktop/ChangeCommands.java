package org.tierwise.app.desktop;

import org.tierwise.app.desktop.palette.Command;
import org.tierwise.app.desktop.words.Words;

import java.util.List;

/** Commands that take changes back and make them again. */
final class ChangeCommands {
    private final WorkspaceViewModel workspace;

    ChangeCommands(WorkspaceViewModel workspace) {
        this.workspace = workspace;
    }

    /** The commands as they are now. */
    List<Command> all() {
        return List.of(
                Command.of(
                                Words.of("palette.changes"),
                                Words.of("palette.undo"),
                                Words.of("palette.undoWords"),
                                workspace.document()::undo)
                        .keys("Ctrl+Z")
                        .when(workspace.document().undoableProperty()::get),
                Command.of(
                                Words.of("palette.changes"),
                                Words.of("palette.redo"),
                                Words.of("palette.redoWords"),
                                workspace.document()::redo)
                        .keys("Ctrl+Y")
                        .when(workspace.document().redoableProperty()::get));
    }
}
