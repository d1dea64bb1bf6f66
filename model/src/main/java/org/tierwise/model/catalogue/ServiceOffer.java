package org.tierwise.model.catalogue;

/**
 * A service that is sold by volume.
 *
 * @param sku stock keeping unit
 * @param kind what it is for
 * @param unit unit of the quantity
 * @param price price rule, tax excluded
 * @param source where the price was read
 */
public record ServiceOffer(
        String sku, ServiceKind kind, String unit, PriceRule price, PriceSource source) {
    /** The same service at another price. */
    public ServiceOffer withPrice(PriceRule changed) {
        return new ServiceOffer(sku, kind, unit, changed, source);
    }
}
