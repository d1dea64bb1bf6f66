package org.tierwise.model.comparison;

import org.tierwise.model.figure.Provenance;

import java.math.BigDecimal;

/**
 * What moving costs once: engineering work, tools, training.
 *
 * @param amount in the currency of the plan, tax excluded; not negative
 * @param provenance how it came about
 * @param source quotation or person behind it
 */
public record OneTimeCost(BigDecimal amount, Provenance provenance, String source) {
    /**
     * @throws IllegalArgumentException when the amount is negative
     */
    public OneTimeCost {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException(
                    "a one-time cost must not be negative, but is " + amount.toPlainString());
        }
    }
}
