package org.tierwise.app.desktop.controls;

import java.util.Optional;

/**
 * One large figure of a step.
 *
 * @param label what it is, with its unit where the value has none
 * @param value the figure as printed
 * @param note what to hold it against; may be empty
 * @param trouble whether it needs the reader's eye
 * @param formula how it is worked out, for a tooltip; may be empty
 * @param leadsTo where it comes from; absent where the screen below shows it
 */
public record Headline(
        String label,
        String value,
        String note,
        boolean trouble,
        String formula,
        Optional<Destination> leadsTo) {
    /** A figure that leads nowhere. */
    public Headline(String label, String value, String note, boolean trouble) {
        this(label, value, note, trouble, "", Optional.empty());
    }

    /** A figure that is as it should be. */
    public static Headline of(String label, String value, String note) {
        return new Headline(label, value, note, false);
    }

    /** The same, to be followed to where it comes from. */
    public Headline leadingTo(Destination destination) {
        return new Headline(label, value, note, trouble, formula, Optional.of(destination));
    }

    /** The same, with how it is worked out. */
    public Headline workedOut(String asFormula) {
        return new Headline(label, value, note, trouble, asFormula, leadsTo);
    }
}
