package org.tierwise.model.catalogue;

/**
 * Where a price was read.
 *
 * @param document document or repository
 * @param asOf year, month or day of the price, ISO 8601
 * @param status how far it can be trusted
 * @param note method of an estimate, or a caveat; may be empty
 */
public record PriceSource(String document, String asOf, PriceStatus status, String note) {}
