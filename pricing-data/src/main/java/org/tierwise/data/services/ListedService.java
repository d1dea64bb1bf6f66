package org.tierwise.data.services;

import org.tierwise.model.bill.ServiceRow;

/**
 * A row of the file of services.
 *
 * @param row what it says
 * @param example a usage type that it is about; empty for charges without one
 * @param exampleOperation operation of that charge; may be empty
 * @param source {@code seen} in a public bill, price list or reader of bills, or {@code unverified}
 */
public record ListedService(
        ServiceRow row, String example, String exampleOperation, String source) {}
