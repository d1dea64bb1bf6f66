package org.tierwise.app.desktop;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.jobs.Job;

import java.util.Optional;

/** Below everything, never hidden: what runs, the last message, and the figures that count. */
final class StatusStrip extends HBox {
    private final ProgressBar progress = new ProgressBar();
    private final Label doing = new Label();
    private final Button cancel = new Button(Words.of("strip.cancel"));
    private final HBox job = new HBox(8, progress, doing, cancel);

    StatusStrip(WorkspaceViewModel model) {
        getStyleClass().add("status-strip");
        job.setAlignment(Pos.CENTER_LEFT);
        cancel.getStyleClass().add("small");
        cancel.setAccessibleText(Words.of("strip.cancelWhatRuns"));
        cancel.setOnAction(click -> model.cancel());
        doing.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        Label message = new Label();
        message.textProperty().bind(model.messageProperty());
        message.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(message, Priority.ALWAYS);
        getChildren()
                .addAll(
                        job,
                        message,
                        figure(Words.of("strip.savings"), model.savingsProperty()),
                        figure(Words.of("strip.p95"), model.p95Property()),
                        figure(Words.of("strip.gap"), model.gapProperty()));
        model.jobs().currentProperty().subscribe(this::show);
    }

    private void show(Optional<Job<?>> running) {
        job.setVisible(running.isPresent());
        job.setManaged(running.isPresent());
        progress.progressProperty().unbind();
        doing.textProperty().unbind();
        running.ifPresent(now -> {
            progress.progressProperty().bind(now.fractionProperty());
            doing.textProperty()
                    .bind(
                            now.messageProperty()
                                    .map(words ->
                                            words.isEmpty()
                                                    ? now.title()
                                                    : now.title() + ": " + words));
            progress.setAccessibleText(now.title());
        });
    }

    private static HBox figure(String name, ObservableValue<String> value) {
        Label label = new Label(name);
        label.getStyleClass().add("figure-label");
        Label figure = new Label();
        figure.getStyleClass().add("figure");
        figure.textProperty().bind(value);
        label.setMinWidth(Region.USE_PREF_SIZE);
        figure.setMinWidth(Region.USE_PREF_SIZE);
        HBox box = new HBox(4, label, figure);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }
}
