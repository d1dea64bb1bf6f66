package org.tierwise.app.desktop.proposal;

import org.tierwise.app.document.AcceptedPlan;
import org.tierwise.app.text.Numbers;
import org.tierwise.model.bill.InvoiceTieOut;
import org.tierwise.model.project.ProjectAnalysis;

import java.util.List;

/**
 * Something to be sure of before a proposal is signed.
 *
 * @param name what is checked
 * @param passed whether it is as it should be
 * @param finding what was found
 */
record ProposalCheck(String name, boolean passed, String finding) {
    static List<ProposalCheck> of(AcceptedPlan plan) {
        ProjectAnalysis analysis = plan.analysis();
        int violations = plan.evaluation().violations().size();
        int unmapped = analysis.mapped().unmappedGroups();
        long untied = analysis.bill().tieOuts().stream().filter(t -> !t.ties()).count();
        return List.of(
                new ProposalCheck(
                        "The bill ties out",
                        !analysis.bill().tieOuts().isEmpty() && untied == 0,
                        analysis.bill().tieOuts().isEmpty()
                                ? "no document states a total"
                                : untied == 0
                                        ? "agrees with %s".formatted(stated(analysis))
                                        : Numbers.count(untied, "stated total") + " off"),
                new ProposalCheck(
                        "Every charge is mapped",
                        unmapped == 0,
                        unmapped == 0
                                ? "nothing is unmapped"
                                : Numbers.count(unmapped, "group") + " unmapped"),
                new ProposalCheck(
                        "The plan keeps every rule",
                        violations == 0,
                        violations == 0
                                ? "no rule is broken"
                                : Numbers.count(violations, "rule") + " broken"),
                new ProposalCheck(
                        "No cheaper plan exists",
                        plan.found().bound().proven(),
                        plan.found().bound().proven()
                                ? "proven by branch and bound"
                                : "gap to the bound: "
                                        + Numbers.percent(plan.found().bound().gapPercent())));
    }

    private static String stated(ProjectAnalysis analysis) {
        return String.join(
                ", ",
                analysis.bill().tieOuts().stream()
                        .map(InvoiceTieOut::statedBy)
                        .distinct()
                        .toList());
    }

    String sign() {
        return passed ? "✓" : "!";
    }
}
