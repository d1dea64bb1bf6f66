package org.tierwise.data.bill.generate;

import java.math.BigDecimal;

/**
 * Exact totals of a bill.
 *
 * @param currency currency of the amounts
 * @param rows number of rows
 * @param unblended what is charged, tax included
 * @param tax the tax in it
 * @param amortised what is charged with fees of reservations where they were used, tax included
 * @param list what the use would cost at list prices
 */
public record ControlTotals(
        String currency,
        long rows,
        BigDecimal unblended,
        BigDecimal tax,
        BigDecimal amortised,
        BigDecimal list) {}
