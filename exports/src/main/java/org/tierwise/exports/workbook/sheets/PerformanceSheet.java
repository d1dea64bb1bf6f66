package org.tierwise.exports.workbook.sheets;

import org.tierwise.exports.workbook.Anchor;
import org.tierwise.exports.workbook.CellFormat;
import org.tierwise.exports.workbook.CellRole;
import org.tierwise.exports.workbook.Page;
import org.tierwise.model.plan.PlanEvaluation;
import org.tierwise.model.plan.StateEvaluation;
import org.tierwise.model.project.Proposal;

import java.util.List;

/** Response times of every state against their targets, and how good the plan is proven to be. */
final class PerformanceSheet implements ProposalSheet {
    private static final int NODE_LOST = 1;
    private static final int P95 = 4;
    private static final int P95_TARGET = 5;
    private static final int MET = 8;

    @Override
    public String name() {
        return "Performance";
    }

    @Override
    public void write(Page page) {
        page.title(
                "Performance",
                "Grey figures come from the program at the design rate; they do not follow the"
                        + " inputs. Times in milliseconds.");
        page.widths(44, 20, 13, 13, 13, 13, 13, 13, 10);
        int header = Page.FIRST_TABLE;
        page.header(
                header,
                "State",
                "Node lost",
                "Mean (ms)",
                "Target mean",
                "p95 (ms)",
                "Target p95",
                "p99 (ms)",
                "Target p99",
                "Met");
        page.freeze(header, 1);
        List<StateEvaluation> states = page.book().proposal().result().evaluation().states();
        int first = header + 1;
        int row = first;
        for (StateEvaluation state : states) {
            state(page, row++, state);
        }
        int last = row - 1;
        page.anchor(Anchor.STATE_NAMES, first, last, NODE_LOST);
        page.anchor(Anchor.STATE_P95, first, last, P95);
        page.anchor(Anchor.STATE_P95_TARGETS, first, last, P95_TARGET);
        page.paintChecks(page.anchor(Anchor.STATE_MET, first, last, MET));
        page.anchor(Anchor.HEALTHY_P95, first, first, P95);
        page.anchor(Anchor.HEALTHY_P95_TARGET, first, first, P95_TARGET);
        proof(page, last + 2, first, last);
    }

    private static void state(Page page, int row, StateEvaluation state) {
        page.line(row)
                .text(CellRole.LABEL, state.name())
                .text(CellRole.TEXT, state.lostGroup().isEmpty() ? "none" : state.lostGroup())
                .number(CellRole.ENGINE, CellFormat.MILLISECONDS, state.meanMs())
                .number(CellRole.ENGINE, CellFormat.MILLISECONDS, state.target().meanMs())
                .number(CellRole.ENGINE, CellFormat.MILLISECONDS, state.p95Ms())
                .number(CellRole.ENGINE, CellFormat.MILLISECONDS, state.target().p95Ms())
                .number(CellRole.ENGINE, CellFormat.MILLISECONDS, state.p99Ms())
                .number(CellRole.ENGINE, CellFormat.MILLISECONDS, state.target().p99Ms())
                .formula(CellRole.CHECK, CellFormat.TRUTH, "AND(C{r}<=D{r},E{r}<=F{r},G{r}<=H{r})");
    }

    private static void proof(Page page, int section, int firstState, int lastState) {
        Proposal proposal = page.book().proposal();
        PlanEvaluation plan = proposal.result().evaluation();
        CellFormat amount = CellFormat.amount(page.book().currency());
        String currency = page.book().currency().getCode();
        int worstFrom = Math.min(firstState + 1, lastState);
        String lost = page.range(worstFrom, lastState, P95).onSheet();
        page.section(section, "Proof");
        page.header(section + 1, "Figure", "Value", "Unit", "Target");
        int row = section + 2;
        page.line(row)
                .text(CellRole.LABEL, "Worst p95 with any one node lost")
                .formula(
                        CellRole.CALC,
                        CellFormat.MILLISECONDS,
                        "IF(COUNTIF(%s,\"saturated\")>0,\"saturated\",MAX(%s))"
                                .formatted(lost, lost))
                .text(CellRole.TEXT, "ms")
                .formula(
                        CellRole.CALC,
                        CellFormat.MILLISECONDS,
                        "MIN(%s)"
                                .formatted(page.range(worstFrom, lastState, P95_TARGET).onSheet()));
        page.anchor(Anchor.WORST_P95, row, row, 1);
        page.anchor(Anchor.WORST_P95_TARGET, row, row, 3);
        page.line(row + 1)
                .text(CellRole.LABEL, "Availability of the site")
                .number(CellRole.ENGINE, CellFormat.FINE_PERCENT, plan.availability())
                .text(CellRole.TEXT, "share of time")
                .number(
                        CellRole.ENGINE,
                        CellFormat.FINE_PERCENT,
                        proposal.analysis().problem().targets().availability());
        page.anchor(Anchor.AVAILABILITY, row + 1, row + 1, 1);
        page.anchor(Anchor.AVAILABILITY_TARGET, row + 1, row + 1, 3);
        page.line(row + 2)
                .text(CellRole.LABEL, "Lower bound: no plan that keeps the targets costs less")
                .number(CellRole.ENGINE, amount, proposal.result().bound().bound().getAmount())
                .text(CellRole.TEXT, currency + " a month");
        page.line(row + 3)
                .text(
                        CellRole.LABEL,
                        "What the plan buys, which the bound is about; what stays is left out")
                .number(CellRole.ENGINE, amount, proposal.result().bound().cost().getAmount())
                .text(CellRole.TEXT, currency + " a month");
        page.line(row + 4)
                .text(CellRole.LABEL, "Optimality gap")
                .formula(
                        CellRole.CALC,
                        CellFormat.PERCENT,
                        "IF(B%d=0,0,MAX(0,B%d-B%d)/B%d)"
                                .formatted(row + 3, row + 4, row + 3, row + 3))
                .text(CellRole.TEXT, "share of the bound");
        page.anchor(Anchor.GAP, row + 4, row + 4, 1);
        page.line(row + 5)
                .text(CellRole.LABEL, "Choices considered")
                .number(
                        CellRole.ENGINE,
                        CellFormat.COUNT,
                        proposal.result().statistics().candidates())
                .text(CellRole.TEXT, "over all groups");
        page.line(row + 6)
                .text(CellRole.LABEL, "Seed of the search")
                .number(CellRole.ENGINE, CellFormat.YEAR, proposal.result().statistics().seed())
                .text(CellRole.TEXT, "");
    }
}
