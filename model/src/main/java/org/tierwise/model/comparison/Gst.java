package org.tierwise.model.comparison;

import org.joda.money.BigMoney;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Goods and services tax of India on one amount, both ways. A supply from another state bears
 * integrated tax (IGST); one within a state bears central and state tax, half each (CGST, SGST).
 * Both add up to the same (Integrated Goods and Services Tax Act 2017, sections 7 and 8). Whether
 * the buyer may take it as input tax credit is for the reader to say.
 *
 * @param integrated IGST
 * @param central CGST
 * @param state SGST
 */
public record Gst(BigMoney integrated, BigMoney central, BigMoney state) {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * Both ways of a tax.
     *
     * @param tax the whole tax, unrounded
     */
    public static Gst of(BigMoney tax) {
        BigMoney central = tax.multipliedBy(HALF);
        return new Gst(tax, central, tax.minus(central));
    }

    /**
     * The same in whole hundredths, as printed: state tax takes what rounding leaves, so that both
     * ways still add up to the same.
     */
    public Gst rounded() {
        BigMoney whole = integrated.rounded(2, RoundingMode.HALF_UP);
        BigMoney half = central.rounded(2, RoundingMode.HALF_UP);
        return new Gst(whole, half, whole.minus(half));
    }

    /** Whether there is no tax. */
    public boolean isNone() {
        return integrated.isZero();
    }
}
