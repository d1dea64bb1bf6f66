package org.tierwise.model.bill;

import org.joda.money.CurrencyUnit;

import java.math.BigDecimal;

/**
 * Lines of another company in the files of a bill, which may hold several. They are shown and never
 * added to the bill.
 *
 * @param name company as the file names it
 * @param lines number of line items
 * @param currency currency of the amount
 * @param unblended what it bills
 */
public record OtherProvider(String name, long lines, CurrencyUnit currency, BigDecimal unblended) {}
