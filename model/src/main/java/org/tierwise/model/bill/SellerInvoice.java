package org.tierwise.model.bill;

import org.joda.money.CurrencyUnit;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What one seller charges on one invoice: the sum of its line items of every type.
 *
 * @param number number of the invoice; empty while the month is not final
 * @param seller company that issues the invoice; empty where the file does not say
 * @param billingEntity {@code AWS}, {@code AWS Marketplace}; empty where the file does not say
 * @param period billing period; absent where the file does not say
 * @param currency currency of both amounts
 * @param unblended sum of the line items, tax included
 * @param tax part of it that is tax
 */
public record SellerInvoice(
        String number,
        String seller,
        String billingEntity,
        Optional<YearMonth> period,
        CurrencyUnit currency,
        BigDecimal unblended,
        BigDecimal tax) {
    /** Whether the month is closed; an invoice has a number only then. */
    public boolean isFinal() {
        return !number.isEmpty() && !number.equalsIgnoreCase("Estimated");
    }
}
