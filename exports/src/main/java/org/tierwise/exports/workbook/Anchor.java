package org.tierwise.exports.workbook;

/** A cell or a column of cells that formulas on other sheets refer to. */
public enum Anchor {
    BILL_COMPONENTS,
    BILL_CHARGES,
    /** Amounts in the currency of the bill, on the basis of the comparison. */
    BILL_AMOUNTS,
    /** Unblended amounts in the currency of the bill. */
    BILL_UNBLENDED,
    /** The same amounts in the currency of the plan. */
    BILL_CONVERTED,
    BILL_BEFORE_TAX,
    BILL_TAX,
    SERVER_SKUS,
    SERVER_PRICES,
    DISK_SKUS,
    DISK_PRICES,
    TIER_SKUS,
    TIER_FROM,
    TIER_STEPS,
    /** Step × from of each tier. */
    TIER_OFFSETS,
    TIER_FLATS,
    /** Dates of all prices of servers and disks. */
    PRICE_DATES,
    PLAN_COMPONENTS,
    PLAN_ENVIRONMENTS,
    PLAN_AMOUNTS,
    /** The program's own amount of each line. */
    PLAN_ENGINE,
    /** Absolute differences between the two. */
    PLAN_DIFFERENCES,
    /** Nodes, or units of a service. */
    PLAN_QUANTITIES,
    PLAN_TOTAL,
    PLAN_SERVER_PRICES,
    STATE_NAMES,
    STATE_P95,
    STATE_P95_TARGETS,
    STATE_MET,
    HEALTHY_P95,
    HEALTHY_P95_TARGET,
    WORST_P95,
    WORST_P95_TARGET,
    AVAILABILITY,
    AVAILABILITY_TARGET,
    GAP,
    COMPARISON_NAMES,
    COMPARISON_AS_IS,
    COMPARISON_TO_BE,
    AS_IS_TOTAL,
    TO_BE_TOTAL,
    LIKE_FOR_LIKE_TOTAL,
    AS_IS_TAX,
    TO_BE_TAX,
    CHECKS_HOLD,
    WARNING_COUNT,
    /** Number of inputs that were changed after export. */
    INPUTS_CHANGED
}
