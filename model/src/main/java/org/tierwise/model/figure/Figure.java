package org.tierwise.model.figure;

/**
 * A number that can say what it is and where it came from.
 *
 * @param value the number, in {@code unit}; finite
 * @param unit unit as printed, for example {@code ms} or {@code GB}
 * @param provenance how it came about
 * @param source the document, formula or person behind it
 */
public record Figure(double value, String unit, Provenance provenance, String source) {
    /**
     * @throws IllegalArgumentException when the value is not finite
     */
    public Figure {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(
                    "a figure must be a finite number, but is " + value + " " + unit);
        }
    }

    /** A default that can be changed, with the reason for it. */
    public static Figure assumed(double value, String unit, String source) {
        return new Figure(value, unit, Provenance.ASSUMED, source);
    }

    /** A result of other figures, with the formula. */
    public static Figure computed(double value, String unit, String formula) {
        return new Figure(value, unit, Provenance.COMPUTED, formula);
    }
}
