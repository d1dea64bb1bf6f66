package org.tierwise.app.desktop.controls;

import atlantafx.base.theme.Styles;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.tierwise.app.desktop.words.Words;

import java.util.function.Supplier;

/** Stands in for a screen until there is a plan, and leads to where one is made. */
public final class NeedsPlan {
    private NeedsPlan() {}

    /**
     * @param screen makes what shows once there is a plan, when there is one for the first time
     * @param planned whether there is one
     * @param sentence says that the screen needs a plan
     * @param toPlan leads to the step that makes a plan
     */
    public static Node of(
            Supplier<Node> screen,
            ObservableBooleanValue planned,
            String sentence,
            Runnable toPlan) {
        Label words = new Label(sentence);
        words.getStyleClass().add("section-title");
        Button go = new Button(Words.of("plan.goAndSolve"));
        go.getStyleClass().add(Styles.ACCENT);
        go.setOnAction(click -> toPlan.run());
        VBox instead = new VBox(words, go);
        instead.getStyleClass().add("welcome");
        StackPane place = new StackPane(instead);
        planned.subscribe(now -> {
            if (now && place.getChildren().size() == 1) {
                place.getChildren().addFirst(screen.get());
            }
            show(instead, !now);
            place.getChildren().stream()
                    .filter(part -> part != instead)
                    .forEach(part -> show(part, now));
        });
        return place;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
