package org.tierwise.model.capacity.queueing;

import org.hipparchus.complex.Complex;

/**
 * A constant time without waiting.
 *
 * @param seconds the time, s
 */
public record Delay(double seconds) implements Station {
    /**
     * @throws IllegalArgumentException when the time is negative or not finite
     */
    public Delay {
        Load.requireNotNegative("a delay", seconds);
    }

    @Override
    public double arrivalRate() {
        return 0;
    }

    @Override
    public double utilisation() {
        return 0;
    }

    @Override
    public double serviceSeconds() {
        return seconds;
    }

    @Override
    public double waitProbability() {
        return 0;
    }

    @Override
    public ResidenceTime residence(double visits) {
        return new ResidenceTime(seconds, seconds, s -> Complex.ONE);
    }
}
