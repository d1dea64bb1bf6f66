package org.tierwise.exports.pdf;

import org.tierwise.exports.summary.Wording;
import org.tierwise.model.comparison.CashFlow;

import java.awt.Color;
import java.io.IOException;
import java.util.List;

/**
 * Cumulative cash as a line over the months.
 *
 * @param flow staying against moving
 * @param height height, points; {@link #within} gives one
 */
record PdfCash(CashFlow flow, float height) {
    private static final float MOST_HIGH = 120;
    private static final float LEAST_HIGH = 70;
    private static final float NAMES = 110;
    private static final PdfText LABEL = PdfText.plain(8);
    private static final Color AXIS = new Color(0x7F7F7F);

    /** As high as the room allows, within limits; full height where it goes to the next page. */
    static PdfCash within(CashFlow flow, float room) {
        return new PdfCash(flow, room < LEAST_HIGH ? MOST_HIGH : Math.min(room, MOST_HIGH));
    }

    void draw(PdfFlow page) throws IOException {
        List<CashFlow.Month> months = flow.months();
        double[] values =
                months.stream()
                        .mapToDouble(m -> m.cumulative().getAmount().doubleValue())
                        .toArray();
        double low = 0;
        double high = 0;
        for (double value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        float bottom = page.take(height) - height + 2 * LABEL.points();
        float tall = height - 4 * LABEL.points();
        float left = PdfFlow.MARGIN + NAMES;
        float wide = PdfFlow.WIDTH - NAMES - LABEL.points();
        float scale = high > low ? (float) (tall / (high - low)) : 0;
        float nought = bottom + (float) -low * scale;
        page.line(AXIS, 0.6f, left, nought, left + wide, nought);
        float[] points = new float[2 * values.length];
        for (int i = 0; i < values.length; i++) {
            points[2 * i] = left + wide * i / Math.max(1, values.length - 1);
            points[2 * i + 1] = nought + (float) values[i] * scale;
        }
        page.line(PdfFlow.NAVY, 1.8f, points);
        page.write(LABEL, Color.BLACK, PdfFlow.MARGIN, nought - 3, "0");
        page.write(
                LABEL,
                Color.BLACK,
                PdfFlow.MARGIN,
                points[points.length - 1] - 3,
                Wording.amount(flow.total()));
        page.write(LABEL, AXIS, left, bottom - 12, "month 0");
        String last = "month " + months.getLast().month();
        page.write(LABEL, AXIS, left + wide - LABEL.width(last), bottom - 12, last);
    }
}
