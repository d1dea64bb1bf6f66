package org.tierwise.app.desktop;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.tierwise.app.desktop.theme.Theme;

/** The project's name, and what is always at hand. */
final class TopBar extends HBox {
    TopBar(WorkspaceViewModel model, Runnable choose) {
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
        Button open = new Button("_Open…");
        open.getStyleClass().add(Styles.FLAT);
        open.setTooltip(new Tooltip("Open a project (Ctrl+O)"));
        open.setOnAction(click -> choose.run());
        getChildren().addAll(name, note, gap, open, theme(model));
    }

    private static Button theme(WorkspaceViewModel model) {
        Button theme = new Button();
        theme.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON);
        theme.setTooltip(new Tooltip("Light or dark (Ctrl+D)"));
        theme.setAccessibleText("Switch between light and dark");
        FontIcon icon = new FontIcon(Material2AL.BRIGHTNESS_3);
        model.themeProperty()
                .subscribe(now ->
                        icon.setIconCode(
                                now == Theme.LIGHT
                                        ? Material2AL.BRIGHTNESS_3
                                        : Material2AL.BRIGHTNESS_7));
        theme.setGraphic(icon);
        theme.setOnAction(click -> model.themeProperty().set(model.themeProperty().get().other()));
        return theme;
    }
}
