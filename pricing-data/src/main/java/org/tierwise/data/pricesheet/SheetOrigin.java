package org.tierwise.data.pricesheet;

import org.tierwise.model.catalogue.PriceStatus;

/**
 * What is said of prices that come from a sheet.
 *
 * @param id id of the new catalogue
 * @param asOf year, month or day of the prices, ISO 8601
 * @param document name of the sheet, for its readers
 * @param status how far the prices can be trusted
 */
public record SheetOrigin(String id, String asOf, String document, PriceStatus status) {}
