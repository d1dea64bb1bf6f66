package org.tierwise.exports.workbook.sheets;

import org.tierwise.model.project.Proposal;

import java.util.List;
import java.util.stream.Stream;

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

    private static final List<ProposalSheet> READING =
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

    private static final List<ProposalSheet> CALCULATION =
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

    /** The sheets that are not left out, in reading order; the lines of the bill come last. */
    public static List<ProposalSheet> of(Proposal proposal) {
        return of(proposal, DetailSheet.MOST_LINES);
    }

    /**
     * The same where a sheet holds fewer lines of the bill.
     *
     * @param mostLines lines of the bill on one sheet, at least 1
     */
    public static List<ProposalSheet> of(Proposal proposal, int mostLines) {
        return Stream.concat(
                        READING.stream(), DetailSheet.of(proposal.analysis(), mostLines).stream())
                .filter(sheet -> sheet.part().stream().allMatch(proposal.presentation()::shows))
                .toList();
    }

    /**
     * The same sheets, each after those that its formulas refer to by place.
     *
     * @param sheets what {@link #of} returned
     */
    public static List<ProposalSheet> inOrderOfCalculation(List<ProposalSheet> sheets) {
        return Stream.concat(
                        sheets.stream().filter(sheet -> !CALCULATION.contains(sheet)),
                        CALCULATION.stream().filter(sheets::contains))
                .toList();
    }
}
