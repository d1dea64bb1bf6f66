package org.tierwise.model.bill;

import org.joda.money.CurrencyUnit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an account paid for a service on a day.
 *
 * @param day UTC day in which the use began; absent where the file does not say
 * @param service product code; tax is with the product that is taxed
 * @param account account that used it; empty where the file does not say
 * @param currency currency of the costs
 * @param costs what it cost, tax included
 */
public record DailyCost(
        Optional<LocalDate> day,
        String service,
        String account,
        CurrencyUnit currency,
        Costs costs) {}
