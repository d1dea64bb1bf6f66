package org.tierwise.data.catalogue;

import org.joda.money.CurrencyUnit;
import org.tierwise.model.catalogue.Catalogue;

/**
 * A catalogue in one line.
 *
 * @param id id on the command line
 * @param provider company
 * @param region region
 * @param currency currency of every price
 * @param asOf day, month or year of the price book, ISO 8601
 * @param offers servers, disks and services that have a price of their own
 * @param shares how far these prices can be trusted
 */
public record CatalogueSummary(
        String id,
        String provider,
        String region,
        CurrencyUnit currency,
        String asOf,
        int offers,
        PriceShares shares) {
    /** Summary of a catalogue. */
    public static CatalogueSummary of(Catalogue catalogue) {
        return new CatalogueSummary(
                catalogue.id(),
                catalogue.provider(),
                catalogue.region(),
                catalogue.currency(),
                catalogue.asOf(),
                PricedOffer.of(catalogue).size(),
                PriceShares.of(catalogue));
    }
}
