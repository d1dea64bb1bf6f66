package org.tierwise.app.desktop.controls;

import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The frame that every screen shares: figures above, work below. */
public final class Screens {
    private Screens() {}

    /** A screen whose last part takes the room that is left. */
    public static VBox of(ObservableList<Headline> headlines, Node... work) {
        VBox body = new VBox(work);
        body.getStyleClass().add("work");
        VBox.setVgrow(work[work.length - 1], Priority.ALWAYS);
        VBox screen = new VBox(new HeadlineStrip(headlines), body);
        VBox.setVgrow(body, Priority.ALWAYS);
        screen.getStyleClass().add("screen");
        return screen;
    }

    /** Title of a part of a screen. */
    public static Label title(String words) {
        Label title = new Label(words);
        title.getStyleClass().add("section-title");
        title.setMinHeight(Region.USE_PREF_SIZE);
        return title;
    }

    /** Quiet text under a title. */
    public static Label quiet(String words) {
        Label text = new Label(words);
        text.getStyleClass().add("muted");
        text.setWrapText(true);
        return text;
    }
}
