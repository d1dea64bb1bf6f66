package org.tierwise.model.bill;

import org.joda.money.CurrencyUnit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an account paid for a service on a day.
 *
 * @param day UTC day in which the use began; absent where the file does not say
 * @param service product code; tax is with the product that is taxed
 * @param account account that used it; empty where the file does not say
 * @param currency currency of the costs
 * @param unblended unblended cost, tax included
 * @param amortised amortised cost; absent where the file lacks its columns
 * @param net cost after private discounts; absent where the file lacks its column
 * @param list cost at public on-demand prices; absent where the file lacks its column
 */
public record DailyCost(
        Optional<LocalDate> day,
        String service,
        String account,
        CurrencyUnit currency,
        BigDecimal unblended,
        Optional<BigDecimal> amortised,
        Optional<BigDecimal> net,
        Optional<BigDecimal> list) {
    /**
     * Cost on a basis.
     *
     * @return the cost, or empty where the file lacks the columns for it
     */
    public Optional<BigDecimal> cost(CostBasis basis) {
        return switch (basis) {
            case UNBLENDED -> Optional.of(unblended);
            case AMORTISED -> amortised;
            case NET -> net;
            case LIST -> list;
        };
    }
}
