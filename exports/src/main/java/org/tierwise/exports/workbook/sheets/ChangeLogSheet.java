package org.tierwise.exports.workbook.sheets;

import org.tierwise.exports.workbook.CellRole;
import org.tierwise.exports.workbook.Page;
import org.tierwise.model.presentation.ProposalPart;
import org.tierwise.model.project.Proposal;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Who changed what, and what made the workbook; lines for those who go on with it. */
final class ChangeLogSheet implements ProposalSheet {
    private static final int FREE_LINES = 12;

    @Override
    public String name() {
        return "Change log";
    }

    @Override
    public Optional<ProposalPart> part() {
        return Optional.of(ProposalPart.CHANGE_LOG);
    }

    @Override
    public void write(Page page) {
        Proposal proposal = page.book().proposal();
        page.title(
                "About this workbook, and its changes",
                "Whoever changes an input writes a line here. Costs follow inputs; topology and"
                        + " response times need Tierwise again.");
        page.widths(16, 16, 26, 90);
        int header = Page.FIRST_TABLE;
        page.header(header, "Version", "Date", "Who", "What");
        page.freeze(header, 0);
        page.line(header + 1)
                .text(CellRole.LABEL, "as exported")
                .text(
                        CellRole.TEXT,
                        DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH)
                                .format(proposal.madeAt()))
                .text(CellRole.TEXT, "Tierwise " + proposal.version())
                .text(CellRole.TEXT, made(proposal));
        for (int i = 0; i < FREE_LINES; i++) {
            page.line(header + 2 + i)
                    .text(CellRole.INPUT, "")
                    .text(CellRole.INPUT, "")
                    .text(CellRole.INPUT, "")
                    .text(CellRole.INPUT, "");
        }
    }

    private static String made(Proposal proposal) {
        return "Project %s, scenario %s, catalogue %s of %s, bill of %s, seed %d of the search."
                .formatted(
                        proposal.analysis().project().name(),
                        proposal.analysis().scenario().name(),
                        proposal.analysis().problem().catalogue().id(),
                        proposal.analysis().problem().catalogue().asOf(),
                        String.join(
                                ", ",
                                proposal.analysis().bill().periods().stream()
                                        .map(Object::toString)
                                        .toList()),
                        proposal.result().statistics().seed());
    }
}
