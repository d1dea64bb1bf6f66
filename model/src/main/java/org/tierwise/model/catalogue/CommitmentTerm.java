package org.tierwise.model.catalogue;

import java.math.BigDecimal;

/**
 * A promise to keep servers for a time, paid upfront.
 *
 * @param months length; 0 = none
 * @param discount share taken off the price without commitment, in [0, 1)
 * @param source where the discount was read
 */
public record CommitmentTerm(int months, BigDecimal discount, PriceSource source) {
    /**
     * @throws IllegalArgumentException when months are negative or the discount is outside [0, 1)
     */
    public CommitmentTerm {
        if (months < 0 || discount.signum() < 0 || discount.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException(
                    "a commitment needs months >= 0 and a discount in [0, 1)");
        }
    }

    /** Share of the price without commitment that is paid. */
    public BigDecimal payable() {
        return BigDecimal.ONE.subtract(discount);
    }
}
