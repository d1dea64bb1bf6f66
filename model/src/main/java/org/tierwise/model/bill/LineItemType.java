package org.tierwise.model.bill;

import java.util.Locale;

/**
 * Kind of charge of a line item of the Cost and Usage Report (AWS Data Exports user guide, "Line
 * item details"). Decides what a line is worth on an amortised basis and whether its quantity is
 * capacity.
 */
public enum LineItemType {
    USAGE("Usage", true),
    FLAT_RATE_SUBSCRIPTION("FlatRateSubscription", true),
    DISCOUNTED_USAGE("DiscountedUsage", true),
    SAVINGS_PLAN_COVERED_USAGE("SavingsPlanCoveredUsage", true),
    SAVINGS_PLAN_NEGATION("SavingsPlanNegation", false),
    SAVINGS_PLAN_RECURRING_FEE("SavingsPlanRecurringFee", false),
    SAVINGS_PLAN_UPFRONT_FEE("SavingsPlanUpfrontFee", false),
    RI_FEE("RIFee", false),
    FEE("Fee", false),
    TAX("Tax", false),
    CREDIT("Credit", false),
    REFUND("Refund", false),
    EDP_DISCOUNT("EdpDiscount", false),
    PRIVATE_RATE_DISCOUNT("PrivateRateDiscount", false),
    SPP_DISCOUNT("SppDiscount", false),
    DISTRIBUTOR_DISCOUNT("DistributorDiscount", false),
    BUNDLED_DISCOUNT("BundledDiscount", false),
    RI_VOLUME_DISCOUNT("RiVolumeDiscount", false),
    /** Correction of a FOCUS bill, after the fact. */
    ADJUSTMENT("Adjustment", false),
    /** Rounding to the cents of the invoice, in Detailed Billing Reports. */
    ROUNDING("Rounding", false),
    /** A name that is not in this list; counted at its unblended cost and shown to the user. */
    UNKNOWN("", false);

    private final String reportName;
    private final boolean capacity;

    LineItemType(String reportName, boolean capacity) {
        this.reportName = reportName;
        this.capacity = capacity;
    }

    /** The name as AWS writes it in the report; empty for {@link #UNKNOWN}. */
    public String reportName() {
        return reportName;
    }

    /** Whether usage amounts of this type are capacity that was used, as opposed to money only. */
    public boolean isCapacity() {
        return capacity;
    }

    /** The type of a name in a report, letter case ignored; {@link #UNKNOWN} for any other. */
    public static LineItemType of(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        for (LineItemType type : values()) {
            if (type != UNKNOWN && type.reportName.toLowerCase(Locale.ROOT).equals(wanted)) {
                return type;
            }
        }
        return UNKNOWN;
    }
}
