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
    /** Sum of all lines on the sheets of the detail, on the basis of the comparison. */
    DETAIL_COST,
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
    /** Absolute differences between the two. */
    PLAN_DIFFERENCES,
    /** Nodes, or units of a service. */
    PLAN_QUANTITIES,
    PLAN_TOTAL,
    PLAN_SERVER_PRICES,
    PLAN_BOUGHT,
    PLAN_KEPT,
    PLAN_NODES,
    EXPORTED_SAVING,
    /** Number of node counts and terms that were changed after export. */
    PLAN_CHANGED,
    COMMITMENTS,
    COMMITMENT_DISCOUNTS,
    COMMITMENT_DISK_DISCOUNTS,
    MAPPED_AMOUNTS,
    DEMAND_DIFFERENCES,
    /** What is paid in month 1 when nothing is done. */
    CASH_STAY,
    CASH_NET,
    CASH_FACTORS,
    CASH_POINTS,
    CASH_CUMULATIVE_POINTS,
    /** Total of the inputs that were changed after export. */
    NAMED_INPUTS_CHANGED,
    WATERFALL_NAMES,
    WATERFALL_BASE,
    WATERFALL_TOTALS,
    WATERFALL_FALLS,
    WATERFALL_RISES,
    WATERFALL_END,
    SWING_NAMES,
    SWING_LOW,
    SWING_HIGH,
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
    /** Number of inputs, node counts and terms that were changed after export. */
    INPUTS_CHANGED
}
