package org.tierwise.model.bill;

import org.joda.money.CurrencyUnit;

import java.math.BigDecimal;

/**
 * An amount stated elsewhere (control total, invoice) held against the sum of the line items. The
 * difference is shown, never spread over the lines.
 *
 * @param statedBy document that states the amount
 * @param currency currency of both amounts
 * @param stated amount as stated
 * @param summed sum of the line items
 * @param tolerance largest difference that rounding explains
 */
public record InvoiceTieOut(
        String statedBy,
        CurrencyUnit currency,
        BigDecimal stated,
        BigDecimal summed,
        BigDecimal tolerance) {
    private static final BigDecimal HALF_A_CENT = new BigDecimal("0.005");

    /** A tie-out with a total that was rounded to hundredths of the currency unit at most. */
    public static InvoiceTieOut exact(
            String statedBy, CurrencyUnit currency, BigDecimal stated, BigDecimal summed) {
        return new InvoiceTieOut(statedBy, currency, stated, summed, HALF_A_CENT);
    }

    /** Stated minus summed. */
    public BigDecimal difference() {
        return stated.subtract(summed);
    }

    /** Whether the two agree within the tolerance. */
    public boolean ties() {
        return difference().abs().compareTo(tolerance) <= 0;
    }
}
