package org.tierwise.app.desktop.welcome;

import atlantafx.base.theme.Styles;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.tierwise.app.desktop.controls.Notice;

import java.util.function.Consumer;

/** What shows before anything is open. */
public final class WelcomeView {
    private static final double WIDTH = 520;

    private WelcomeView() {}

    /**
     * @param open opens a bundled example by name
     * @param choose lets the user choose a project file
     * @param busy whether something is being opened
     * @param problem why the last project could not be opened
     */
    public static Node of(
            Consumer<String> open,
            Runnable choose,
            ObservableValue<Boolean> busy,
            ObservableValue<String> problem) {
        Label title = new Label("What would this bill cost elsewhere?");
        title.getStyleClass().add("welcome-title");
        Label text =
                new Label(
                        "Tierwise reads an AWS bill and a traffic profile, finds the cheapest"
                                + " highly available plan on another cloud that keeps your response"
                                + " times, and writes the proposal that finance signs.");
        text.getStyleClass().add("welcome-text");
        text.setWrapText(true);
        text.setMaxWidth(WIDTH);
        Button example = new Button("Open the _Clovia example");
        example.getStyleClass().add(Styles.ACCENT);
        example.setDefaultButton(true);
        example.setOnAction(click -> open.accept("clovia"));
        Button project = new Button("_Open project…");
        project.setOnAction(click -> choose.run());
        HBox buttons = new HBox(12, example, project);
        buttons.setAlignment(Pos.CENTER);
        buttons.disableProperty().bind(busy);
        Label formats = new Label("A project is a .tierwise file; Ctrl+O opens one.");
        formats.getStyleClass().add("muted");
        ProgressBar progress = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        progress.visibleProperty().bind(busy);
        progress.setAccessibleText("Opening");
        Notice notice = new Notice(problem, "danger");
        notice.setMaxWidth(WIDTH);
        VBox welcome = new VBox(title, text, buttons, formats, progress, notice);
        welcome.getStyleClass().add("welcome");
        return welcome;
    }
}
