package org.tierwise.model.project;

import org.joda.money.BigMoney;
import org.tierwise.model.comparison.BusinessCase;
import org.tierwise.model.comparison.CashFlow;
import org.tierwise.model.comparison.Comparison;
import org.tierwise.model.comparison.OneTimeCost;
import org.tierwise.model.comparison.WhatIf;
import org.tierwise.model.plan.PlanResult;
import org.tierwise.model.presentation.Presentation;

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

    /** The same proposal, presented in another way. */
    public Proposal withPresentation(Presentation changed) {
        return new Proposal(
                analysis.withPresentation(changed), result, comparison, whatIf, madeAt, version);
    }

    /** How it presents itself. */
    public Presentation presentation() {
        return analysis.project().presented();
    }

    /** What the cash flow rests on. */
    public BusinessCase businessCase() {
        return basis().businessCase();
    }

    /** Cost a month of what stays where it is, which the plan does not buy. */
    public BigMoney kept() {
        return basis().kept();
    }

    /** Cost a month of what the plan buys: the to-be without what stays where it is. */
    public BigMoney bought() {
        return basis().bought();
    }

    /** What moving costs. */
    public OneTimeCost migrationCost() {
        return basis().migrationCost();
    }

    /** Staying against moving; tax counts where it is not got back. */
    public CashFlow cashFlow() {
        return basis().cashFlow();
    }

    private CashFlowBasis basis() {
        return new CashFlowBasis(analysis, comparison);
    }
}
