package org.tierwise.data.catalogue;

import org.tierwise.model.catalogue.Catalogue;
import org.tierwise.model.catalogue.PriceSource;
import org.tierwise.model.catalogue.PriceStatus;

import java.util.List;

/**
 * How many prices of a catalogue were published, read second hand or estimated. Commitment
 * discounts are no prices and are not counted.
 *
 * @param published prices read in the provider's own text
 * @param secondary prices read in a third party's text, unverified
 * @param estimated prices computed or assumed
 */
public record PriceShares(int published, int secondary, int estimated) {
    /** Counts of a catalogue. */
    public static PriceShares of(Catalogue catalogue) {
        List<PriceStatus> all =
                PricedOffer.of(catalogue).stream()
                        .map(PricedOffer::source)
                        .map(PriceSource::status)
                        .toList();
        return new PriceShares(
                count(all, PriceStatus.PUBLISHED),
                count(all, PriceStatus.SECONDARY),
                count(all, PriceStatus.ESTIMATED));
    }

    /** Share of the prices that have a status, in [0, 1]; NaN when there is no price. */
    public double share(PriceStatus status) {
        int of =
                switch (status) {
                    case PUBLISHED -> published;
                    case SECONDARY -> secondary;
                    case ESTIMATED -> estimated;
                };
        return (double) of / (published + secondary + estimated);
    }

    private static int count(List<PriceStatus> all, PriceStatus status) {
        return (int) all.stream().filter(s -> s == status).count();
    }
}
