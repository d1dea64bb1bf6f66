package org.tierwise.app.desktop;

import javafx.application.Application;
import javafx.stage.Stage;

import org.tierwise.app.document.Document;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.exports.Exports;
import org.tierwise.solver.Planner;

import java.time.Clock;

/** The desktop program. */
public final class DesktopApp extends Application {
    private static final double SMALLEST_WIDTH = 1100;
    private static final double SMALLEST_HEIGHT = 700;

    /**
     * Shows the window and returns when it is closed.
     *
     * @param args empty, or the path of a project to open
     */
    public static void launch(String[] args) {
        Application.launch(DesktopApp.class, args);
    }

    @Override
    public void start(Stage stage) {
        WorkspaceViewModel workspace =
                new WorkspaceViewModel(new Document(), Jobs.ofWindow(), PlanningCases::open);
        stage.setScene(window(workspace).scene());
        stage.titleProperty()
                .bind(
                        workspace
                                .titleProperty()
                                .map(name ->
                                        name.equals("Tierwise") ? name : name + " – Tierwise"));
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        stage.show();
        getParameters().getRaw().stream().findFirst().ifPresent(workspace::open);
    }

    /** A window with the solver and the exports behind it. */
    static MainWindow window(WorkspaceViewModel workspace) {
        return new MainWindow(
                workspace,
                ScreenModels.over(
                        workspace, Planner::solve, Exports::workbook, Clock.systemDefaultZone()));
    }
}
