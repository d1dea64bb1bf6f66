package org.tierwise.app.desktop;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.stage.Stage;

import org.tierwise.app.desktop.files.AppFolder;
import org.tierwise.app.desktop.files.FilesViewModel;
import org.tierwise.app.desktop.theme.Theme;
import org.tierwise.app.document.Document;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.app.templates.ApplicationTemplates;
import org.tierwise.exports.Exports;
import org.tierwise.solver.Planner;

import java.time.Clock;
import java.util.Optional;

/** The desktop program. */
public final class DesktopApp extends Application {
    private static final double SMALLEST_WIDTH = 1100;
    private static final double SMALLEST_HEIGHT = 700;

    private Optional<FilesViewModel> files = Optional.empty();

    /**
     * Shows the window and returns when it is closed.
     *
     * @param args empty, or the path of a project to open
     */
    public static void launch(String[] args) {
        // Read while JavaFX looks for a screen: the first window shows them.
        Thread.ofPlatform().daemon().name("templates").start(ApplicationTemplates::all);
        Application.launch(DesktopApp.class, args);
    }

    @Override
    public void start(Stage stage) {
        WorkspaceViewModel workspace =
                new WorkspaceViewModel(
                        new Document(Jobs.ofWindow()), Jobs.ofWindow(), PlanningCases::open);
        FilesViewModel projects =
                new FilesViewModel(
                        workspace.document(),
                        Jobs.ofWindow(),
                        Jobs.ofWindow(),
                        AppFolder.ofUser(),
                        workspace::say);
        files = Optional.of(projects);
        followTheSystem(workspace);
        MainWindow window =
                new MainWindow(
                        workspace,
                        ScreenModels.over(
                                workspace,
                                Planner::solve,
                                Exports::workbook,
                                Clock.systemDefaultZone()),
                        projects);
        stage.setScene(window.scene());
        stage.titleProperty()
                .bind(
                        workspace
                                .titleProperty()
                                .map(name ->
                                        name.equals("Tierwise") ? name : name + " – Tierwise"));
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        stage.show();
        getParameters().getRaw().stream().findFirst().ifPresent(window::open);
    }

    @Override
    public void stop() {
        files.ifPresent(FilesViewModel::close);
    }

    /** Light or dark as the system is, also when it changes. */
    private static void followTheSystem(WorkspaceViewModel workspace) {
        Platform.getPreferences()
                .colorSchemeProperty()
                .subscribe(scheme ->
                        workspace
                                .themeProperty()
                                .set(scheme == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT));
    }
}
