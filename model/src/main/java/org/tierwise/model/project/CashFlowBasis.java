package org.tierwise.model.project;

import org.joda.money.BigMoney;
import org.tierwise.model.comparison.BusinessCase;
import org.tierwise.model.comparison.CashFlow;
import org.tierwise.model.comparison.Comparison;
import org.tierwise.model.comparison.ComparisonLine;
import org.tierwise.model.comparison.MonthlyCosts;
import org.tierwise.model.comparison.OneTimeCost;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What a cash flow is worked out from.
 *
 * @param analysis project, bill, demand and problem
 * @param comparison as-is against to-be, amounts a month
 */
public record CashFlowBasis(ProjectAnalysis analysis, Comparison comparison) {
    /**
     * What the cash flow rests on beside the monthly costs; assumed where the project is silent.
     */
    public BusinessCase businessCase() {
        return analysis.project().businessCase().orElse(BusinessCase.ASSUMED);
    }

    /** Cost a month of what stays where it is, which the plan does not buy. */
    public BigMoney kept() {
        return analysis.project().kept().stream()
                .map(analysis::keptCost)
                .reduce(BigMoney.zero(comparison.currency()), BigMoney::plus);
    }

    /** Cost a month of what the plan buys: the to-be without what stays where it is. */
    public BigMoney bought() {
        return comparison.toBe().minus(kept());
    }

    /** What moving costs. */
    public OneTimeCost migrationCost() {
        return businessCase().migrationCost(bought());
    }

    /** Staying against moving; tax counts where it is not got back. */
    public CashFlow cashFlow() {
        return cashFlow(businessCase().horizon());
    }

    /**
     * The same over another horizon.
     *
     * @param horizonMonths 1 to {@link BusinessCase#LONGEST_HORIZON}
     * @throws IllegalArgumentException when the horizon is outside that range
     */
    public CashFlow cashFlow(int horizonMonths) {
        BusinessCase terms = businessCase().withHorizon(horizonMonths);
        return CashFlow.of(
                terms,
                BigMoney.of(comparison.currency(), migrationCost().amount()),
                terms.taxCreditable()
                        ? new MonthlyCosts(comparison.asIs(), bought(), kept())
                        : new MonthlyCosts(
                                comparison.asIs().plus(comparison.asIsTax()),
                                taxed(bought()),
                                taxed(kept())));
    }

    /**
     * What each line of the comparison costs in each month, in the order of the lines; where tax is
     * not got back, it is a line of its own at the end. What moving costs once is in none of them.
     * Stay and move of all add up to those of {@link #cashFlow(int)}.
     *
     * @param horizonMonths 1 to {@link BusinessCase#LONGEST_HORIZON}
     * @throws IllegalArgumentException when the horizon is outside that range
     */
    public List<LineCash> linesOf(int horizonMonths) {
        BusinessCase terms = businessCase().withHorizon(horizonMonths);
        BigMoney nothing = BigMoney.zero(comparison.currency());
        List<LineCash> lines = new ArrayList<>();
        for (ComparisonLine line : comparison.lines()) {
            BigMoney kept =
                    line.components().stream()
                            .map(analysis::keptCost)
                            .reduce(nothing, BigMoney::plus);
            lines.add(
                    new LineCash(
                            line.component(),
                            CashFlow.of(
                                    terms,
                                    nothing,
                                    new MonthlyCosts(line.asIs(), line.toBe().minus(kept), kept))));
        }
        if (!terms.taxCreditable()) {
            lines.add(
                    new LineCash(
                            LineCash.TAX,
                            CashFlow.of(
                                    terms,
                                    nothing,
                                    new MonthlyCosts(
                                            comparison.asIsTax(),
                                            taxed(bought()).minus(bought()),
                                            taxed(kept()).minus(kept())))));
        }
        return List.copyOf(lines);
    }

    /**
     * The months of one line of a comparison.
     *
     * @param name name of the line, or {@link #TAX}
     * @param cash what it costs when staying and when moving
     */
    public record LineCash(String name, CashFlow cash) {
        /** Name of the tax that is not got back. */
        public static final String TAX = "tax";
    }

    private BigMoney taxed(BigMoney amount) {
        return amount.multipliedBy(BigDecimal.ONE.add(analysis.problem().catalogue().taxRate()));
    }
}
