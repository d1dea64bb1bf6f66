package org.tierwise.app.desktop.controls;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Buttons that are never cut off and say in a tooltip what they do. */
public final class Buttons {
    private Buttons() {}

    /**
     * A button with words.
     *
     * @param words with an underscore before the letter that presses it, if one does
     */
    public static Button of(String words, String tooltip, Runnable action) {
        Button button = new Button(words);
        button.setMinWidth(Region.USE_PREF_SIZE);
        Hint.on(button, tooltip);
        button.setOnAction(click -> action.run());
        return button;
    }

    /**
     * A flat button with a picture.
     *
     * @param name what it does, for screen readers
     */
    public static Button icon(Ikon icon, String name, String tooltip, Runnable action) {
        Button button = of("", tooltip, action);
        button.getStyleClass().addAll(Styles.FLAT, Styles.BUTTON_ICON);
        button.setGraphic(new FontIcon(icon));
        button.setAccessibleText(name);
        return button;
    }
}
