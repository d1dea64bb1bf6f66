package org.tierwise.app.desktop.proposal;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.tierwise.exports.preview.SheetPicture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A page of a document as it will be printed, or a sheet of the workbook.
 *
 * @param sheet name of the sheet; absent for a page
 * @param moreRows rows of the sheet below the picture, 0 for a page
 * @param picture its pixels
 */
public record PagePicture(Optional<String> sheet, int moreRows, BufferedImage picture) {
    /** Sharp at the width of a large window, and 4 MB a page. */
    private static final float DOTS_PER_INCH = 110;

    static PagePicture of(SheetPicture sheet) {
        return new PagePicture(Optional.of(sheet.name()), sheet.moreRows(), sheet.picture());
    }

    /**
     * Paints the pages of a PDF document, each handed over as soon as it is ready.
     *
     * @param painted takes a page
     * @throws IOException when the document cannot be read
     */
    static void paint(byte[] document, Consumer<PagePicture> painted) throws IOException {
        try (PDDocument pages = Loader.loadPDF(document)) {
            PDFRenderer renderer = new PDFRenderer(pages);
            for (int i = 0; i < pages.getNumberOfPages(); i++) {
                BufferedImage page = renderer.renderImageWithDPI(i, DOTS_PER_INCH, ImageType.RGB);
                painted.accept(new PagePicture(Optional.empty(), 0, page));
            }
        }
    }
}
