package org.tierwise.model.presentation;

/**
 * A part of a proposal that may be left out. The cover, the inputs and the checks are no such part,
 * and nor is a sheet of the workbook that others calculate from.
 */
public enum ProposalPart {
    /** Cost by component, as-is against to-be. */
    COMPARISON,
    /** Node groups, services by volume and their prices. */
    PLAN,
    /** Response times in the peak, with all nodes and with one lost. */
    RESPONSE_TIMES,
    /** Figures that were assumed, given or measured. */
    ASSUMPTIONS,
    /** Totals that the provider stated against sums of lines. */
    TIE_OUT,
    /** Which charge belongs to which component, and the rules for it. */
    MAPPING,
    /** Demand by the utilisation law. */
    DEMAND,
    /** Load of each node group. */
    LOAD,
    /** Other scenarios beside this one. */
    SCENARIOS,
    /** What the saving depends on most. */
    SENSITIVITY,
    /** Documents behind prices and figures. */
    SOURCES,
    /** What made the workbook, and lines for those who change it. */
    CHANGE_LOG,
    /** Lines of the bill. */
    BILL_LINES
}
