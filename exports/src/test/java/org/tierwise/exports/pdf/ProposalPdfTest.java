package org.tierwise.exports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.tierwise.exports.SmallShop;
import org.tierwise.exports.summary.Wording;
import org.tierwise.model.project.Proposal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

class ProposalPdfTest {
    private final Proposal proposal = SmallShop.proposal();

    @Test
    void everyHeadlineAndGroupCanBeRead() throws IOException {
        String text = text(bytes(proposal));
        new Wording(proposal)
                .headline()
                .forEach(fact -> assertThat(text).contains(fact.name(), fact.value()));
        proposal.result()
                .evaluation()
                .groups()
                .forEach(group ->
                        assertThat(text)
                                .contains(group.group().name(), group.choice().server().sku()));
        assertThat(text).contains("Page 1 of ");
    }

    @Test
    void sameProposalMakesTheSameBytes() throws IOException, InterruptedException {
        byte[] first = bytes(proposal);
        Thread.sleep(1100);
        assertThat(bytes(SmallShop.proposal())).isEqualTo(first);
    }

    @Test
    void lettersThatTheFontsLackAreReplacedAndThatIsSaid() throws IOException {
        String text = text(bytes(SmallShop.proposal("कपड़े 👗 Café")));
        assertThat(text).contains("? Café", "printed as ?");
        assertThat(text(bytes(proposal))).doesNotContain("printed as ?");
    }

    private static byte[] bytes(Proposal proposal) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProposalPdf.write(proposal, out);
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
