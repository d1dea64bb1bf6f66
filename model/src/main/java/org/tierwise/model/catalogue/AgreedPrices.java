package org.tierwise.model.catalogue;

import org.joda.money.BigMoney;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A catalogue at the prices that a project has agreed with its provider.
 *
 * @param catalogue the catalogue at these prices
 * @param undiscounted the same before the discount on the whole order
 * @param discount share taken off every offer, after its own price
 * @param agreed what differs from the list, in the order of the catalogue
 * @param warnings overrides that are not applied, and why
 */
public record AgreedPrices(
        Catalogue catalogue,
        Catalogue undiscounted,
        BigDecimal discount,
        List<AgreedPrice> agreed,
        List<String> warnings) {
    public AgreedPrices {
        agreed = List.copyOf(agreed);
        warnings = List.copyOf(warnings);
    }

    /**
     * Applies overrides: one for a SKU goes before one for its family. What has ended or is of
     * another provider is left out and warned about.
     *
     * @param list catalogue at list prices
     * @param overrides overrides of the project, of any provider
     * @param day day that the plan is made
     * @throws IllegalArgumentException when two overrides hold for the same offers, or one gives a
     *     price to a service that is sold in tiers
     */
    public static AgreedPrices of(Catalogue list, List<PriceOverride> overrides, LocalDate day) {
        List<String> warnings = new ArrayList<>();
        List<PriceOverride> holding = new ArrayList<>();
        for (PriceOverride each : overrides) {
            if (each.provider().filter(p -> !p.equals(list.provider())).isPresent()) {
                warnings.add(
                        "the agreed price (%s, %s) is of %s and does not apply to %s"
                                .formatted(
                                        each.inWords(),
                                        each.by(),
                                        each.provider().orElseThrow(),
                                        list.provider()));
            } else if (!each.holdsOn(day)) {
                warnings.add(
                        "the agreed price (%s, %s: %s) ended on %s and is not applied"
                                .formatted(
                                        each.inWords(),
                                        each.by(),
                                        each.reason(),
                                        each.until().orElseThrow()));
            } else if (!sells(list, each)) {
                warnings.add(
                        "the agreed price (%s, %s) matches no offer of catalogue %s"
                                .formatted(each.inWords(), each.by(), list.id()));
            } else {
                refuseSecond(holding, each);
                holding.add(each);
            }
        }
        return new Application(list, holding).prices(warnings);
    }

    /**
     * These prices with a share taken off every offer.
     *
     * @param share in [0, 1]
     */
    public AgreedPrices discounted(BigDecimal share) {
        BigDecimal payable = BigDecimal.ONE.subtract(share);
        Catalogue discounted =
                undiscounted.withOffers(
                        undiscounted.servers().stream()
                                .map(s -> s.withMonthly(s.monthly().multipliedBy(payable)))
                                .toList(),
                        undiscounted.disks().stream()
                                .map(d -> d.withMonthly(d.monthly().multipliedBy(payable)))
                                .toList(),
                        undiscounted.services().stream()
                                .map(s -> s.withPrice(s.price().scaled(payable)))
                                .toList());
        return new AgreedPrices(discounted, undiscounted, share, agreed, warnings);
    }

    /** What was agreed for an offer. */
    public Optional<AgreedPrice> of(String sku) {
        return agreed.stream().filter(a -> a.sku().equals(sku)).findFirst();
    }

    private static boolean sells(Catalogue list, PriceOverride override) {
        return override.family()
                .map(f -> list.servers().stream().anyMatch(s -> s.family().equals(f)))
                .orElseGet(() -> {
                    String sku = override.sku().orElseThrow();
                    return list.server(sku).isPresent()
                            || list.disks().stream().anyMatch(d -> d.sku().equals(sku))
                            || list.services().stream().anyMatch(s -> s.sku().equals(sku));
                });
    }

    private static void refuseSecond(List<PriceOverride> holding, PriceOverride second) {
        for (PriceOverride first : holding) {
            if (first.sku().equals(second.sku()) && first.family().equals(second.family())) {
                throw new IllegalArgumentException(
                        "two price overrides hold for the same offers (%s; %s); keep one"
                                .formatted(first.inWords(), second.inWords()));
            }
        }
    }

    private record Application(Catalogue list, List<PriceOverride> holding) {
        AgreedPrices prices(List<String> warnings) {
            List<AgreedPrice> trace = new ArrayList<>();
            List<ServerOffer> servers =
                    list.servers().stream()
                            .map(s ->
                                    s.withMonthly(
                                            monthly(
                                                    s.sku(),
                                                    forSku(s.sku()).or(() -> forFamily(s.family())),
                                                    s.monthly(),
                                                    trace)))
                            .toList();
            List<DiskOffer> disks =
                    list.disks().stream()
                            .map(d ->
                                    d.withMonthly(
                                            monthly(d.sku(), forSku(d.sku()), d.monthly(), trace)))
                            .toList();
            List<ServiceOffer> services =
                    list.services().stream()
                            .map(s -> s.withPrice(rule(s.sku(), forSku(s.sku()), s.price(), trace)))
                            .toList();
            Catalogue agreed = list.withOffers(servers, disks, services);
            return new AgreedPrices(agreed, agreed, BigDecimal.ZERO, trace, warnings);
        }

        private Optional<PriceOverride> forSku(String sku) {
            return holding.stream().filter(o -> o.sku().equals(Optional.of(sku))).findFirst();
        }

        private Optional<PriceOverride> forFamily(String family) {
            return holding.stream().filter(o -> o.family().equals(Optional.of(family))).findFirst();
        }

        private BigMoney monthly(
                String sku,
                Optional<PriceOverride> override,
                BigMoney monthly,
                List<AgreedPrice> trace) {
            return rule(sku, override, new PriceRule.PerUnit(monthly), trace).price(BigDecimal.ONE);
        }

        private PriceRule rule(
                String sku,
                Optional<PriceOverride> override,
                PriceRule price,
                List<AgreedPrice> trace) {
            if (override.isEmpty()) {
                return price;
            }
            PriceRule agreed = agreed(sku, override.get(), price);
            trace.add(new AgreedPrice(sku, price, agreed, override.get()));
            return agreed;
        }

        private PriceRule agreed(String sku, PriceOverride override, PriceRule price) {
            if (override.price().isEmpty()) {
                return price.scaled(BigDecimal.ONE.subtract(override.discount()));
            }
            if (!(price instanceof PriceRule.PerUnit)) {
                throw new IllegalArgumentException(
                        "price override of sku %s: its price has tiers; give discountPercent"
                                .formatted(sku));
            }
            return new PriceRule.PerUnit(
                    BigMoney.of(list.currency(), override.price().orElseThrow()));
        }
    }
}
