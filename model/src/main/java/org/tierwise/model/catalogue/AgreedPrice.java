package org.tierwise.model.catalogue;

/**
 * An offer that is planned at another price than the list's.
 *
 * @param sku offer
 * @param list price of the catalogue
 * @param agreed price that is planned with
 * @param override who agreed it, why and until when
 */
public record AgreedPrice(String sku, PriceRule list, PriceRule agreed, PriceOverride override) {}
