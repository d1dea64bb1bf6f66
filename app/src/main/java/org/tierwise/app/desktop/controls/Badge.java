package org.tierwise.app.desktop.controls;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A word in a coloured outline, for example how a figure came about. */
public final class Badge extends Label {
    public Badge(String word) {
        super(Provenances.inWords(word));
        getStyleClass().addAll("badge", "badge-" + word);
        setMinWidth(Region.USE_PREF_SIZE);
    }
}
