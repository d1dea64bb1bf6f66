package org.tierwise.exports.workbook.sheets;

import java.util.List;

/** The list of sheets; a new sheet is one file and one line in each order. */
public final class Sheets {
    private static final ProposalSheet SUMMARY = new SummarySheet();
    private static final ProposalSheet INPUTS = new InputsSheet();
    private static final ProposalSheet BILL = new BillSheet();
    private static final ProposalSheet PRICES = new PricesSheet();
    private static final ProposalSheet PLAN = new PlanSheet();
    private static final ProposalSheet PERFORMANCE = new PerformanceSheet();
    private static final ProposalSheet COMPARISON = new ComparisonSheet();
    private static final ProposalSheet CHECKS = new ChecksSheet();
    private static final ProposalSheet ASSUMPTIONS = new AssumptionsSheet();

    /** All sheets in reading order. */
    public static final List<ProposalSheet> ALL =
            List.of(
                    SUMMARY,
                    INPUTS,
                    BILL,
                    PRICES,
                    PLAN,
                    PERFORMANCE,
                    COMPARISON,
                    CHECKS,
                    ASSUMPTIONS);

    /** All sheets, each after those that its formulas refer to. */
    public static final List<ProposalSheet> IN_ORDER_OF_CALCULATION =
            List.of(
                    INPUTS,
                    BILL,
                    PRICES,
                    PLAN,
                    PERFORMANCE,
                    COMPARISON,
                    CHECKS,
                    SUMMARY,
                    ASSUMPTIONS);

    private Sheets() {}
}
