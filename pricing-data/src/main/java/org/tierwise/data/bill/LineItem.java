package org.tierwise.data.bill;

import org.joda.money.BigMoney;

import java.math.BigDecimal;

/**
 * One line of a bill, as people read it.
 *
 * @param day UTC day in which the use began, {@code 2026-06-01}; empty where the file does not say
 * @param service product code
 * @param account account that used it; empty where the file does not say
 * @param type kind of charge as the file writes it, for example {@code DiscountedUsage}
 * @param usageType usage type; may be empty
 * @param operation operation; may be empty
 * @param description text for people; may be empty
 * @param quantity usage amount
 * @param unit unit of the quantity
 * @param cost cost on the basis that was asked for
 */
public record LineItem(
        String day,
        String service,
        String account,
        String type,
        String usageType,
        String operation,
        String description,
        BigDecimal quantity,
        String unit,
        BigMoney cost) {}
