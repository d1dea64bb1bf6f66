package org.tierwise.model.simulation;

/**
 * What a formula says, beside what a simulation finds.
 *
 * @param formula the formula's figure
 * @param simulated the simulation's figure, in the same unit
 */
public record Prediction(double formula, Estimate simulated) {
    /**
     * How far the formula lies above the simulation, as a share of the latter; 0 where both are.
     */
    public double difference() {
        return formula == simulated.value() ? 0 : formula / simulated.value() - 1;
    }

    /** Whether the formula lies in the simulation's 95 % interval. */
    public boolean covered() {
        return simulated.covers(formula);
    }
}
