package org.tierwise.exports.workbook.sheets;

import org.tierwise.exports.workbook.Anchor;
import org.tierwise.exports.workbook.Book;
import org.tierwise.exports.workbook.Bounds;
import org.tierwise.exports.workbook.CellFormat;
import org.tierwise.exports.workbook.CellRole;
import org.tierwise.exports.workbook.Name;
import org.tierwise.exports.workbook.NamedInput;
import org.tierwise.exports.workbook.Page;
import org.tierwise.exports.workbook.Range;
import org.tierwise.exports.workbook.ReadableCells;
import org.tierwise.model.catalogue.Catalogue;
import org.tierwise.model.catalogue.CommitmentTerm;
import org.tierwise.model.catalogue.OrderTerms;
import org.tierwise.model.figure.Figure;
import org.tierwise.model.money.ExchangeRate;
import org.tierwise.model.project.ProjectAnalysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every number that the reader may change, in one place. */
final class InputsSheet implements ProposalSheet {
    private static final double HIGHEST_RATE = 100_000;
    private static final double LOWEST_RATE = 0.0001;
    private static final int RUPEES_IN_A_LAKH = 100_000;
    private static final int MS_IN_A_SECOND = 1000;

    @Override
    public String name() {
        return ReadableCells.INPUTS_SHEET;
    }

    @Override
    public void write(Page page) {
        page.title(
                "Inputs",
                "Blue cells on yellow may be changed; costs everywhere follow. Topology and"
                        + " response times do not: they come from the solver.");
        page.widths(30, 13, 15, 13, 10, 24, 40, 10, 34);
        int header = Page.FIRST_TABLE;
        page.header(
                header,
                "Input",
                "Value",
                "Unit",
                "As exported",
                "Changed",
                "Name in formulas",
                "What it changes",
                "As of",
                "Source");
        page.freeze(header, 1);
        List<NamedInput> inputs = inputs(page.book());
        int first = header + 1;
        int row = first;
        for (NamedInput input : inputs) {
            input.write(page, row++);
        }
        informative(page, row + 1, page.range(first, row - 1, 4));
    }

    private static void informative(Page page, int section, Range changes) {
        Book book = page.book();
        page.section(section, "For information, not to be changed here");
        page.header(section + 1, "Figure", "Value", "Unit", "", "", "Name in formulas", "Note");
        Figure growth = growth(book.proposal().analysis());
        page.line(section + 2)
                .text(CellRole.LABEL, "Growth of traffic that the plan carries")
                .number(CellRole.ENGINE, CellFormat.FACTOR, growth.value())
                .text(CellRole.TEXT, growth.unit())
                .skip(2)
                .text(CellRole.TEXT, Name.GROWTH_USED)
                .text(CellRole.TEXT, "Another growth needs another plan. " + growth.source());
        page.name(Name.GROWTH_USED, section + 2, 1);
        page.line(section + 3)
                .text(CellRole.LABEL, "Rupees in a lakh")
                .number(CellRole.DATA, CellFormat.COUNT, RUPEES_IN_A_LAKH)
                .text(CellRole.TEXT, "INR")
                .skip(2)
                .text(CellRole.TEXT, Name.LAKH)
                .text(CellRole.TEXT, "Definition; used in sentences and for the axis of the cash.");
        page.name(Name.LAKH, section + 3, 1);
        page.line(section + 4)
                .text(CellRole.LABEL, "Milliseconds in a second")
                .number(CellRole.DATA, CellFormat.COUNT, MS_IN_A_SECOND)
                .text(CellRole.TEXT, "ms")
                .skip(2)
                .text(CellRole.TEXT, Name.MS_IN_A_SECOND)
                .text(CellRole.TEXT, "Definition.");
        page.name(Name.MS_IN_A_SECOND, section + 4, 1);
        page.line(section + 5)
                .text(CellRole.LABEL, "Inputs changed after export")
                .formula(CellRole.CALC, CellFormat.COUNT, "SUM(%s)".formatted(changes.onSheet()))
                .text(CellRole.TEXT, "inputs")
                .skip(3)
                .text(
                        CellRole.TEXT,
                        "While any is, checks against the program's own amounts rest.");
        page.anchor(Anchor.NAMED_INPUTS_CHANGED, section + 5, section + 5, 1);
        new CommitmentTable(page).write(section + 7);
    }

    private static Figure growth(ProjectAnalysis analysis) {
        return analysis.scenario().growth().orElse(analysis.project().traffic().growth());
    }

    private static List<NamedInput> inputs(Book book) {
        ProjectAnalysis analysis = book.proposal().analysis();
        Catalogue catalogue = analysis.problem().catalogue();
        Optional<OrderTerms> order =
                analysis.project().order().filter(terms -> terms.areAbout(catalogue));
        List<NamedInput> inputs = new ArrayList<>();
        inputs.add(rate(book.proposal().comparison().rate()));
        inputs.add(
                new NamedInput(
                        Name.GST_RATE,
                        "GST on the plan",
                        catalogue.taxRate(),
                        CellFormat.PERCENT,
                        "share of price",
                        new Bounds.Decimal(0, 1),
                        order.flatMap(terms -> terms.taxRate().map(rate -> terms.source()))
                                .orElse("catalogue " + catalogue.id()),
                        catalogue.asOf(),
                        "Tax block of the comparison; no saving before tax. IGST, or half each as"
                            + " CGST and SGST within a state: the same total. Input credit is not"
                            + " counted."));
        inputs.add(
                new NamedInput(
                        Name.DISCOUNT,
                        "Negotiated discount",
                        analysis.prices().discount(),
                        CellFormat.PERCENT,
                        "share of price",
                        new Bounds.Decimal(0, 1),
                        order.filter(terms -> terms.discount().signum() > 0)
                                .map(OrderTerms::source)
                                .orElse("none agreed; a term sheet would say"),
                        "",
                        "Taken off every server, disk and service, after commitment."));
        CommitmentTable.used(book).stream().map(InputsSheet::commitment).forEach(inputs::add);
        inputs.add(
                new NamedInput(
                        Name.STAGING_ON,
                        "Staging is bought",
                        analysis.project().buysStaging() ? BigDecimal.ONE : BigDecimal.ZERO,
                        CellFormat.COUNT,
                        "0 or 1",
                        new Bounds.Switch(),
                        "project " + analysis.project().name(),
                        "",
                        "Counts or leaves out every staging line of the plan."));
        inputs.addAll(BusinessInputs.of(book));
        return inputs;
    }

    private static NamedInput rate(ExchangeRate rate) {
        return new NamedInput(
                Name.exchangeRate(rate),
                "Exchange rate",
                rate.rate(),
                CellFormat.FACTOR,
                "%s per %s".formatted(rate.to().getCode(), rate.from().getCode()),
                new Bounds.Decimal(LOWEST_RATE, HIGHEST_RATE),
                rate.source(),
                rate.month().toString(),
                "Turns the bill into the currency of the plan.");
    }

    private static NamedInput commitment(CommitmentTerm term) {
        return new NamedInput(
                Name.commitmentDiscount(term),
                term.months() == 0
                        ? "Discount without commitment"
                        : "Discount for a commitment of %d months%s"
                                .formatted(term.months(), families(term)),
                term.discount(),
                CellFormat.PERCENT,
                "share of price",
                new Bounds.Decimal(0, 1),
                term.source().document(),
                term.source().asOf(),
                ((term.disks() ? "Servers and disks" : "Servers, not their disks,")
                                + " that are committed for so long. "
                                + term.source().note())
                        .strip());
    }

    private static String families(CommitmentTerm term) {
        return term.families().isEmpty() ? "" : ", " + String.join(", ", term.families());
    }
}
