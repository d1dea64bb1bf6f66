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
 */
public record InvoiceTieOut(
        String statedBy, CurrencyUnit currency, BigDecimal stated, BigDecimal summed) {
    /** Stated minus summed. */
    public BigDecimal difference() {
        return stated.subtract(summed);
    }

    /** Whether the two agree to half a hundredth of the currency unit. */
    public boolean ties() {
        return difference().abs().compareTo(new BigDecimal("0.005")) <= 0;
    }
}
