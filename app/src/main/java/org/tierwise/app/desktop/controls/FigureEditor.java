package org.tierwise.app.desktop.controls;

import java.util.function.Consumer;

/** Changes figures that a person types. */
@FunctionalInterface
public interface FigureEditor {
    /**
     * Changes a figure.
     *
     * @param pointer which figure, as {@link Inspection.Editable#pointer} has it
     * @param text the new value as it was typed
     * @param refused takes what is wrong with it, at once or when it turns out
     */
    void type(String pointer, String text, Consumer<String> refused);
}
