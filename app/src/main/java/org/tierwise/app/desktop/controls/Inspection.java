package org.tierwise.app.desktop.controls;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

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
     * A figure of the project that can be typed.
     *
     * @param pointer JSON pointer of the figure in the project file
     * @param number the figure as it stands, without its unit
     * @param unit its unit; may be empty
     */
    public record Editable(String pointer, String number, String unit) {
        /** A figure with all of its digits. */
        public static Editable of(String pointer, double value, String unit) {
            return new Editable(
                    pointer, BigDecimal.valueOf(value).stripTrailingZeros().toPlainString(), unit);
        }
    }

    /**
     * One line of an inspection.
     *
     * @param label what
     * @param value how much
     * @param badge how it came about, by the name of a {@link Provenances#word provenance}; may be
     *     empty
     * @param source document, formula or person behind it; may be empty
     * @param edit how it is changed; absent where it follows from others
     * @param leadsTo where it comes from; absent where nothing more is known of that
     */
    public record Fact(
            String label,
            String value,
            String badge,
            String source,
            Optional<Editable> edit,
            Optional<Destination> leadsTo) {
        /** A fact that leads nowhere. */
        public Fact(
                String label, String value, String badge, String source, Optional<Editable> edit) {
            this(label, value, badge, source, edit, Optional.empty());
        }

        /** A fact that follows from others. */
        public Fact(String label, String value, String badge, String source) {
            this(label, value, badge, source, Optional.empty());
        }

        /** The same, to be followed to where it comes from. */
        public Fact leadingTo(Destination destination) {
            return new Fact(label, value, badge, source, edit, Optional.of(destination));
        }

        /** A fact that needs no source. */
        public static Fact of(String label, String value) {
            return new Fact(label, value, "", "");
        }
    }
}
