package org.tierwise.app.desktop.controls;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Builds fields anew when their figures change, without taking the field away in which somebody
 * types.
 */
public final class FactFields {
    private final Parent parent;
    private Optional<FactField.Typing> interrupted = Optional.empty();

    /**
     * @param parent what holds the fields, directly or not
     */
    public FactFields(Parent parent) {
        this.parent = parent;
    }

    /** Builds all of them anew; until the event that asks for it ends, this may happen often. */
    public void rebuild(Runnable build) {
        Optional<FactField.Typing> typing =
                in(parent).filter(FactField::isTyping).findFirst().map(FactField::typing);
        typing.ifPresent(now -> {
            interrupted = typing;
            now.field().leave();
            Platform.runLater(() -> interrupted = Optional.empty());
        });
        build.run();
        interrupted
                .flatMap(before ->
                        in(parent).filter(field -> field.isFor(before.field())).findFirst())
                .ifPresent(field -> {
                    field.goOn(interrupted.orElseThrow());
                    interrupted = Optional.empty();
                });
    }

    private static Stream<FactField> in(Node node) {
        return switch (node) {
            case FactField field -> Stream.of(field);
            case Parent holder -> holder.getChildrenUnmodifiable().stream().flatMap(FactFields::in);
            default -> Stream.empty();
        };
    }
}
