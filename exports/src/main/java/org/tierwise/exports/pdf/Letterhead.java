package org.tierwise.exports.pdf;

import org.tierwise.exports.summary.LogoSize;
import org.tierwise.model.presentation.Branding;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;

/**
 * Who makes the offer, above the title of the first page: the logo at the left, company and contact
 * at the right, a rule below.
 *
 * @param branding who makes it
 */
record Letterhead(Branding branding) {
    private static final double MOST_WIDE = 190;
    private static final double MOST_HIGH = 44;
    private static final float LINE = 14;
    private static final float GAP = 8;
    private static final float RULE = 1.5f;
    private static final PdfText COMPANY = PdfText.bold(11);
    private static final PdfText CONTACT = PdfText.plain(9);

    /**
     * Draws it, where there is anything to draw.
     *
     * @throws IOException when the stream refuses, or the logo is damaged
     */
    void draw(PdfFlow flow) throws IOException {
        if (branding.company().isBlank()
                && branding.contact().isBlank()
                && branding.logo().isEmpty()) {
            return;
        }
        Optional<LogoSize> size =
                branding.logo().map(logo -> LogoSize.within(logo, MOST_WIDE, MOST_HIGH));
        float height =
                Math.max(size.map(LogoSize::height).orElse(0.0).floatValue(), 2 * LINE + GAP / 2);
        float top = flow.take(height);
        if (branding.logo().isPresent()) {
            flow.picture(picture(), PdfFlow.MARGIN, top, size.orElseThrow());
        }
        float room =
                PdfFlow.WIDTH - size.map(logo -> logo.width() + 2 * GAP).orElse(0.0).floatValue();
        float baseline = top - COMPANY.points();
        for (String line : lines(COMPANY, branding.company(), room)) {
            right(flow, COMPANY, line, baseline);
            baseline -= LINE;
        }
        for (String line : lines(CONTACT, branding.contact(), room)) {
            right(flow, CONTACT, line, baseline);
            baseline -= LINE;
        }
        float bottom = Math.min(top - height, baseline + LINE) - GAP;
        flow.take(top - height - bottom);
        flow.line(
                flow.titles(),
                RULE,
                PdfFlow.MARGIN,
                bottom,
                PdfFlow.MARGIN + PdfFlow.WIDTH,
                bottom);
        flow.take(GAP);
    }

    private static List<String> lines(PdfText font, String text, float room) throws IOException {
        return text.isBlank() ? List.of() : font.lines(text, room);
    }

    private static void right(PdfFlow flow, PdfText font, String line, float baseline)
            throws IOException {
        flow.write(
                font,
                PdfFlow.GREY,
                PdfFlow.MARGIN + PdfFlow.WIDTH - font.width(line),
                baseline,
                line);
    }

    private BufferedImage picture() throws IOException {
        try {
            return ImageIO.read(new ByteArrayInputStream(branding.logo().orElseThrow().png()));
        } catch (IOException | IllegalArgumentException e) {
            throw new IOException("the logo of the project is damaged; choose it anew", e);
        }
    }
}
