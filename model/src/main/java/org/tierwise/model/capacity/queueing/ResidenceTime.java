package org.tierwise.model.capacity.queueing;

/**
 * How long one visit stays at a station, waiting and service: a constant part, and a part that
 * varies. They stand apart because a distribution with a jump cannot be inverted at it.
 *
 * @param meanSeconds mean of both parts, s
 * @param constantSeconds the constant part, s
 * @param variable transform of the part that varies
 */
public record ResidenceTime(double meanSeconds, double constantSeconds, LaplaceTransform variable) {
    /**
     * A time without a constant part.
     *
     * @param meanSeconds mean, s
     * @param transform transform of the distribution
     */
    public ResidenceTime(double meanSeconds, LaplaceTransform transform) {
        this(meanSeconds, 0, transform);
    }

    /** Transform of both parts together. */
    public LaplaceTransform transform() {
        return constantSeconds == 0
                ? variable
                : s -> variable.at(s).multiply(s.multiply(-constantSeconds).exp());
    }
}
