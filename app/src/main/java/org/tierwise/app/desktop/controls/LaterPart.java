package org.tierwise.app.desktop.controls;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

import java.util.function.Supplier;

/**
 * Room for a part of a screen that is made once the rest of the screen has been laid out: a key
 * that leads there is answered by a first picture without it, and the next one has it.
 */
public final class LaterPart extends StackPane {
    private final Supplier<? extends Node> content;

    /**
     * @param content makes the part, once, when the room shows for the first time
     */
    public LaterPart(Supplier<? extends Node> content) {
        this.content = content;
        sceneProperty()
                .subscribe(scene -> {
                    if (scene != null && getChildren().isEmpty()) {
                        fillAfterLayoutOf(scene);
                    }
                });
    }

    private void fillAfterLayoutOf(Scene scene) {
        Runnable fill =
                new Runnable() {
                    @Override
                    public void run() {
                        scene.removePostLayoutPulseListener(this);
                        if (getChildren().isEmpty()) {
                            getChildren().add(content.get());
                        }
                    }
                };
        scene.addPostLayoutPulseListener(fill);
    }
}
