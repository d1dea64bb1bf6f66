package org.tierwise.model.catalogue;

import org.joda.money.CurrencyUnit;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What a provider sells in a region, at the prices of a day.
 *
 * @param id id on the command line
 * @param provider company
 * @param region region
 * @param currency currency of every price
 * @param asOf day or month of the price book, ISO 8601
 * @param taxRate tax on every price, for example 0.18 for GST
 * @param servers servers
 * @param disks disks for bays and volumes for attachment
 * @param services services by volume
 * @param terms commitment terms, none among them
 */
public record Catalogue(
        String id,
        String provider,
        String region,
        CurrencyUnit currency,
        String asOf,
        BigDecimal taxRate,
        List<ServerOffer> servers,
        List<DiskOffer> disks,
        List<ServiceOffer> services,
        List<CommitmentTerm> terms) {
    public Catalogue {
        servers = List.copyOf(servers);
        disks = List.copyOf(disks);
        services = List.copyOf(services);
        terms = List.copyOf(terms);
    }

    /** Server of a SKU. */
    public Optional<ServerOffer> server(String sku) {
        return servers.stream().filter(s -> s.sku().equals(sku)).findFirst();
    }

    /**
     * Disk or volume of a SKU.
     *
     * @throws IllegalArgumentException when the catalogue has none
     */
    public DiskOffer disk(String sku) {
        return disks.stream()
                .filter(d -> d.sku().equals(sku))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("catalogue " + id + " has no disk " + sku));
    }

    /** The service of a kind. */
    public Optional<ServiceOffer> service(ServiceKind kind) {
        return services.stream().filter(s -> s.kind() == kind).findFirst();
    }

    /** The same catalogue with other offers. */
    public Catalogue withOffers(
            List<ServerOffer> newServers,
            List<DiskOffer> newDisks,
            List<ServiceOffer> newServices) {
        return new Catalogue(
                id,
                provider,
                region,
                currency,
                asOf,
                taxRate,
                newServers,
                newDisks,
                newServices,
                terms);
    }

    /**
     * Last month that the price book is known to be of: its own, or December where only the year is
     * known.
     */
    public YearMonth lastMonth() {
        return asOf.length() == 4
                ? YearMonth.of(priceYear(), 12)
                : YearMonth.parse(asOf.substring(0, 7));
    }

    /** Year of the price book. */
    public int priceYear() {
        return Integer.parseInt(asOf.substring(0, 4));
    }
}
