package org.tierwise.exports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.tierwise.exports.Brands;
import org.tierwise.exports.SmallShop;
import org.tierwise.model.comparison.CashFlow;
import org.tierwise.model.presentation.Branding;
import org.tierwise.model.presentation.Logo;
import org.tierwise.model.presentation.Presentation;
import org.tierwise.model.presentation.ProposalPart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class BrandedPdfTest {
    @Test
    void theFirstPageSaysWhoOffersAndUntilWhen() throws IOException {
        try (PDDocument document = document(Brands.whole())) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("Acme Cloud & Partners", "asha@acme.example")
                    .contains("Valid until 2 December 2026.")
                    .contains("Acme Cloud & Partners, 2026-11-02, Tierwise 0.1.0");
            assertThat(pictures(document.getPage(0).getResources())).hasSize(1);
            assertThat(pictures(document.getPage(1).getResources())).isEmpty();
            assertThat(document.getDocumentInformation().getAuthor())
                    .isEqualTo("Acme Cloud & Partners");
        }
    }

    @Test
    void whoHasNoBrandingIsNotNamed() throws IOException {
        try (PDDocument document = document(Presentation.PLAIN)) {
            assertThat(new PDFTextStripper().getText(document).lines())
                    .contains("2026-11-02, Tierwise 0.1.0 Page 1 of 3")
                    .noneMatch(line -> line.contains("Valid until"));
            assertThat(pictures(document.getPage(0).getResources())).isEmpty();
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
        }
    }

    @Test
    void aLongNameLeavesRoomForTheNumberOfThePage() throws IOException {
        Branding wide = Branding.NONE.withCompany("W".repeat(Branding.LONGEST_TEXT));

        try (PDDocument document = document(Presentation.PLAIN.withBranding(wide))) {
            assertThat(new PDFTextStripper().getText(document).lines())
                    .contains("W".repeat(39) + "…, 2026-11-02, Tierwise 0.1.0 Page 1 of 3");
        }
    }

    @Test
    void lettersOfTheMakerThatCannotBePrintedAreExplained() throws IOException {
        String explanation = "letters that the fonts of a PDF lack";
        try (PDDocument document = document(Brands.whole())) {
            assertThat(new PDFTextStripper().getText(document)).doesNotContain(explanation);
        }
        Branding thai = Branding.NONE.withContact("\u0E2A\u0E21\u0E0A\u0E32\u0E22");
        try (PDDocument document = document(Presentation.PLAIN.withBranding(thai))) {
            assertThat(new PDFTextStripper().getText(document)).contains(explanation);
        }
    }

    @Test
    void whatTheFirstPageHasNoRoomForIsFollowedByTheParts() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProposalPdf.write(SmallShop.proposal("A very long name ".repeat(40).strip()), out);

        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            second.setEndPage(2);
            assertThat(second.getText(document))
                    .contains("Cumulative cash of moving", "Cost a month by component");
        }
    }

    @Test
    void aChartOfCashTakesTheRoomThereIsAndElseItsWholeHeightOnTheNextPage() {
        CashFlow flow = SmallShop.proposal().cashFlow();

        assertThat(PdfCash.within(flow, 500).height()).isEqualTo(120);
        assertThat(PdfCash.within(flow, 90).height()).isEqualTo(90);
        assertThat(PdfCash.within(flow, 20).height()).isEqualTo(120);
    }

    @Test
    void partsAreLeftOutAndWhatMustBeKnownStays() throws IOException {
        try (PDDocument document = document(Brands.shortest())) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("Proposal for example.org", "To know", "A reconstruction")
                    .doesNotContain("Cost a month by component", "Server", "Response times")
                    .doesNotContain("What it rests on");
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
        try (PDDocument document =
                document(Presentation.PLAIN.with(ProposalPart.COMPARISON, false))) {
            assertThat(new PDFTextStripper().getText(document))
                    .doesNotContain("Cost a month by component")
                    .contains("To know", "Response times", "What it rests on");
        }
    }

    @Test
    void aDamagedLogoIsSaidAndNotLeftOut() throws IOException {
        byte[] png = Brands.ACME.logo().orElseThrow().png();
        for (int i = png.length / 2; i < png.length - 20; i++) {
            png[i] = 0;
        }
        Branding damaged = Brands.ACME.withLogo(Optional.of(Logo.of(png)));

        assertThatThrownBy(() -> bytes(Presentation.PLAIN.withBranding(damaged)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("the logo of the project is damaged; choose it anew");
    }

    private static List<COSName> pictures(PDResources resources) {
        List<COSName> names = new ArrayList<>();
        resources.getXObjectNames().forEach(names::add);
        return names;
    }

    private static PDDocument document(Presentation presentation) throws IOException {
        return Loader.loadPDF(bytes(presentation));
    }

    private static byte[] bytes(Presentation presentation) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProposalPdf.write(SmallShop.proposal(presentation), out);
        return out.toByteArray();
    }
}
