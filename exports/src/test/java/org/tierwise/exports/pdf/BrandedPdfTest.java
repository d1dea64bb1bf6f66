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
    void whoHasNoBrandingGetsTheOldPages() throws IOException {
        assertThat(bytes(Presentation.PLAIN)).isEqualTo(bytes(Optional.empty()));
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
        return bytes(Optional.of(presentation));
    }

    private static byte[] bytes(Optional<Presentation> presentation) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProposalPdf.write(
                presentation.map(SmallShop::proposal).orElseGet(SmallShop::proposal), out);
        return out.toByteArray();
    }
}
