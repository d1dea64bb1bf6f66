package org.tierwise.app.desktop.welcome;

import atlantafx.base.theme.Styles;

import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.tierwise.app.desktop.controls.Hint;
import org.tierwise.app.desktop.files.RecentProject;
import org.tierwise.app.desktop.words.Words;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.function.Consumer;

/** Projects that were open before: name, folder, when saved, and a way to take each out. */
final class RecentProjectsList {
    private static final double WIDTH = 640;

    private final ObservableList<RecentProject> recent;
    private final ObservableValue<Boolean> busy;
    private final Consumer<String> open;
    private final Consumer<Path> forget;
    private final GridPane rows = new GridPane(12, 2);

    RecentProjectsList(
            ObservableList<RecentProject> recent,
            ObservableValue<Boolean> busy,
            Consumer<String> open,
            Consumer<Path> forget) {
        this.recent = recent;
        this.busy = busy;
        this.open = open;
        this.forget = forget;
    }

    Node node() {
        ColumnConstraints folder = new ColumnConstraints();
        folder.setHgrow(Priority.ALWAYS);
        ColumnConstraints saved = new ColumnConstraints();
        saved.setHalignment(HPos.RIGHT);
        rows.getColumnConstraints().setAll(new ColumnConstraints(), folder, saved);
        rows.setMaxWidth(WIDTH);
        rows.setAccessibleText(Words.of("welcome.recent"));
        rows.disableProperty().bind(busy);
        recent.subscribe(this::fill);
        fill();
        return rows;
    }

    private void fill() {
        rows.getChildren().clear();
        rows.setVisible(!recent.isEmpty());
        rows.setManaged(!recent.isEmpty());
        rows.add(quiet(Words.of("welcome.recent")), 0, 0);
        for (int i = 0; i < recent.size(); i++) {
            row(i + 1, recent.get(i));
        }
    }

    private void row(int row, RecentProject project) {
        Hyperlink link = new Hyperlink(project.name());
        link.setDisable(project.saved().isEmpty());
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(click -> open.accept(project.path().toString()));
        Label folder = quiet(String.valueOf(project.path().getParent()));
        folder.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        Hint.on(folder, project.path().toString());
        folder.setMinWidth(0);
        Label saved = quiet(project.saved().map(this::moment).orElse(Words.of("welcome.missing")));
        saved.setMinWidth(Region.USE_PREF_SIZE);
        Button remove = new Button("×");
        remove.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        Hint.on(remove, Words.of("welcome.forget"));
        remove.setAccessibleText(Words.of("welcome.forgetProject", project.name()));
        remove.setOnAction(click -> forget.accept(project.path()));
        rows.addRow(row, link, folder, saved, remove);
    }

    private String moment(Instant saved) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Words.language().locale())
                .withZone(ZoneId.systemDefault())
                .format(saved);
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("muted");
        return label;
    }
}
