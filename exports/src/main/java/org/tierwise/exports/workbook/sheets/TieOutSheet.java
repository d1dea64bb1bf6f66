package org.tierwise.exports.workbook.sheets;

import org.tierwise.exports.workbook.CellFormat;
import org.tierwise.exports.workbook.CellRole;
import org.tierwise.exports.workbook.Page;
import org.tierwise.model.bill.CostTotal;
import org.tierwise.model.bill.InvoiceTieOut;
import org.tierwise.model.presentation.ProposalPart;

import java.util.Locale;
import java.util.Optional;

/** What the bill is held against: its own totals on each basis, and documents beside it. */
final class TieOutSheet implements ProposalSheet {
    @Override
    public String name() {
        return "Tie-out";
    }

    @Override
    public Optional<ProposalPart> part() {
        return Optional.of(ProposalPart.TIE_OUT);
    }

    @Override
    public void write(Page page) {
        var bill = page.book().proposal().analysis().bill();
        page.title(
                "What the bill is held against",
                "Tax included. A difference is shown and never spread over other lines.");
        page.widths(34, 44, 10, 12, 18, 20, 14);
        int header = Page.FIRST_TABLE;
        page.header(
                header,
                "Statement",
                "Status",
                "Currency",
                "Stated in",
                "Stated",
                "Sum of line items",
                "Difference");
        page.freeze(header, 1);
        int row = header + 1;
        for (CostTotal total : bill.totals()) {
            total(page, row++, total);
        }
        for (InvoiceTieOut tie : bill.tieOuts()) {
            page.line(row++)
                    .text(CellRole.LABEL, tie.statedBy())
                    .text(CellRole.TEXT, tie.ties() ? "ties" : "does not tie")
                    .text(CellRole.TEXT, tie.currency().getCode())
                    .text(CellRole.TEXT, "document")
                    .number(CellRole.DATA, CellFormat.AMOUNT, tie.stated())
                    .number(CellRole.ENGINE, CellFormat.AMOUNT, tie.summed())
                    .formula(CellRole.CALC, CellFormat.AMOUNT, "E{r}-F{r}");
        }
    }

    private static void total(Page page, int row, CostTotal total) {
        String name = "Total, " + total.basis().name().toLowerCase(Locale.ROOT);
        switch (total) {
            case CostTotal.Known known ->
                    page.line(row)
                            .text(CellRole.LABEL, name + ", tax included")
                            .text(CellRole.TEXT, "read from the file")
                            .text(CellRole.TEXT, known.currency().getCode())
                            .text(CellRole.TEXT, "files")
                            .text(CellRole.TEXT, "")
                            .number(CellRole.ENGINE, CellFormat.AMOUNT, known.amount())
                            .text(CellRole.TEXT, "");
            case CostTotal.NotComputable not ->
                    page.line(row)
                            .text(CellRole.LABEL, name)
                            .text(CellRole.TEXT, "not computable: " + not.reason())
                            .text(CellRole.TEXT, "")
                            .text(CellRole.TEXT, "")
                            .text(CellRole.TEXT, "")
                            .text(CellRole.TEXT, "")
                            .text(CellRole.TEXT, "");
        }
    }
}
