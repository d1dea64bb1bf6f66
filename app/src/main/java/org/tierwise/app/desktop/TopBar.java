package org.tierwise.app.desktop;

import atlantafx.base.theme.Styles;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.tierwise.app.desktop.theme.Theme;
import org.tierwise.app.desktop.words.Words;
import org.tierwise.app.document.Document;

/** The project's name, and what is always at hand. */
final class TopBar extends HBox {
    TopBar(
            WorkspaceViewModel model,
            ObservableValue<Boolean> dirty,
            FileActions files,
            Runnable palette) {
        getStyleClass().add("top-bar");
        Label name = new Label();
        name.getStyleClass().add("project-name");
        name.textProperty().bind(model.titleProperty());
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label note = new Label();
        note.getStyleClass().add("project-note");
        note.textProperty().bind(model.noteProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button open = new Button(Words.of("bar.open"));
        open.getStyleClass().add(Styles.FLAT);
        open.setTooltip(new Tooltip(Words.of("bar.openTooltip")));
        open.setOnAction(click -> files.open());
        getChildren().addAll(name, mark(dirty), note, gap, find(palette), open);
        getChildren().addAll(ofProject(model, files));
        getChildren().add(theme(model));
    }

    private static Button find(Runnable palette) {
        Button find = new Button(Words.of("bar.find"), new FontIcon(Material2MZ.SEARCH));
        find.getStyleClass().add("find-button");
        find.setMinWidth(Region.USE_PREF_SIZE);
        find.setTooltip(new Tooltip(Words.of("bar.findTooltip")));
        find.setAccessibleText(Words.of("bar.findName"));
        find.setOnAction(click -> palette.run());
        return find;
    }

    /** Beside the name of a project that has changes which no file holds. */
    private static Label mark(ObservableValue<Boolean> dirty) {
        Label mark = new Label("●");
        mark.getStyleClass().add("dirty-mark");
        mark.setTooltip(new Tooltip(Words.of("bar.unsavedTooltip")));
        mark.setAccessibleText(Words.of("bar.unsaved"));
        mark.visibleProperty().bind(dirty);
        mark.managedProperty().bind(dirty);
        return mark;
    }

    private static Button[] ofProject(WorkspaceViewModel model, FileActions files) {
        Document document = model.document();
        Button save =
                icon(
                        Material2MZ.SAVE,
                        Words.of("bar.save"),
                        Words.of("bar.saveTooltip"),
                        files::save);
        save.disableProperty().bind(document.projectProperty().map(opened -> opened.isEmpty()));
        Button undo =
                icon(
                        Material2MZ.UNDO,
                        Words.of("bar.undo"),
                        Words.of("bar.undoTooltip"),
                        document::undo);
        undo.disableProperty().bind(document.undoableProperty().map(can -> !can));
        Button redo =
                icon(
                        Material2MZ.REDO,
                        Words.of("bar.redo"),
                        Words.of("bar.redoTooltip"),
                        document::redo);
        redo.disableProperty().bind(document.redoableProperty().map(can -> !can));
        return new Button[] {save, undo, redo};
    }

    private static Button icon(Ikon icon, String name, String tooltip, Runnable action) {
        Button button = new Button();
        button.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON);
        button.setGraphic(new FontIcon(icon));
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(tooltip));
        button.setOnAction(click -> action.run());
        return button;
    }

    private static Button theme(WorkspaceViewModel model) {
        Button theme =
                icon(
                        Material2AL.BRIGHTNESS_3,
                        Words.of("bar.theme"),
                        Words.of("bar.themeTooltip"),
                        () -> model.themeProperty().set(model.themeProperty().get().other()));
        FontIcon icon = new FontIcon(Material2AL.BRIGHTNESS_3);
        model.themeProperty()
                .subscribe(now ->
                        icon.setIconCode(
                                now == Theme.LIGHT
                                        ? Material2AL.BRIGHTNESS_3
                                        : Material2AL.BRIGHTNESS_7));
        theme.setGraphic(icon);
        return theme;
    }
}
