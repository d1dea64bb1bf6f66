package org.tierwise.model.bill;

/** View of the same charges: what is paid when, before or after discounts. */
public enum CostBasis {
    /** Cash: each charge in the month it is invoiced. */
    UNBLENDED,
    /** Upfront and recurring fees of commitments spread over the usage that they cover. */
    AMORTISED,
    /** Unblended after private discounts. */
    NET,
    /** What the usage costs at public on-demand prices. */
    LIST
}
