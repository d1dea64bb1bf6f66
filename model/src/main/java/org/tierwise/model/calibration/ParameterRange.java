package org.tierwise.model.calibration;

/**
 * A parameter that is to be fitted.
 *
 * @param parameter which
 * @param low least plausible value, positive
 * @param high largest plausible value
 */
public record ParameterRange(QueryParameter parameter, double low, double high) {
    /** Share of the range at either end that counts as the bound itself. */
    private static final double AT_BOUND = 1e-3;

    /**
     * @throws IllegalArgumentException when not 0 &lt; low &lt; high, or a fraction exceeds 1
     */
    public ParameterRange {
        boolean fraction = parameter == QueryParameter.READ_FRACTION;
        if (!(low > 0 && high > low) || Double.isInfinite(high) || (fraction && high > 1)) {
            throw new IllegalArgumentException(
                    "bounds of the %s must be positive and rising%s, but are %s and %s"
                            .formatted(parameter.label(), fraction ? " up to 1" : "", low, high));
        }
    }

    /** The value for an unbounded argument: low + (high - low)/(1 + e^-u). */
    double value(double unbounded) {
        return low + (high - low) / (1 + Math.exp(-unbounded));
    }

    /** Whether a value lies on a bound. */
    public boolean atBound(double value) {
        double margin = AT_BOUND * (high - low);
        return value <= low + margin || value >= high - margin;
    }
}
