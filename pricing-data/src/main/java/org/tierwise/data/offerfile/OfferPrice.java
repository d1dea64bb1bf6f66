package org.tierwise.data.offerfile;

import java.math.BigDecimal;

/**
 * One price of a product.
 *
 * @param term {@code OnDemand} or {@code Reserved}
 * @param lease {@code 1yr}, {@code 3yr}, or empty
 * @param purchase {@code No Upfront}, {@code Partial Upfront}, {@code All Upfront}, or empty
 * @param offeringClass {@code standard}, {@code convertible}, or empty
 * @param unit unit that is charged, for example {@code Hrs}
 * @param from first unit of the tier
 * @param price price of a unit, USD
 */
record OfferPrice(
        String term,
        String lease,
        String purchase,
        String offeringClass,
        String unit,
        BigDecimal from,
        BigDecimal price) {
    boolean isOnDemand() {
        return term.equals("OnDemand");
    }

    /** A year's standard reservation that is paid by the hour only. */
    boolean isYearWithoutUpfront() {
        return term.equals("Reserved")
                && lease.equals("1yr")
                && purchase.equals("No Upfront")
                && (offeringClass.isEmpty() || offeringClass.equals("standard"))
                && unit.equalsIgnoreCase("Hrs");
    }
}
