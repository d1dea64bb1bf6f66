package org.tierwise.app.desktop;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

import org.tierwise.app.cli.ProposalFormats;
import org.tierwise.app.desktop.files.AppFolder;
import org.tierwise.app.desktop.files.FilesViewModel;
import org.tierwise.app.desktop.proposal.ProposalTools;
import org.tierwise.app.desktop.words.Money;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.document.Document;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.app.templates.ApplicationTemplates;
import org.tierwise.solver.Planner;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** The desktop program. */
public final class DesktopApp extends Application {
    private static final double SMALLEST_WIDTH = 1100;
    private static final double SMALLEST_HEIGHT = 700;

    private Optional<Showing> showing = Optional.empty();

    /**
     * Shows the window and returns when it is closed.
     *
     * @param args empty, or the path of a project to open
     */
    public static void launch(String[] args) {
        // Beside JavaFX, which looks for a screen meanwhile.
        Thread.ofPlatform().daemon().name("first-window").start(DesktopApp::prepare);
        Application.launch(DesktopApp.class, args);
    }

    /** What the first window asks for and no screen is needed for. */
    private static void prepare() {
        List<Supplier<?>> wanted =
                List.of(
                        Words::language,
                        Money::currency,
                        ApplicationTemplates::summaries,
                        () -> ProposalFormats.ALL);
        wanted.forEach(each -> Objects.requireNonNull(each.get()));
    }

    @Override
    public void start(Stage stage) {
        Showing.Remembered remembered = Showing.Remembered.in(AppFolder.ofUser());
        Words.speak(remembered.language().orOf(Locale.getDefault(Locale.Category.DISPLAY)));
        WorkspaceViewModel workspace =
                new WorkspaceViewModel(
                        new Document(Jobs.ofWindow(), () -> Words.of("figure.following")),
                        Jobs.ofWindow(),
                        PlanningCases::open);
        FilesViewModel files =
                new FilesViewModel(
                        workspace.document(),
                        Jobs.ofWindow(),
                        Jobs.ofWindow(),
                        AppFolder.ofUser(),
                        workspace::say);
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        Showing shown =
                new Showing(
                        stage,
                        remembered,
                        Platform.getPreferences().colorSchemeProperty(),
                        workspace,
                        files,
                        this::models);
        showing = Optional.of(shown);
        stage.show();
        getParameters().getRaw().stream().findFirst().ifPresent(shown::open);
    }

    private ScreenModels models(WorkspaceViewModel workspace) {
        return ScreenModels.over(
                workspace,
                Planner::solve,
                new ProposalTools(
                        ProposalFormats.ALL,
                        Jobs.ofWindow(),
                        Jobs.ofWindow(),
                        AppFolder.ofUser(),
                        Path.of(System.getProperty("user.home")),
                        this::openFolder,
                        Clock.systemDefaultZone()));
    }

    private void openFolder(Path folder) {
        getHostServices().showDocument(folder.toUri().toString());
    }

    @Override
    public void stop() {
        showing.ifPresent(Showing::close);
    }
}
