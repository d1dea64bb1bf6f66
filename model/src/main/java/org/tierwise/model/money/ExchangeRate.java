package org.tierwise.model.money;

import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;

/**
 * How many units of {@code to} one unit of {@code from} costs in a month.
 *
 * @param from currency that is converted
 * @param to currency that results
 * @param rate units of {@code to} per unit of {@code from}; positive
 * @param month month that the rate is the average of
 * @param source where the rate was read
 */
public record ExchangeRate(
        CurrencyUnit from, CurrencyUnit to, BigDecimal rate, YearMonth month, String source) {
    /**
     * @throws IllegalArgumentException when the rate is not positive
     */
    public ExchangeRate {
        if (rate.signum() <= 0) {
            throw new IllegalArgumentException(
                    "exchange rate must be positive, but is " + rate.toPlainString());
        }
    }

    /** Whether it converts between two currencies, in either direction. */
    public boolean joins(CurrencyUnit a, CurrencyUnit b) {
        return (from.equals(a) && to.equals(b)) || (from.equals(b) && to.equals(a));
    }

    /**
     * Converts in either direction; an amount already in {@code wanted} is returned unchanged.
     *
     * @param amount amount in {@code from} or {@code to}
     * @param wanted {@code from} or {@code to}
     * @return the amount in {@code wanted}, unrounded when multiplied, to 34 digits when divided
     * @throws IllegalArgumentException when the rate does not join the two currencies
     */
    public BigMoney convert(BigMoney amount, CurrencyUnit wanted) {
        if (amount.getCurrencyUnit().equals(wanted)) {
            return amount;
        }
        if (amount.getCurrencyUnit().equals(from) && wanted.equals(to)) {
            return BigMoney.of(to, amount.getAmount().multiply(rate));
        }
        if (amount.getCurrencyUnit().equals(to) && wanted.equals(from)) {
            return BigMoney.of(from, amount.getAmount().divide(rate, MathContext.DECIMAL128));
        }
        throw new IllegalArgumentException(
                "no rate from %s to %s: the rate given joins %s and %s"
                        .formatted(amount.getCurrencyUnit(), wanted, from, to));
    }

    /**
     * Converts by this rate; where it does not join the two currencies, by way of what another rate
     * converts from.
     *
     * @param then rate for the second step, from a currency that this one joins to {@code wanted}
     * @throws IllegalArgumentException when the two rates do not lead there
     */
    public BigMoney convert(BigMoney amount, CurrencyUnit wanted, ExchangeRate then) {
        return amount.getCurrencyUnit().equals(wanted) || joins(amount.getCurrencyUnit(), wanted)
                ? convert(amount, wanted)
                : then.convert(convert(amount, then.from), wanted);
    }
}
