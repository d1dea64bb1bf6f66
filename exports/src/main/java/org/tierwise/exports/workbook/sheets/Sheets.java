package org.tierwise.exports.workbook.sheets;

import java.util.List;

/** The list of sheets; a new sheet is one file and one line in each order. */
public final class Sheets {
    private static final ProposalSheet SUMMARY = new SummarySheet();
    private static final ProposalSheet INPUTS = new InputsSheet();
    private static final ProposalSheet BILL = new BillSheet();
    private static final ProposalSheet TIE_OUT = new TieOutSheet();
    private static final ProposalSheet MAPPING = new MappingSheet();
    private static final ProposalSheet DEMAND = new DemandSheet();
    private static final ProposalSheet PRICES = new PricesSheet();
    private static final ProposalSheet SERVICE_PRICES = new ServicePricesSheet();
    private static final ProposalSheet PLAN = new PlanSheet();
    private static final ProposalSheet PERFORMANCE = new PerformanceSheet();
    private static final ProposalSheet LOAD = new LoadSheet();
    private static final ProposalSheet COMPARISON = new ComparisonSheet();
    private static final ProposalSheet CASH_FLOW = new CashFlowSheet();
    private static final ProposalSheet SCENARIOS = new ScenariosSheet();
    private static final ProposalSheet SENSITIVITY = new SensitivitySheet();
    private static final ProposalSheet CHECKS = new ChecksSheet();
    private static final ProposalSheet ASSUMPTIONS = new AssumptionsSheet();
    private static final ProposalSheet MAPPING_RULES = new MappingRulesSheet();
    private static final ProposalSheet SOURCES = new SourcesSheet();
    private static final ProposalSheet CHANGE_LOG = new ChangeLogSheet();

    /** All sheets in reading order. */
    public static final List<ProposalSheet> ALL =
            List.of(
                    SUMMARY,
                    INPUTS,
                    BILL,
                    TIE_OUT,
                    MAPPING,
                    DEMAND,
                    PRICES,
                    SERVICE_PRICES,
                    PLAN,
                    PERFORMANCE,
                    LOAD,
                    COMPARISON,
                    CASH_FLOW,
                    SCENARIOS,
                    SENSITIVITY,
                    CHECKS,
                    ASSUMPTIONS,
                    MAPPING_RULES,
                    SOURCES,
                    CHANGE_LOG);

    /** All sheets, each after those that its formulas refer to by place. */
    public static final List<ProposalSheet> IN_ORDER_OF_CALCULATION =
            List.of(
                    INPUTS,
                    BILL,
                    TIE_OUT,
                    MAPPING,
                    DEMAND,
                    PRICES,
                    SERVICE_PRICES,
                    PLAN,
                    PERFORMANCE,
                    LOAD,
                    COMPARISON,
                    CASH_FLOW,
                    SCENARIOS,
                    SENSITIVITY,
                    CHECKS,
                    ASSUMPTIONS,
                    MAPPING_RULES,
                    SOURCES,
                    CHANGE_LOG,
                    SUMMARY);

    private Sheets() {}
}
