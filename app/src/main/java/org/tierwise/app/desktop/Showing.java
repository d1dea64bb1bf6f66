package org.tierwise.app.desktop;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Subscription;

import org.tierwise.app.desktop.files.ChosenLanguage;
import org.tierwise.app.desktop.files.FilesViewModel;
import org.tierwise.app.desktop.theme.Theme;
import org.tierwise.app.desktop.words.Language;
import org.tierwise.app.desktop.words.Money;
import org.tierwise.app.desktop.words.Words;

import java.util.function.Function;

/**
 * The window on its stage. Another language or currency builds the window anew, over the same
 * project, plan and history; nothing of the old one is looked at any more, so that it goes as a
 * whole.
 */
final class Showing {
    private final Stage stage;
    private final ChosenLanguage chosen;
    private final Function<WorkspaceViewModel, ScreenModels> models;

    private WorkspaceViewModel workspace;
    private FilesViewModel files;
    private MainWindow window;
    private ScreenModels screens;
    private Subscription scheme;

    /**
     * @param chosen keeps the language for the next start
     * @param models makes the view models of the screens
     */
    Showing(
            Stage stage,
            ChosenLanguage chosen,
            WorkspaceViewModel workspace,
            FilesViewModel files,
            Function<WorkspaceViewModel, ScreenModels> models) {
        this.stage = stage;
        this.chosen = chosen;
        this.models = models;
        this.workspace = workspace;
        this.files = files;
        scheme = followTheSystem(workspace);
        Money.show(workspace.amountsProperty().get(), workspace::rate);
        screens = models.apply(workspace);
        window = new MainWindow(workspace, screens, files);
        show();
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
                                }));
    }

    private void speak(Language language) {
        chosen.remember(language);
        Words.speak(language);
        buildAnew();
    }

    private void buildAnew() {
        double width = stage.getWidth();
        double height = stage.getHeight();
        Theme theme = workspace.themeProperty().get();
        scheme.unsubscribe();
        WorkspaceViewModel next = workspace.continued();
        files = files.continued(next.document(), next::say);
        workspace = next;
        scheme = followTheSystem(next);
        next.themeProperty().set(theme);
        Money.show(next.amountsProperty().get(), next::rate);
        screens = models.apply(next);
        window = new MainWindow(next, screens, files);
        show();
        stage.setWidth(width);
        stage.setHeight(height);
    }

    /** Light or dark as the system is, also when it changes. */
    private static Subscription followTheSystem(WorkspaceViewModel workspace) {
        return Platform.getPreferences()
                .colorSchemeProperty()
                .subscribe(scheme ->
                        workspace
                                .themeProperty()
                                .set(scheme == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT));
    }

    /** Opens the project of a path, or an example by its name. */
    void open(String nameOrPath) {
        window.open(nameOrPath);
    }

    /** What the frame of the window shows now. */
    WorkspaceViewModel workspace() {
        return workspace;
    }

    /** The files of the window as it shows now. */
    FilesViewModel files() {
        return files;
    }
}
