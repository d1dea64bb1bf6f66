package org.tierwise.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import org.tierwise.app.desktop.files.FilesViewModel;
import org.tierwise.app.desktop.files.WindowPlace;
import org.tierwise.app.desktop.files.WindowState;
import org.tierwise.app.desktop.theme.Theme;
import org.tierwise.app.desktop.words.Language;
import org.tierwise.app.desktop.words.Money;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.document.Document;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.solver.Planner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Windows that are closed and opened again, on a system that turns dark in the evening. */
class WindowStateJourneyTest extends Journey {
    private final ObjectProperty<ColorScheme> system =
            new SimpleObjectProperty<>(ColorScheme.LIGHT);
    private final List<Stage> stages = new ArrayList<>();
    private Optional<Showing> showing = Optional.empty();

    @TempDir private Path folder = Path.of("");

    @Override
    public void start(Stage stage) {
        HeadlessScreen.keepMenusOnIt();
        open(stage);
    }

    @Override
    WorkspaceViewModel workspace() {
        return showing.orElseThrow().workspace();
    }

    private void open(Stage stage) {
        stages.add(stage);
        stage.setMinWidth(600);
        stage.setMinHeight(400);
        WorkspaceViewModel workspace =
                new WorkspaceViewModel(
                        new Document(Jobs.ofWindow()), Jobs.ofWindow(), PlanningCases::open);
        showing =
                Optional.of(
                        new Showing(
                                stage,
                                Showing.Remembered.in(folder),
                                system,
                                workspace,
                                new FilesViewModel(
                                        workspace.document(),
                                        Jobs.ofWindow(),
                                        Jobs.ofWindow(),
                                        folder,
                                        workspace::say),
                                shown ->
                                        ScreenModels.over(
                                                shown, Planner::solve, exportsInto(folder))));
        stage.show();
    }

    /** The first stage is that of every test in this virtual machine. */
    @AfterEach
    void theFirstStageIsAsItWas() {
        interact(() -> {
            Stage first = stages.getFirst();
            first.setMaximized(false);
            first.setMinWidth(0);
            first.setMinHeight(0);
            first.setWidth(1280);
            first.setHeight(800);
        });
    }

    private Stage stage() {
        return stages.getLast();
    }

    private void closeAndOpenAnother() {
        interact(() -> showing.orElseThrow().close());
        openAnother();
    }

    private void openAnother() {
        interact(() -> open(new Stage()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void becomes(ColorScheme scheme) {
        interact(() -> system.set(scheme));
    }

    private Theme theme() {
        return workspace().themeProperty().get();
    }

    @Test
    void aChosenThemeStaysUntilTheUserTakesThatOfTheSystem() {
        becomes(ColorScheme.DARK);
        assertThat(theme()).isEqualTo(Theme.DARK);

        press(KeyCode.CONTROL, KeyCode.D).release(KeyCode.D, KeyCode.CONTROL);
        assertThat(theme()).isEqualTo(Theme.LIGHT);
        becomes(ColorScheme.LIGHT);
        becomes(ColorScheme.DARK);
        assertThat(theme()).isEqualTo(Theme.LIGHT);

        interact(() -> workspace().languageProperty().set(Language.HINDI));
        assertThat(theme()).isEqualTo(Theme.LIGHT);
        interact(() -> workspace().languageProperty().set(Language.ENGLISH));
        closeAndOpenAnother();
        assertThat(theme()).isEqualTo(Theme.LIGHT);

        interact(() -> workspace().chosenThemeProperty().set(Optional.empty()));
        assertThat(theme()).isEqualTo(Theme.DARK);
        becomes(ColorScheme.LIGHT);
        assertThat(theme()).isEqualTo(Theme.LIGHT);
    }

    @Test
    void theTopBarOffersLightDarkAndThatOfTheSystem() {
        Node menu = lookup(node -> Words.of("bar.theme").equals(node.getAccessibleText())).query();
        clickOn(menu);
        clickOn(Words.of("theme.dark"));
        assertThat(theme()).isEqualTo(Theme.DARK);
        becomes(ColorScheme.DARK);
        becomes(ColorScheme.LIGHT);
        assertThat(theme()).isEqualTo(Theme.DARK);

        clickOn(menu);
        clickOn(Words.of("theme.system"));
        assertThat(theme()).isEqualTo(Theme.LIGHT);
    }

    @Test
    void aWindowOpensWhereTheLastOneStood() throws IOException {
        Stage first = stage();
        interact(() -> {
            first.setX(30);
            first.setY(20);
            first.setWidth(900);
            first.setHeight(760);
            workspace().amountsProperty().set(Money.Side.BILL);
        });
        WaitForAsyncUtils.waitForFxEvents();

        closeAndOpenAnother();

        Stage next = stage();
        assertThat(next.getX()).isEqualTo(30);
        assertThat(next.getY()).isEqualTo(20);
        assertThat(next.getWidth()).isEqualTo(900);
        assertThat(next.getHeight()).isEqualTo(760);
        assertThat(workspace().amountsProperty().get()).isEqualTo(Money.Side.BILL);
        assertThat(Showing.Remembered.in(folder).window().last())
                .isEqualTo(
                        new WindowState(
                                Optional.empty(),
                                Money.Side.BILL,
                                Optional.of(new WindowPlace(30, 20, 900, 760)),
                                false));
    }

    @Test
    void aPlaceThatNoScreenShowsIsNotUsed() throws IOException {
        Files.writeString(
                folder.resolve("window.txt"), "x=30000\ny=20\nwidth=900\nheight=760\ntheme=dark");

        openAnother();

        assertThat(stage().getX()).isLessThan(1000);
        assertThat(stage().getWidth()).isNotEqualTo(900);
        assertThat(theme()).isEqualTo(Theme.DARK);
    }
}
