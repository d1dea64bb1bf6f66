package org.tierwise.data.metrics;

import java.util.OptionalDouble;

/** Numbers in exports. */
final class Numbers {
    private static final int LONGEST = 64;

    private Numbers() {}

    /** A finite number; empty when the text is none. */
    static OptionalDouble parse(String text) {
        if (text.isEmpty()
                || text.length() > LONGEST
                || !Character.isDigit(text.charAt(text.length() - 1))
                || text.indexOf('x') >= 0) {
            return OptionalDouble.empty();
        }
        try {
            double value = Double.parseDouble(text);
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }
}
