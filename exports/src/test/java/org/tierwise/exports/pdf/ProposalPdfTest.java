package org.tierwise.exports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
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
    void devanagariIsDrawnAndCanBeCopied() throws IOException {
        byte[] pdf = bytes(SmallShop.proposal("निर्मिति कपड़े Ltd"));
        assertThat(text(pdf)).contains("Proposal for").contains("Ltd").doesNotContain("?", "lack");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFMarkedContentExtractor marked = new PDFMarkedContentExtractor();
            marked.processPage(document.getPage(0));
            assertThat(marked.getMarkedContents())
                    .extracting(PDMarkedContent::getActualText)
                    .startsWith("निर्मिति", "कपड़े");
        }
    }

    /**
     * Glyphs of a name in the order that Indic shaping gives: the vowel sign i moves to the front.
     */
    @Test
    void lettersOfDevanagariJoinAndChangePlaces() {
        DevanagariFont font = DevanagariFont.REGULAR;
        int vowelFirst = font.shaped("कि", 10).getGlyphCode(0);
        assertThat(vowelFirst).isNotEqualTo(font.shaped("क", 10).getGlyphCode(0));
        assertThat(font.width("क्ष", 10)).isLessThan(font.width("क", 10) + font.width("ष", 10));
    }

    @Test
    void emojiAndLettersThatTheFontsLackAreReplacedAndThatIsSaid() throws IOException {
        String text = text(bytes(SmallShop.proposal("布 👗\uFE0F Café")));
        assertThat(text).contains("? [dress] Café", "fonts of a PDF lack");
        assertThat(text(bytes(proposal))).doesNotContain("fonts of a PDF lack");
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
