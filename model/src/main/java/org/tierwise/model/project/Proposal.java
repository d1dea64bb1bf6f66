package org.tierwise.model.project;

import org.joda.money.BigMoney;
import org.tierwise.model.comparison.BusinessCase;
import org.tierwise.model.comparison.CashFlow;
import org.tierwise.model.comparison.Comparison;
import org.tierwise.model.comparison.MonthlyCosts;
import org.tierwise.model.comparison.OneTimeCost;
import org.tierwise.model.comparison.WhatIf;
import org.tierwise.model.plan.PlanResult;

import java.math.BigDecimal;
import java.time.ZonedDateTime;

/**
 * What goes to the customer.
 *
 * @param analysis project, bill, demand and problem
 * @param result the plan and its proof
 * @param comparison as-is against to-be
 * @param whatIf what was planned beside it
 * @param madeAt when the proposal was made
 * @param version version of the program
 */
public record Proposal(
        ProjectAnalysis analysis,
        PlanResult.Found result,
        Comparison comparison,
        WhatIf whatIf,
        ZonedDateTime madeAt,
        String version) {
    /** A proposal that nothing was planned beside. */
    public Proposal(
            ProjectAnalysis analysis,
            PlanResult.Found result,
            Comparison comparison,
            ZonedDateTime madeAt,
            String version) {
        this(analysis, result, comparison, WhatIf.NONE, madeAt, version);
    }

    /** The same proposal with what was planned beside it. */
    public Proposal withWhatIf(WhatIf changed) {
        return new Proposal(analysis, result, comparison, changed, madeAt, version);
    }

    /** What the cash flow rests on. */
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
        return CashFlow.of(
                businessCase(),
                BigMoney.of(comparison.currency(), migrationCost().amount()),
                businessCase().taxCreditable()
                        ? new MonthlyCosts(comparison.asIs(), bought(), kept())
                        : new MonthlyCosts(
                                comparison.asIs().plus(comparison.asIsTax()),
                                taxed(bought()),
                                taxed(kept())));
    }

    private BigMoney taxed(BigMoney amount) {
        return amount.multipliedBy(BigDecimal.ONE.add(analysis.problem().catalogue().taxRate()));
    }
}
