package org.tierwise.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import org.tierwise.app.cli.ProposalFormats;
import org.tierwise.app.desktop.proposal.ProposalTools;
import org.tierwise.app.desktop.words.Language;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.jobs.Jobs;
import org.tierwise.data.catalogue.Catalogues;
import org.tierwise.model.project.Project;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/** What a person does and sees in a window, in the language that it speaks. */
abstract class Journey extends ApplicationTest {
    private static final int PATIENCE_SECONDS = 120;
    private static final int PATIENCE_MINUTES = 10;
    private static final int MOST_CONTROLS = 100;

    private final Screenshots screenshots = Screenshots.wanted();
    private @Nullable Stage stage;

    /** What the frame of the window shows. */
    abstract WorkspaceViewModel workspace();

    /** Exports into a folder, without opening it. */
    static ProposalTools exportsInto(Path folder) {
        return new ProposalTools(
                ProposalFormats.ALL,
                Jobs.ofWindow(),
                Jobs.ofWindow(),
                folder,
                folder,
                opened -> {},
                Clock.systemDefaultZone());
    }

    final void show(Stage shown) {
        stage = shown;
        HeadlessScreen.keepMenusOnIt();
        shown.setX(0);
        shown.setY(0);
        shown.show();
    }

    /** Every screen and every tab of them, with a plan in place. */
    final void photographScreens() throws TimeoutException {
        for (Step step : Step.values()) {
            interact(() -> workspace().goTo(step));
            interact(this::selectTheSecondRow);
            if (step == Step.PROPOSAL) {
                until(() -> lookup(".page-sheet").queryAll().size() > 2);
            }
            photograph(step.name().toLowerCase(Locale.ROOT));
        }
        interact(() -> workspace().goTo(Step.PLAN));
        click("plan.responseTimes");
        photograph("response-times");
        click("plan.why");
        until(() -> rowsOf(Words.of("plan.why")) == groups());
        until(this::idle);
        photograph("why");
        click("plan.whatLimitsCost");
        photograph("limits");
        click("front.title");
        click("front.search");
        until(() -> rowsOf(Words.of("front.title")) > 1);
        until(this::idle);
        interact(() -> table("front.title").getSelectionModel().select(1));
        photograph("cost-against-speed");
        photographComparisons();
        interact(() -> workspace().goTo(Step.TOPOLOGY));
        loseANode();
        photograph("node-lost");
        click("topology.bringAllBack");
        click("topology.asIs");
        photograph("topology-as-is");
    }

    /** With the key of its card. */
    private void loseANode() {
        Node web =
                lookup(node -> String.valueOf(node.getAccessibleText()).startsWith("web: Web"))
                        .query();
        interact(web::requestFocus);
        type(KeyCode.L);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void photographComparisons() throws TimeoutException {
        interact(() -> workspace().goTo(Step.COMPARE));
        click("compare.waterfall");
        photograph("waterfall");
        click("compare.cashFlow");
        photograph("cash-flow");
        click("compare.monthly");
        photograph("monthly");
        click("compare.scenarios");
        click("scenarios.plan");
        until(() -> rowsOf(Words.of("scenarios.sideBySide")) == project().scenarios().size());
        until(this::idle);
        photograph("scenarios");
        click("compare.providers");
        click("providers.plan");
        until(() -> rowsOf(Words.of("providers.sideBySide")) == Catalogues.ids().size());
        until(this::idle);
        photograph("providers");
        click("providers.bars");
        photograph("providers-bars");
        if (picturesAreWanted()) {
            photographWhatTheSavingHangsOn();
        }
        click("compare.byComponent");
    }

    /** Plans anew twice for each assumption, which takes minutes. */
    private void photographWhatTheSavingHangsOn() throws TimeoutException {
        click("compare.hangsOn");
        click("sensitivity.move");
        until(() -> !idle());
        WaitForAsyncUtils.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES, this::idle);
        WaitForAsyncUtils.waitForFxEvents();
        photograph("hangs-on");
    }

    final void simulate() throws TimeoutException {
        click("simulation.title");
        click("simulation.start");
        until(() -> rowsOf(Words.of("simulation.title")) == 4);
        until(this::idle);
    }

    /** Takes a picture in each look that the language is shown in. */
    final void photograph(String screen) {
        String name =
                Words.language() == Language.ENGLISH
                        ? screen
                        : screen + "-" + Words.language().locale().getLanguage();
        for (Screenshots.Look look : screenshots.looks(Words.language(), isWhole(screen))) {
            interact(() -> workspace().chosenThemeProperty().set(Optional.of(look.theme())));
            screenshots.take(scene(), name, look);
        }
    }

    /** A step as it first shows, or the start; not a tab of one. */
    private static boolean isWhole(String screen) {
        return screen.equals("welcome")
                || Arrays.stream(Step.values())
                        .anyMatch(step -> step.name().equalsIgnoreCase(screen));
    }

    /** Whether somebody asked for pictures, which take their time. */
    final boolean picturesAreWanted() {
        return screenshots.areWanted();
    }

    /** Clicks on the words of a key, once they show. */
    final void click(String key) throws TimeoutException {
        String words = Words.of(key).replaceAll("_\\(.\\)|_", "");
        until(() -> lookup(words).tryQuery().isPresent());
        clickOn(words);
    }

    final void go(KeyCode digit) {
        press(KeyCode.CONTROL, digit).release(digit, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Presses Tab until something has the keyboard. */
    final void tabTo(Predicate<Node> wanted) {
        for (int presses = 0; !wanted.test(owner()); presses++) {
            assertThat(presses).as("Tab never comes there").isLessThan(MOST_CONTROLS);
            type(KeyCode.TAB);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    /** Presses Tab until a button has the keyboard, and then the button. */
    final void push(String key) {
        tabTo(node -> node instanceof Button button && button.getText().equals(Words.of(key)));
        type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node owner() {
        return Objects.requireNonNull(scene().getFocusOwner());
    }

    final void selectTheSecondRow() {
        lookup(node -> node instanceof TableView<?> && isShown(node))
                .<TableView<?>>tryQuery()
                .ifPresent(table -> {
                    table.getSelectionModel().clearSelection();
                    table.getSelectionModel().select(1);
                });
    }

    final int rowsOf(String table) {
        return find(table).map(found -> found.getItems().size()).orElse(0);
    }

    private TableView<?> table(String key) {
        return find(Words.of(key)).orElseThrow();
    }

    private Optional<TableView<?>> find(String table) {
        return lookup(node ->
                        node instanceof TableView<?>
                                && table.equals(node.getAccessibleText())
                                && isShown(node))
                .tryQuery();
    }

    /** The project as it shows. */
    final Project project() {
        return workspace()
                .document()
                .projectProperty()
                .get()
                .orElseThrow()
                .planningCase()
                .project();
    }

    final int groups() {
        return workspace()
                .document()
                .projectProperty()
                .get()
                .orElseThrow()
                .analysis()
                .problem()
                .groups()
                .size();
    }

    final boolean idle() {
        return workspace().jobs().currentProperty().get().isEmpty();
    }

    final Scene scene() {
        return Objects.requireNonNull(stage).getScene();
    }

    static boolean isShown(Node node) {
        return node.isVisible() && node.getScene() != null;
    }

    static void until(Callable<Boolean> holds) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, holds);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
