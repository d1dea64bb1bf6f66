package org.tierwise.app.desktop.controls;

import java.util.List;

/**
 * What is known of the thing that is selected.
 *
 * @param title the thing
 * @param facts figures, with where they came from
 */
public record Inspection(String title, List<Fact> facts) {
    /** Nothing is selected. */
    public static final Inspection NONE = new Inspection("", List.of());

    public Inspection {
        facts = List.copyOf(facts);
    }

    /**
     * One line of an inspection.
     *
     * @param label what
     * @param value how much
     * @param badge how it came about, in a word; may be empty
     * @param source document, formula or person behind it; may be empty
     */
    public record Fact(String label, String value, String badge, String source) {
        /** A fact that needs no source. */
        public static Fact of(String label, String value) {
            return new Fact(label, value, "", "");
        }
    }
}
