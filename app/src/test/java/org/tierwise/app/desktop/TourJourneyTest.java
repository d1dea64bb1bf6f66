package org.tierwise.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import org.tierwise.app.desktop.files.FilesViewModel;
import org.tierwise.app.desktop.tour.TourStop;
import org.tierwise.app.desktop.words.Language;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.document.AcceptedPlan;
import org.tierwise.app.document.Document;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.model.project.Project;
import org.tierwise.solver.Planner;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Somebody new takes the tour, with the keyboard. */
class TourJourneyTest extends Journey {
    @TempDir private Path folder = Path.of("");

    private final WorkspaceViewModel workspace =
            new WorkspaceViewModel(
                    new Document(Jobs.ofWindow()), Jobs.ofWindow(), PlanningCases::open);
    private Optional<Stage> stage = Optional.empty();

    @Override
    public void start(Stage shown) {
        stage = Optional.of(shown);
        shown.setScene(window().scene());
        show(shown);
    }

    private MainWindow window() {
        return new MainWindow(
                workspace,
                ScreenModels.over(workspace, Planner::solve, exportsInto(folder)),
                files());
    }

    private FilesViewModel files() {
        return new FilesViewModel(
                workspace.document(), Jobs.ofWindow(), Jobs.ofWindow(), folder, workspace::say);
    }

    @Override
    WorkspaceViewModel workspace() {
        return workspace;
    }

    @AfterEach
    void speakEnglishAgain() {
        Words.speak(Language.ENGLISH);
    }

    @Test
    void everyStopPointsAtAControlAndTheTourIsRememberedAsSeen() throws TimeoutException {
        assertThat(link("welcome.tourFirst").isDisabled()).isFalse();
        photograph("tour-0");

        takeTheTour("welcome.tourFirst");

        assertThat(files().tourIsSeen()).isTrue();
        assertThat(workspace.document().projectProperty().get()).isPresent();
    }

    @Test
    void itIsAQuietLinkOnceSeenBeginsAgainFromThePaletteAndEscEndsIt() throws TimeoutException {
        interact(() -> files().rememberTour());
        interact(() -> stage.orElseThrow().setScene(window().scene()));
        assertThat(link("welcome.tourAgain").isDisabled()).isFalse();

        press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        write(Words.of("palette.tour"));
        type(KeyCode.ENTER);
        until(() -> shows(TourStop.BILL));
        type(KeyCode.SPACE);
        until(() -> shows(TourStop.DEMAND));
        interact(() -> button("tour.back").fire());
        until(() -> shows(TourStop.BILL));

        type(KeyCode.ESCAPE);

        until(() -> !shows(TourStop.BILL));
        assertThat(workspace.document().projectProperty().get()).isPresent();
    }

    @Test
    void inAnOpenProjectThePlanAndWhatIsNotSavedStay() throws TimeoutException {
        interact(() -> workspace.open("clovia"));
        until(() -> workspace.document().projectProperty().get().isPresent());
        Project before = project();
        interact(() -> workspace.type("/traffic/peakFactor", "3", refused -> {}));
        until(() -> !project().equals(before));
        interact(() -> workspace.goTo(Step.PLAN));
        click("solve.solve");
        until(() -> workspace.document().planProperty().get().isPresent());
        until(this::idle);
        Project changed = project();
        Optional<AcceptedPlan> plan = workspace.document().planProperty().get();

        press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        write(Words.of("palette.tour"));
        type(KeyCode.ENTER);
        until(() -> shows(TourStop.BILL));

        assertThat(workspace.document().planProperty().get()).isEqualTo(plan);
        assertThat(project()).isEqualTo(changed);
        assertThat(workspace.document().dirtyProperty().get()).isTrue();
        assertThat(workspace.document().undoableProperty().get()).isTrue();
    }

    @Test
    void hindiFitsTheCards() throws TimeoutException {
        interact(() -> {
            Words.speak(Language.HINDI);
            stage.orElseThrow().setScene(window().scene());
        });

        takeTheTour("welcome.tourFirst");

        assertThat(files().tourIsSeen()).isTrue();
    }

    /** Through all stops by the key that presses the button which has the focus. */
    private void takeTheTour(String link) throws TimeoutException {
        interact(() -> link(link).requestFocus());
        type(KeyCode.SPACE);
        for (TourStop stop : TourStop.values()) {
            until(() -> shows(stop));
            WaitForAsyncUtils.waitForFxEvents(12);
            assertThat(lookup(".tour-ring").query().isVisible()).as(stop.name()).isTrue();
            assertFits(stop);
            photograph("tour-" + (stop.ordinal() + 1));
            type(KeyCode.SPACE);
        }
        until(() -> !lookup(".tour-card").query().getParent().isVisible());
    }

    /** The card is on the screen, beside what it points at, and no word of it is cut. */
    private void assertFits(TourStop stop) {
        Node card = lookup(".tour-card").query();
        Bounds at = card.localToScene(card.getLayoutBounds());
        Node ring = lookup(".tour-ring").query();
        Bounds around = ring.localToScene(ring.getLayoutBounds());
        assertThat(at.getMinX()).as(stop.name()).isNotNegative();
        assertThat(at.getMinY()).as(stop.name()).isNotNegative();
        assertThat(at.getMaxX()).as(stop.name()).isLessThanOrEqualTo(scene().getWidth());
        assertThat(at.getMaxY()).as(stop.name()).isLessThanOrEqualTo(scene().getHeight());
        assertThat(at.intersects(around)).as(stop.name()).isFalse();
        assertThat(around.getWidth() * around.getHeight()).as(stop.name()).isPositive();
        wordsOn(card)
                .forEach(words ->
                        assertThat(words.getWidth() + 0.5)
                                .as(words.getText())
                                .isGreaterThanOrEqualTo(words.minWidth(-1)));
    }

    private Stream<Labeled> wordsOn(Node card) {
        return card.lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast);
    }

    private boolean shows(TourStop stop) {
        return lookup(".tour-card")
                .tryQuery()
                .filter(card -> card.getParent().isVisible())
                .filter(card ->
                        wordsOn(card).anyMatch(words -> words.getText().equals(stop.text(true))))
                .isPresent();
    }

    private Hyperlink link(String key) {
        return lookup(node ->
                        node instanceof Hyperlink link && link.getText().equals(Words.of(key)))
                .query();
    }

    private Button button(String key) {
        return lookup(node ->
                        node instanceof Button button && button.getText().equals(Words.of(key)))
                .query();
    }
}
