package org.tierwise.app.desktop;

import javafx.application.ColorScheme;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;
import javafx.util.Subscription;

import org.tierwise.app.desktop.files.ChosenLanguage;
import org.tierwise.app.desktop.files.FilesViewModel;
import org.tierwise.app.desktop.files.WindowMemory;
import org.tierwise.app.desktop.files.WindowState;
import org.tierwise.app.desktop.theme.Theme;
import org.tierwise.app.desktop.tour.TourStop;
import org.tierwise.app.desktop.words.Language;
import org.tierwise.app.desktop.words.Money;
import org.tierwise.app.desktop.words.Words;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * The window on its stage. Another language or currency builds the window anew, over the same
 * project, plan and history; nothing of the old one is looked at any more, so that it goes as a
 * whole.
 */
final class Showing {
    private final Stage stage;
    private final Remembered remembered;
    private final ObservableValue<ColorScheme> system;
    private final Function<WorkspaceViewModel, ScreenModels> models;
    private final StagePlace place;

    private WorkspaceViewModel workspace;
    private FilesViewModel files;
    private MainWindow window;
    private ScreenModels screens;
    private Subscription scheme;

    /**
     * What is kept for the next start.
     *
     * @param language the language
     * @param window theme, currency, and place on the screen
     */
    record Remembered(ChosenLanguage language, WindowMemory window) {
        static Remembered in(Path folder) {
            return new Remembered(new ChosenLanguage(folder), new WindowMemory(folder));
        }
    }

    /**
     * @param stage does not show yet
     * @param system whether the system shows light or dark colours
     * @param models makes the view models of the screens
     */
    Showing(
            Stage stage,
            Remembered remembered,
            ObservableValue<ColorScheme> system,
            WorkspaceViewModel workspace,
            FilesViewModel files,
            Function<WorkspaceViewModel, ScreenModels> models) {
        this.stage = stage;
        this.remembered = remembered;
        this.system = system;
        this.models = models;
        this.workspace = workspace;
        this.files = files;
        scheme = followTheSystem(workspace);
        WindowState last = last();
        workspace.chosenThemeProperty().set(last.theme());
        workspace.amountsProperty().set(last.amounts());
        place = new StagePlace(stage, last);
        Money.show(workspace.amountsProperty().get(), workspace::rate);
        screens = models.apply(workspace);
        window = new MainWindow(workspace, screens, files);
        show();
    }

    private WindowState last() {
        try {
            return remembered.window().last();
        } catch (IOException e) {
            workspace.say(Words.of("window.notRead", String.valueOf(e.getMessage())));
            return WindowState.FIRST;
        }
    }

    private void remember() {
        try {
            remembered
                    .window()
                    .remember(
                            new WindowState(
                                    workspace.chosenThemeProperty().get(),
                                    workspace.amountsProperty().get(),
                                    place.place(),
                                    stage.isMaximized()));
        } catch (IOException e) {
            workspace.say(Words.of("window.notKept", String.valueOf(e.getMessage())));
        }
    }

    /** The window closes; changes that are not saved stay as a copy. */
    void close() {
        remember();
        files.close();
    }

    private void show() {
        stage.setScene(window.scene());
        stage.titleProperty()
                .bind(
                        workspace
                                .titleProperty()
                                .map(name ->
                                        name.equals("Tierwise") ? name : name + " – Tierwise"));
        workspace
                .languageProperty()
                .addListener((property, was, wanted) ->
                        workspace.document().whenSettled(() -> speak(wanted)));
        workspace
                .amountsProperty()
                .addListener((property, was, wanted) ->
                        workspace
                                .document()
                                .whenSettled(() -> {
                                    ScreenModels before = screens;
                                    buildAnew();
                                    screens.keepAskedFor(before);
                                    remember();
                                }));
        workspace.chosenThemeProperty().addListener((property, was, wanted) -> remember());
    }

    private void speak(Language language) {
        remembered.language().remember(language);
        Words.speak(language);
        ScreenModels before = screens;
        buildAnew();
        screens.plan().keepSearch(before.plan());
    }

    private void buildAnew() {
        double width = stage.getWidth();
        double height = stage.getHeight();
        Optional<TourStop> tour = window.tourStop();
        scheme.unsubscribe();
        WorkspaceViewModel next = workspace.continued();
        files = files.continued(next.document(), next::say);
        workspace = next;
        scheme = followTheSystem(next);
        Money.show(next.amountsProperty().get(), next::rate);
        screens = models.apply(next);
        window = new MainWindow(next, screens, files);
        show();
        if (!stage.isMaximized()) {
            stage.setWidth(width);
            stage.setHeight(height);
        }
        tour.ifPresent(window::goOnWithTour);
    }

    /** Knows what the system shows, also when it changes. */
    private Subscription followTheSystem(WorkspaceViewModel shown) {
        return system.subscribe(now -> shown.systemThemeProperty().set(Theme.of(now)));
    }

    /** Opens the project of a path, or an example by its name. */
    void open(String nameOrPath) {
        window.open(nameOrPath);
    }

    /** What the frame of the window shows now. */
    WorkspaceViewModel workspace() {
        return workspace;
    }

    /** The view models of the screens as they show now. */
    ScreenModels screens() {
        return screens;
    }

    /** The files of the window as it shows now. */
    FilesViewModel files() {
        return files;
    }
}
