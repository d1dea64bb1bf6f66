package org.tierwise.exports.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.tierwise.exports.summary.Wording;
import org.tierwise.model.presentation.Branding;
import org.tierwise.model.project.Proposal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.GregorianCalendar;
import java.util.List;

/**
 * The proposal for those who open no workbook: cover, and of comparison, plan, response times and
 * assumptions what is not left out. Charts are vectors. The same proposal always makes the same
 * bytes.
 */
public final class ProposalPdf {
    private static final long SAME_ID = 1;

    private ProposalPdf() {}

    /**
     * Writes the document to a stream, which stays open.
     *
     * @throws IOException when the stream refuses
     */
    public static void write(Proposal proposal, OutputStream out) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            describe(document, proposal);
            Branding branding = proposal.presentation().branding();
            try (PdfFlow flow = new PdfFlow(document, branding.colour())) {
                new Letterhead(branding).draw(flow);
                cover(flow, proposal);
                new ProposalParts(flow, proposal).draw();
                flow.footers(new Wording(proposal).footer());
            }
            document.setDocumentId(SAME_ID);
            document.save(file);
        }
        file.writeTo(out);
    }

    private static void describe(PDDocument document, Proposal proposal) {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle("Proposal for " + proposal.analysis().project().customer());
        String company = proposal.presentation().branding().company();
        if (!company.isBlank()) {
            about.setAuthor(company);
        }
        about.setCreator("Tierwise " + proposal.version());
        about.setCreationDate(GregorianCalendar.from(proposal.madeAt()));
        about.setModificationDate(GregorianCalendar.from(proposal.madeAt()));
        document.setDocumentInformation(about);
        document.getDocumentCatalog().setLanguage("en");
    }

    private static void cover(PdfFlow flow, Proposal proposal) throws IOException {
        Wording words = new Wording(proposal);
        String customer = proposal.analysis().project().customer();
        flow.title("Proposal for " + customer);
        for (String line : words.cover()) {
            flow.text(line);
        }
        if (!PdfText.canPrint(customer + words.maker().orElse(""))) {
            flow.text(
                    "Emoji are printed as their names, and letters that the fonts of a PDF lack"
                            + " as ?; the workbook shows them.");
        }
        new PdfTable(
                        List.of(
                                new PdfTable.Column("Headline", 0.55, false),
                                new PdfTable.Column("Value", 0.45, true)))
                .draw(
                        flow,
                        words.headline().stream().map(f -> List.of(f.name(), f.value())).toList());
        PdfBars waterfall = ProposalCharts.waterfall(proposal.comparison());
        flow.heading("From the cost today to the cost of the plan", waterfall.height());
        waterfall.draw(flow);
        PdfCash cash = PdfCash.within(proposal.cashFlow(), flow.roomUnderHeading());
        flow.heading("Cumulative cash of moving", cash.height());
        cash.draw(flow);
    }
}
