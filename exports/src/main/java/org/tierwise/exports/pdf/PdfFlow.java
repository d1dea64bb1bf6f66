package org.tierwise.exports.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.tierwise.exports.summary.LogoSize;
import org.tierwise.model.presentation.AccentColour;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;

/** Upright A4 pages that are filled from top to bottom. Lengths are points of 1/72 inch. */
final class PdfFlow implements AutoCloseable {
    static final float MARGIN = 48;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    static final Color NAVY = new Color(0x1F3864);
    static final Color GREY = new Color(0x595959);
    private static final float LEADING = 1.3f;
    private static final float FOOTER = 28;
    private static final PdfText TEXT = PdfText.plain(9.5f);
    private static final PdfText HEADING = PdfText.bold(13);
    private static final int AROUND_HEADING = 3;
    private static final PdfText SMALL = PdfText.plain(8);

    private final PDDocument document;
    private final AccentColour accent;
    private PDPageContentStream content;
    private float y;

    PdfFlow(PDDocument document, AccentColour accent) throws IOException {
        this.document = document;
        this.accent = accent;
        content = page();
    }

    private PDPageContentStream page() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        y = PDRectangle.A4.getHeight() - MARGIN;
        return new PDPageContentStream(document, page);
    }

    /** Starts a new page. */
    private void newPage() throws IOException {
        content.close();
        content = page();
    }

    /** Leaves the first page; where it was too small for its own, that has begun the second. */
    void secondPage() throws IOException {
        if (document.getNumberOfPages() == 1) {
            newPage();
        }
    }

    /** Makes sure that so much fits on this page, or starts another. */
    boolean need(float height) throws IOException {
        if (y - height < MARGIN) {
            newPage();
            return true;
        }
        return false;
    }

    /** Title of the document. */
    void title(String text) throws IOException {
        PdfText font = PdfText.bold(20);
        for (String line : font.lines(text, WIDTH)) {
            y -= font.points() * LEADING;
            write(font, titles(), MARGIN, y, line);
        }
        y -= 4;
    }

    /** Title of a part, on the page of what comes after it. */
    void heading(String text, float heightAfter) throws IOException {
        need(heightAfter + AROUND_HEADING * HEADING.points());
        y -= 2 * HEADING.points();
        write(HEADING, titles(), MARGIN, y, PdfText.printable(text));
        y -= 6;
    }

    /** A paragraph. */
    void text(String text) throws IOException {
        for (String line : TEXT.lines(text, WIDTH)) {
            need(TEXT.points() * LEADING);
            y -= TEXT.points() * LEADING;
            write(TEXT, GREY, MARGIN, y, line);
        }
        y -= 4;
    }

    /** Room under a heading on this page, points; negative when not even that fits. */
    float roomUnderHeading() {
        return y - MARGIN - AROUND_HEADING * HEADING.points();
    }

    /** Takes room; returns its upper edge. */
    float take(float height) {
        float top = y;
        y -= height;
        return top;
    }

    /** Writes printable text with its baseline at a height. */
    void write(PdfText font, Color colour, float x, float baseline, String text)
            throws IOException {
        content.setNonStrokingColor(colour);
        float left = x;
        for (Script.Run run : Script.runs(text)) {
            if (run.script() == Script.DEVANAGARI) {
                new GlyphOutlines(content, run.text())
                        .fill(font.outlines(run.text(), left), baseline);
            } else {
                content.beginText();
                content.setFont(font.font(), font.points());
                content.newLineAtOffset(left, baseline);
                content.showText(run.text());
                content.endText();
            }
            left += font.width(run.text());
        }
    }

    /** Colour of titles and rules. */
    Color titles() {
        return new Color(accent.onWhiteRgb());
    }

    /** Colour behind the heads of tables. */
    Color heads() {
        return new Color(accent.rgb());
    }

    /** Colour of the letters in the heads of tables. */
    Color lettersOfHeads() {
        return new Color(accent.lettersRgb());
    }

    /** Draws a picture, given its upper left corner. */
    void picture(BufferedImage picture, float x, float top, LogoSize size) throws IOException {
        content.drawImage(
                LosslessFactory.createFromImage(document, picture),
                x,
                top - (float) size.height(),
                (float) size.width(),
                (float) size.height());
    }

    /** Fills a rectangle, given its lower left corner. */
    void fill(Color colour, float x, float bottom, float width, float height) throws IOException {
        content.setNonStrokingColor(colour);
        content.addRect(x, bottom, width, height);
        content.fill();
    }

    /** Draws a line through points. */
    void line(Color colour, float thickness, float... points) throws IOException {
        content.setStrokingColor(colour);
        content.setLineWidth(thickness);
        content.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            content.lineTo(points[i], points[i + 1]);
        }
        content.stroke();
    }

    /** Puts a text and the number of the page under every page; writes nothing after it. */
    void footers(String text) throws IOException {
        content.close();
        int pages = document.getNumberOfPages();
        for (int i = 0; i < pages; i++) {
            content =
                    new PDPageContentStream(
                            document,
                            document.getPage(i),
                            PDPageContentStream.AppendMode.APPEND,
                            true);
            String number = "Page %d of %d".formatted(i + 1, pages);
            write(SMALL, GREY, MARGIN, FOOTER, PdfText.printable(text));
            write(SMALL, GREY, MARGIN + WIDTH - SMALL.width(number), FOOTER, number);
            content.close();
        }
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
