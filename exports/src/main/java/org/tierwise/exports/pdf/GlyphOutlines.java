package org.tierwise.exports.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

import java.awt.geom.PathIterator;
import java.io.IOException;

/**
 * Letters drawn as outlines, marked with the text that they stand for (ISO 32000-2, 14.9.4), so
 * that it can be searched, copied and read aloud.
 *
 * @param content page
 * @param text what the letters say
 */
record GlyphOutlines(PDPageContentStream content, String text) {
    /** What a curve of one control point is, told with two. */
    private static final float TWO_THIRDS = 2f / 3;

    /**
     * Fills the outlines.
     *
     * @param outline with its baseline at height 0, downwards positive
     * @param baseline height of the baseline on the page, upwards positive
     */
    void fill(PathIterator outline, float baseline) throws IOException {
        COSDictionary said = new COSDictionary();
        said.setString(COSName.ACTUAL_TEXT, text);
        content.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(said));
        float[] p = new float[6];
        float x = 0;
        float y = 0;
        for (PathIterator path = outline; !path.isDone(); path.next()) {
            int kind = path.currentSegment(p);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> content.moveTo(p[0], baseline - p[1]);
                case PathIterator.SEG_LINETO -> content.lineTo(p[0], baseline - p[1]);
                case PathIterator.SEG_QUADTO ->
                        content.curveTo(
                                x + TWO_THIRDS * (p[0] - x),
                                baseline - y - TWO_THIRDS * (p[1] - y),
                                p[2] + TWO_THIRDS * (p[0] - p[2]),
                                baseline - p[3] - TWO_THIRDS * (p[1] - p[3]),
                                p[2],
                                baseline - p[3]);
                case PathIterator.SEG_CUBICTO ->
                        content.curveTo(
                                p[0],
                                baseline - p[1],
                                p[2],
                                baseline - p[3],
                                p[4],
                                baseline - p[5]);
                default -> content.closePath();
            }
            int end =
                    kind == PathIterator.SEG_QUADTO ? 2 : kind == PathIterator.SEG_CUBICTO ? 4 : 0;
            x = p[end];
            y = p[end + 1];
        }
        content.fill();
        content.endMarkedContent();
    }
}
