package org.tierwise.exports.pdf;

import org.tierwise.exports.summary.Wording;
import org.tierwise.model.comparison.Comparison;
import org.tierwise.model.comparison.ComparisonLine;
import org.tierwise.model.plan.PlanEvaluation;
import org.tierwise.model.plan.StateEvaluation;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** Charts of a proposal. */
final class ProposalCharts {
    private static final Color SAVES = new Color(0x70AD47);
    private static final Color COSTS_MORE = new Color(0xED7D31);
    private static final Color LIGHT = new Color(0x8FAADC);

    private ProposalCharts() {}

    /** The cost today, what each component saves or costs more, and the cost of the plan. */
    static PdfBars waterfall(Comparison comparison) {
        List<PdfBars.Bar> bars = new ArrayList<>();
        double left = comparison.asIs().getAmount().doubleValue();
        bars.add(
                new PdfBars.Bar(
                        "As-is", 0, left, 0, Wording.amount(comparison.asIs()), PdfFlow.NAVY));
        for (ComparisonLine line : comparison.lines()) {
            if (!line.saving().isZero()) {
                double after = left - line.saving().getAmount().doubleValue();
                boolean saves = line.saving().isPositive();
                bars.add(
                        new PdfBars.Bar(
                                line.component(),
                                Math.max(0, left),
                                Math.max(0, after),
                                0,
                                (saves ? "saves " : "costs more ")
                                        + Wording.amount(line.saving().abs()),
                                saves ? SAVES : COSTS_MORE));
                left = after;
            }
        }
        bars.add(
                new PdfBars.Bar(
                        "To-be", 0, left, 0, Wording.amount(comparison.toBe()), PdfFlow.NAVY));
        return new PdfBars(bars);
    }

    /** p95 of each state, its limit marked. */
    static PdfBars latency(PlanEvaluation plan) {
        return new PdfBars(plan.states().stream().map(ProposalCharts::latency).toList());
    }

    private static PdfBars.Bar latency(StateEvaluation state) {
        double limit = state.target().p95Ms();
        double p95 = Double.isFinite(state.p95Ms()) ? state.p95Ms() : 2 * limit;
        return new PdfBars.Bar(
                state.lostGroup().isEmpty() ? "all nodes well" : state.lostGroup() + " node lost",
                0,
                p95,
                limit,
                "%s, limit %s".formatted(Wording.ms(state.p95Ms()), Wording.ms(limit)),
                LIGHT);
    }
}
