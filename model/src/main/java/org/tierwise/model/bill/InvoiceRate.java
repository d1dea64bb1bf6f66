package org.tierwise.model.bill;

import org.joda.money.CurrencyUnit;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Exchange rate that an invoice implies whose line items are in another currency: AWS India
 * invoices in INR what the report lists in USD.
 *
 * @param statedBy document that states the amount
 * @param invoiced currency of the invoice
 * @param stated amount of the invoice
 * @param billed currency of the line items
 * @param summed sum of the line items, not zero
 */
public record InvoiceRate(
        String statedBy,
        CurrencyUnit invoiced,
        BigDecimal stated,
        CurrencyUnit billed,
        BigDecimal summed) {
    /** Units of the invoice's currency for one of the line items', to 10 digits. */
    public BigDecimal rate() {
        return stated.divide(summed, new MathContext(10));
    }
}
