package org.tierwise.app.desktop.controls;

/**
 * One large figure of a step.
 *
 * @param label what it is, with its unit where the value has none
 * @param value the figure as printed
 * @param note what to hold it against; may be empty
 * @param trouble whether it needs the reader's eye
 */
public record Headline(String label, String value, String note, boolean trouble) {
    /** A figure that is as it should be. */
    public static Headline of(String label, String value, String note) {
        return new Headline(label, value, note, false);
    }
}
