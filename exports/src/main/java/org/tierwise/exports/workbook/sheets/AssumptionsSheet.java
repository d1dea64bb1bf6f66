package org.tierwise.exports.workbook.sheets;

import org.tierwise.exports.workbook.CellFormat;
import org.tierwise.exports.workbook.CellRole;
import org.tierwise.exports.workbook.Page;
import org.tierwise.model.figure.Figure;
import org.tierwise.model.figure.Provenance;
import org.tierwise.model.presentation.ProposalPart;

import java.util.Locale;
import java.util.Optional;

/** Every figure that the plan rests on, with where it came from. */
final class AssumptionsSheet implements ProposalSheet {
    @Override
    public String name() {
        return "Assumptions";
    }

    @Override
    public Optional<ProposalPart> part() {
        return Optional.of(ProposalPart.ASSUMPTIONS);
    }

    @Override
    public void write(Page page) {
        page.title(
                "Assumptions",
                "What is assumed nobody has confirmed for this customer."
                        + (page.book().proposal().presentation().shows(ProposalPart.SOURCES)
                                ? " Documents: see sheet Sources."
                                : ""));
        page.widths(22, 42, 14, 18, 14, 70);
        int header = Page.FIRST_TABLE;
        page.header(header, "About", "Figure", "Value", "Unit", "Came about", "Source");
        page.freeze(header, 2);
        int row = header + 1;
        for (Assumption assumption : Assumption.of(page.book().proposal().analysis())) {
            Figure figure = assumption.figure();
            page.line(row++)
                    .text(CellRole.LABEL, assumption.about())
                    .text(CellRole.TEXT, assumption.name())
                    .number(
                            figure.provenance() == Provenance.COMPUTED
                                    ? CellRole.ENGINE
                                    : CellRole.DATA,
                            CellFormat.QUANTITY,
                            figure.value())
                    .text(CellRole.TEXT, figure.unit())
                    .text(CellRole.TEXT, figure.provenance().name().toLowerCase(Locale.ROOT))
                    .text(CellRole.TEXT, figure.source());
        }
    }
}
