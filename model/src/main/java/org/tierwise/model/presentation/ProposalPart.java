package org.tierwise.model.presentation;

/**
 * A part of a proposal that may be left out. The cover, the inputs and the checks are no such part,
 * and nor is a sheet of the workbook that others calculate from.
 */
public enum ProposalPart {
    /** Cost by component, as-is against to-be. */
    COMPARISON(true, false),
    /** Node groups, services by volume and their prices. */
    PLAN(true, false),
    /** Response times in the peak, with all nodes and with one lost. */
    RESPONSE_TIMES(true, false),
    /** Figures that were assumed, given or measured. */
    ASSUMPTIONS(true, true),
    /** Totals that the provider stated against sums of lines. */
    TIE_OUT(false, true),
    /** Which charge belongs to which component, and the rules for it. */
    MAPPING(false, true),
    /** Demand by the utilisation law. */
    DEMAND(false, true),
    /** Load of each node group. */
    LOAD(false, true),
    /** Other scenarios beside this one. */
    SCENARIOS(false, true),
    /** What the saving depends on most. */
    SENSITIVITY(false, true),
    /** Documents behind prices and figures. */
    SOURCES(false, true),
    /** What made the workbook, and lines for those who change it. */
    CHANGE_LOG(false, true),
    /** Lines of the bill. */
    BILL_LINES(false, true);

    private final boolean inDocuments;
    private final boolean inWorkbook;

    ProposalPart(boolean inDocuments, boolean inWorkbook) {
        this.inDocuments = inDocuments;
        this.inWorkbook = inWorkbook;
    }

    /** Whether documents that cannot calculate lose it where it is left out: PDF and summary. */
    public boolean inDocuments() {
        return inDocuments;
    }

    /** Whether the workbook loses it where it is left out. */
    public boolean inWorkbook() {
        return inWorkbook;
    }
}
