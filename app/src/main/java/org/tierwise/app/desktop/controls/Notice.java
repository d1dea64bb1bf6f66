package org.tierwise.app.desktop.controls;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A message in the pane that it belongs to; takes no room while there is none. */
public final class Notice extends VBox {
    private final Label text = new Label();

    /**
     * @param words the message; empty hides the notice
     * @param style {@code danger}, {@code success} or {@code attention}
     */
    public Notice(ObservableValue<String> words, String style) {
        getStyleClass().addAll("notice", "notice-" + style);
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().add(text);
        text.textProperty().bind(words);
        visibleProperty().bind(text.textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
        setMinHeight(Region.USE_PREF_SIZE);
    }
}
