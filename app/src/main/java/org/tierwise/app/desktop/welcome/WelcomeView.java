package org.tierwise.app.desktop.welcome;

import atlantafx.base.theme.Styles;

import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.tierwise.app.desktop.controls.Hint;
import org.tierwise.app.desktop.controls.Notice;
import org.tierwise.app.desktop.files.RecentProject;
import org.tierwise.app.desktop.files.Recovery;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.jobs.Job;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** What shows before anything is open. */
public final class WelcomeView {
    private static final double WIDTH = 560;

    private final Actions actions;
    private final ObservableList<RecentProject> recent;
    private final ObservableList<Recovery.Left> left;
    private final boolean tourIsSeen;
    private final NewProjectViewModel newProject;
    private final ObservableValue<Optional<Job<?>>> job;
    private final ObservableValue<Boolean> busy;
    private final ObservableValue<String> problem;

    /**
     * What can be done from here.
     *
     * @param open opens a bundled example by name, or a project by path
     * @param tour opens the example and shows around in it
     * @param choose lets the user choose a project file
     * @param recover opens what a crash left
     * @param discard removes what a crash left
     * @param forget takes a project out of the recent ones
     */
    public record Actions(
            Consumer<String> open,
            Runnable tour,
            Runnable choose,
            Consumer<Recovery.Left> recover,
            Consumer<Recovery.Left> discard,
            Consumer<Path> forget) {}

    /**
     * @param recent projects that were open before
     * @param left projects that were not saved when a program ended
     * @param tourIsSeen whether the tour is nothing new
     * @param newProject a project to be made
     * @param job what is being opened
     * @param problem why the last project could not be opened
     */
    public WelcomeView(
            Actions actions,
            ObservableList<RecentProject> recent,
            ObservableList<Recovery.Left> left,
            boolean tourIsSeen,
            NewProjectViewModel newProject,
            ObservableValue<Optional<Job<?>>> job,
            ObservableValue<String> problem) {
        this.actions = actions;
        this.recent = recent;
        this.left = left;
        this.tourIsSeen = tourIsSeen;
        this.newProject = newProject;
        this.job = job;
        this.busy = job.map(Optional::isPresent);
        this.problem = problem;
    }

    /** The screen. */
    public Node node() {
        Label title = new Label(Words.of("welcome.title"));
        title.getStyleClass().add("welcome-title");
        Label text = new Label(Words.of("welcome.text"));
        text.getStyleClass().add("welcome-text");
        text.setWrapText(true);
        text.setAlignment(Pos.CENTER);
        text.setMaxWidth(WIDTH);
        text.setMinHeight(Region.USE_PREF_SIZE);
        Node form = new NewProjectForm(newProject).node();
        form.disableProperty().bind(busy);
        ProgressBar progress = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        progress.visibleProperty().bind(busy);
        job.subscribe(running -> {
            progress.progressProperty().unbind();
            running.ifPresent(now -> progress.progressProperty().bind(now.fractionProperty()));
        });
        progress.setAccessibleText(Words.of("welcome.opening"));
        Notice notice = new Notice(problem, "danger");
        notice.setMaxWidth(WIDTH);
        VBox welcome =
                new VBox(
                        unsaved(),
                        title,
                        text,
                        buttons(),
                        tour(),
                        recentProjects(),
                        form,
                        notice,
                        progress);
        welcome.getStyleClass().add("welcome");
        welcome.setMinHeight(Region.USE_PREF_SIZE);
        ScrollPane scroll = new ScrollPane(welcome);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private Node buttons() {
        Button example = new Button(Words.of("welcome.example"));
        example.getStyleClass().add(Styles.ACCENT);
        example.setOnAction(click -> actions.open().accept("clovia"));
        Button project = new Button(Words.of("welcome.open"));
        Hint.on(project, Words.of("welcome.openTooltip"));
        project.setOnAction(click -> actions.choose().run());
        HBox buttons = new HBox(12, example, project);
        buttons.setAlignment(Pos.CENTER);
        buttons.disableProperty().bind(busy);
        return buttons;
    }

    /** The tour, offered in full to whoever has not seen it. */
    private Node tour() {
        Hyperlink link =
                new Hyperlink(Words.of(tourIsSeen ? "welcome.tourAgain" : "welcome.tourFirst"));
        Hint.on(link, Words.of("welcome.tourTooltip"));
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(click -> actions.tour().run());
        link.disableProperty().bind(busy);
        return link;
    }

    private Node recentProjects() {
        return new RecentProjectsList(recent, busy, actions.open(), actions.forget()).node();
    }

    /** One line for each project that was not saved when its program ended. */
    private Node unsaved() {
        VBox lines = new VBox(8);
        lines.setMaxWidth(WIDTH);
        Runnable fill = () -> lines.getChildren().setAll(left.stream().map(this::line).toList());
        left.subscribe(fill);
        fill.run();
        return lines;
    }

    private Node line(Recovery.Left project) {
        Label words = new Label(Words.of("welcome.unsaved", project.name()));
        words.setWrapText(true);
        Button recover = new Button(Words.of("welcome.recover"));
        recover.setOnAction(click -> actions.recover().accept(project));
        Button discard = new Button(Words.of("welcome.discard"));
        discard.getStyleClass().add(Styles.FLAT);
        discard.setOnAction(click -> actions.discard().accept(project));
        HBox line = new HBox(12, words, recover, discard);
        line.setAlignment(Pos.CENTER);
        line.getStyleClass().addAll("notice", "notice-attention");
        return line;
    }
}
