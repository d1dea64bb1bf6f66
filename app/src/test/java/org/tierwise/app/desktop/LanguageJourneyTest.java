package org.tierwise.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierwise.app.desktop.files.ChosenLanguage;
import org.tierwise.app.desktop.files.FilesViewModel;
import org.tierwise.app.desktop.tour.TourStop;
import org.tierwise.app.desktop.words.Language;
import org.tierwise.app.desktop.words.Money;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.document.AcceptedPlan;
import org.tierwise.app.document.Document;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.app.planning.PlanningCases;
import org.tierwise.model.project.Project;
import org.tierwise.solver.Planner;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/** Language and currency are changed in the middle of the work. */
class LanguageJourneyTest extends Journey {
    private Optional<Showing> showing = Optional.empty();

    @TempDir private Path folder = Path.of("");

    @Override
    public void start(Stage stage) {
        WorkspaceViewModel workspace =
                new WorkspaceViewModel(
                        new Document(Jobs.ofWindow()), Jobs.ofWindow(), PlanningCases::open);
        FilesViewModel files =
                new FilesViewModel(
                        workspace.document(),
                        Jobs.ofWindow(),
                        Jobs.ofWindow(),
                        folder,
                        workspace::say);
        showing =
                Optional.of(
                        new Showing(
                                stage,
                                Showing.Remembered.in(folder),
                                new SimpleObjectProperty<>(ColorScheme.LIGHT),
                                workspace,
                                files,
                                shown ->
                                        ScreenModels.over(
                                                shown, Planner::solve, exportsInto(folder))));
        show(stage);
    }

    @Override
    WorkspaceViewModel workspace() {
        return showing.orElseThrow().workspace();
    }

    @AfterEach
    void showsAsAtTheStartAgain() {
        Words.speak(Language.ENGLISH);
        Money.show(Money.Side.PLAN, Optional::empty);
    }

    @Test
    void anotherLanguageShowsAtOnceAndNothingIsLost() throws TimeoutException {
        speak(Language.HINDI);
        photograph("welcome");
        speak(Language.ENGLISH);
        click("welcome.example");
        until(() -> workspace().document().projectProperty().get().isPresent());
        Project before = project();
        interact(() -> workspace().type("/traffic/peakFactor", "5", refused -> {}));
        until(() -> !project().equals(before));
        Project changed = project();
        interact(() -> workspace().goTo(Step.PLAN));
        click("solve.solve");
        until(() -> workspace().document().planProperty().get().isPresent());
        until(this::idle);
        Path file = folder.resolve("clovia.tierwise");
        interact(() -> showing.orElseThrow().files().saveAs(file));
        until(() -> showing.orElseThrow().files().hasPlace());

        clickOn("English");
        clickOn(Language.HINDI.ownName());
        until(() -> Words.language() == Language.HINDI);

        assertThat(lookup("योजना").tryQuery()).isPresent();
        assertThat(lookup("Plan").tryQuery()).isEmpty();
        assertThat(workspace().stepProperty().get()).isEqualTo(Step.PLAN);
        assertThat(workspace().document().planProperty().get()).isPresent();
        assertThat(rowsOf("योजना")).isEqualTo(groups());
        assertThat(showing.orElseThrow().screens().plan().samples()).isNotEmpty();
        assertThat(showing.orElseThrow().files().fileProperty().get()).contains(file);
        assertThat(showing.orElseThrow().files().dirtyProperty().get()).isFalse();
        assertThat(new ChosenLanguage(folder).orOf(Locale.ROOT)).isEqualTo(Language.HINDI);
        if (picturesAreWanted()) {
            photographScreens();
            interact(() -> workspace().goTo(Step.PLAN));
            simulate();
            photograph("simulation");
        }

        interact(() -> workspace().document().undo());
        until(() -> project().equals(before));
        interact(() -> workspace().document().redo());
        until(() -> project().equals(changed));

        speak(Language.ENGLISH);
        assertThat(lookup("Plan").tryQuery()).isPresent();
        assertThat(showing.orElseThrow().files().dirtyProperty().get()).isFalse();
    }

    @Test
    void theOtherCurrencyShowsAtOnceAndNothingOfTheProjectChanges() throws TimeoutException {
        click("welcome.example");
        until(() -> workspace().document().projectProperty().get().isPresent());
        interact(() -> workspace().goTo(Step.PLAN));
        click("solve.solve");
        until(() -> workspace().document().planProperty().get().isPresent());
        until(this::idle);
        Project before = project();
        AcceptedPlan plan = workspace().document().planProperty().get().orElseThrow();
        String rupees = costOfThePlan();

        clickOn("$");

        assertThat(rupees).startsWith("₹");
        assertThat(costOfThePlan()).startsWith("$");
        assertThat(lookup("Monthly, $").tryQuery()).isPresent();
        assertThat(lookup("Monthly, ₹").tryQuery()).isEmpty();
        assertThat(project()).isEqualTo(before);
        assertThat(workspace().document().planProperty().get()).contains(plan);
        assertThat(workspace().document().dirtyProperty().get()).isFalse();
        interact(() -> workspace().goTo(Step.COMPARE));
        assertThat(lookup("Cost by component, $ thousand a month").tryQuery()).isPresent();
        clickOn("₹");
        assertThat(lookup("Cost by component, ₹ lakh a month").tryQuery()).isPresent();
        interact(() -> workspace().goTo(Step.PLAN));
        assertThat(costOfThePlan()).isEqualTo(rupees);
    }

    @Test
    void theTourGoesOnAtItsStopInTheOtherLanguageAndCurrency() throws TimeoutException {
        click("welcome.tourFirst");
        until(() -> shows(TourStop.BILL));
        click("tour.next");
        until(() -> shows(TourStop.DEMAND));

        speak(Language.HINDI);
        until(() -> shows(TourStop.DEMAND));
        assertThat(workspace().stepProperty().get()).isEqualTo(Step.DEMAND);

        click("tour.next");
        until(() -> shows(TourStop.TOPOLOGY));
        interact(() -> workspace().amountsProperty().set(Money.Side.BILL));
        until(() -> shows(TourStop.TOPOLOGY));
        type(KeyCode.ESCAPE);
        until(() -> !shows(TourStop.TOPOLOGY));
        speak(Language.ENGLISH);
        assertThat(lookup(".tour-card").query().getParent().isVisible()).isFalse();
    }

    /** The card of a stop, in the language that is spoken. */
    private boolean shows(TourStop stop) {
        return lookup(stop.text(true)).tryQuery().filter(Node::isVisible).isPresent()
                && lookup(".tour-card").query().getParent().isVisible();
    }

    private String costOfThePlan() {
        return lookup(".headline-value").<Labeled>query().getText();
    }

    private void speak(Language language) {
        interact(() -> workspace().languageProperty().set(language));
    }
}
