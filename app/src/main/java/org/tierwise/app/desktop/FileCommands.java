package org.tierwise.app.desktop;

import org.tierwise.app.desktop.palette.Command;
import org.tierwise.app.desktop.words.Words;

import java.util.List;

/** Commands that open and save projects. */
final class FileCommands {
    private final WorkspaceViewModel workspace;
    private final FileActions files;

    FileCommands(WorkspaceViewModel workspace, FileActions files) {
        this.workspace = workspace;
        this.files = files;
    }

    /** The commands as they are now. */
    List<Command> all() {
        return List.of(
                Command.of(
                                Words.of("palette.project"),
                                Words.of("palette.open"),
                                Words.of("palette.openWords"),
                                files::open)
                        .keys("Ctrl+O"),
                Command.of(
                        Words.of("palette.project"),
                        Words.of("palette.example"),
                        "",
                        () -> files.open("clovia")),
                Command.of(
                                Words.of("palette.project"),
                                Words.of("palette.save"),
                                Words.of("palette.saveWords"),
                                files::save)
                        .keys("Ctrl+S")
                        .when(workspace::isOpen),
                Command.of(
                                Words.of("palette.project"),
                                Words.of("palette.saveAs"),
                                Words.of("palette.saveAsWords"),
                                files::saveAs)
                        .keys("Ctrl+Shift+S")
                        .when(workspace::isOpen),
                Command.of(
                                Words.of("palette.project"),
                                Words.of("palette.support"),
                                Words.of("palette.supportWords"),
                                () -> new SupportFile(workspace).save())
                        .when(workspace::isIdle));
    }
}
