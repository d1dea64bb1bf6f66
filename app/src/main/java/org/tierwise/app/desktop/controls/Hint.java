package org.tierwise.app.desktop.controls;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

import java.util.Optional;

/**
 * Words that explain something: beside the mouse, and for screen readers. A {@link Tooltip} is a
 * window with a scene of its own, and most are never seen, so it is made when the mouse comes.
 */
public final class Hint {
    private static final Duration USUAL = Duration.seconds(1);

    private final Node node;
    private final Duration delay;
    private String words = "";
    private Optional<Tooltip> tooltip = Optional.empty();

    private Hint(Node node, Duration delay) {
        this.node = node;
        this.delay = delay;
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, over -> install());
    }

    /** A hint that says nothing yet, and shows after the delay that is usual. */
    public static Hint on(Node node) {
        return on(node, USUAL);
    }

    /** A hint that says nothing yet, and shows once the mouse has rested for a while. */
    public static Hint on(Node node, Duration delay) {
        return new Hint(node, delay);
    }

    /** A hint with words. */
    public static Hint on(Node node, String words) {
        Hint hint = on(node);
        hint.say(words);
        return hint;
    }

    /** Says something else from now on; nothing with empty words. */
    public void say(String wanted) {
        words = wanted;
        node.setAccessibleHelp(wanted);
        tooltip.ifPresent(made -> {
            made.setText(wanted);
            if (wanted.isEmpty()) {
                Tooltip.uninstall(node, made);
                tooltip = Optional.empty();
            }
        });
    }

    private void install() {
        if (tooltip.isEmpty() && !words.isEmpty()) {
            Tooltip made = new Tooltip(words);
            made.setShowDelay(delay);
            Tooltip.install(node, made);
            tooltip = Optional.of(made);
        }
    }
}
