package org.tierwise.app.desktop.proposal;

import org.tierwise.app.desktop.words.Words;
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
                        Words.of("proposal.tiesOut"),
                        !analysis.bill().tieOuts().isEmpty() && untied == 0,
                        analysis.bill().tieOuts().isEmpty()
                                ? Words.of("bill.noTotal")
                                : untied == 0
                                        ? Words.of("bill.agrees", stated(analysis))
                                        : Words.counted("proposal.untied", untied)),
                new ProposalCheck(
                        Words.of("proposal.mapped"),
                        unmapped == 0,
                        unmapped == 0
                                ? Words.of("bill.nothingUnmapped")
                                : Words.counted("proposal.unmapped", unmapped)),
                new ProposalCheck(
                        Words.of("proposal.keepsRules"),
                        violations == 0,
                        violations == 0
                                ? Words.of("proposal.noneBroken")
                                : Words.counted("proposal.broken", violations)),
                new ProposalCheck(
                        Words.of("proposal.noCheaper"),
                        plan.found().bound().proven(),
                        plan.found().bound().proven()
                                ? Words.of("proposal.proven")
                                : Words.of(
                                        "proposal.gap",
                                        Numbers.percent(plan.found().bound().gapPercent()))));
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
