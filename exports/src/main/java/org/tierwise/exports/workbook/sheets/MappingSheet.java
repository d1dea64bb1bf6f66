package org.tierwise.exports.workbook.sheets;

import org.tierwise.exports.workbook.Anchor;
import org.tierwise.exports.workbook.Book;
import org.tierwise.exports.workbook.CellFormat;
import org.tierwise.exports.workbook.CellRole;
import org.tierwise.exports.workbook.Page;
import org.tierwise.model.presentation.ProposalPart;

import java.util.Optional;

/** Which component pays for which charge, who decided so, and why. */
final class MappingSheet implements ProposalSheet {
    private static final int AMOUNT = 5;

    @Override
    public String name() {
        return "Mapping";
    }

    @Override
    public Optional<ProposalPart> part() {
        return Optional.of(ProposalPart.MAPPING);
    }

    @Override
    public void write(Page page) {
        Book book = page.book();
        page.title(
                "Mapping of charges to components",
                "Every charge before tax. A charge goes to one component whole, so that nothing"
                        + " is counted twice; rules: see sheet Mapping rules.");
        page.widths(24, 36, 16, 16, 62, 16, 16, 11);
        int header = Page.FIRST_TABLE;
        page.header(
                header,
                "Service",
                "Usage type",
                "Component",
                "Decided by",
                "Why",
                "Cost (%s)".formatted(book.billCurrency().getCode()),
                "Cost (%s)".formatted(book.currency().getCode()),
                "Share of the bill");
        page.freeze(header, 2);
        int first = header + 1;
        int row = first;
        for (MappedCharge charge : MappedCharge.of(book.proposal().analysis())) {
            page.line(row++)
                    .text(CellRole.LABEL, charge.service())
                    .text(CellRole.TEXT, charge.usageType())
                    .text(CellRole.TEXT, charge.component())
                    .text(CellRole.TEXT, charge.decidedBy())
                    .text(CellRole.TEXT, charge.reason())
                    .number(CellRole.DATA, CellFormat.amount(book.billCurrency()), charge.cost())
                    .formula(
                            CellRole.CALC,
                            CellFormat.signed(book.currency()),
                            Conversion.of(book, "F{r}"))
                    .formula(
                            CellRole.CALC,
                            CellFormat.PERCENT,
                            "IF(%s=0,0,G{r}/%s)"
                                    .formatted(
                                            book.at(Anchor.BILL_BEFORE_TAX),
                                            book.at(Anchor.BILL_BEFORE_TAX)));
        }
        page.anchor(Anchor.MAPPED_AMOUNTS, first, Math.max(first, row - 1), AMOUNT);
    }
}
