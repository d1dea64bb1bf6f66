package org.tierwise.app.desktop.palette;

import java.util.function.BooleanSupplier;

/**
 * Something that the window can do or show.
 *
 * @param place where it belongs, for example {@code Plan}
 * @param title what it does
 * @param words other words that people look for it by; may be empty
 * @param shortcut its keys, for example {@code Ctrl+S}; may be empty
 * @param possible whether it can be done now
 * @param action does it
 */
public record Command(
        String place,
        String title,
        String words,
        String shortcut,
        BooleanSupplier possible,
        Runnable action) {
    /** A command that can always be done, without keys. */
    public static Command of(String place, String title, String words, Runnable action) {
        return new Command(place, title, words, "", () -> true, action);
    }

    /** The same command with keys. */
    public Command keys(String changed) {
        return new Command(place, title, words, changed, possible, action);
    }

    /** The same command, possible only at times. */
    public Command when(BooleanSupplier changed) {
        return new Command(place, title, words, shortcut, changed, action);
    }

    /** What tells it apart from others. */
    String id() {
        return place + "/" + title;
    }

    /** The command in words, for screen readers. */
    String inWords() {
        return "%s, %s%s".formatted(title, place, shortcut.isEmpty() ? "" : ", " + shortcut);
    }
}
