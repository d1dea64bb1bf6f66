package org.tierwise.data.catalogue;

import org.tierwise.model.catalogue.Catalogue;
import org.tierwise.model.catalogue.PriceRule;
import org.tierwise.model.catalogue.PriceSource;

import java.util.List;
import java.util.stream.Stream;

/**
 * A SKU with its price, whatever it is.
 *
 * @param sku stock keeping unit
 * @param price price a month without commitment, tax excluded
 * @param source where the price was read
 */
public record PricedOffer(String sku, PriceRule price, PriceSource source) {
    /**
     * Servers, disks and services of a catalogue in its order; volumes that are built into a server
     * have no price of their own and are left out.
     */
    public static List<PricedOffer> of(Catalogue catalogue) {
        Stream<PricedOffer> servers =
                catalogue.servers().stream()
                        .map(s ->
                                new PricedOffer(
                                        s.sku(), new PriceRule.PerUnit(s.monthly()), s.source()));
        Stream<PricedOffer> disks =
                catalogue.disks().stream()
                        .map(d ->
                                new PricedOffer(
                                        d.sku(), new PriceRule.PerUnit(d.monthly()), d.source()));
        Stream<PricedOffer> services =
                catalogue.services().stream()
                        .map(s -> new PricedOffer(s.sku(), s.price(), s.source()));
        return Stream.of(servers, disks, services).flatMap(s -> s).toList();
    }
}
