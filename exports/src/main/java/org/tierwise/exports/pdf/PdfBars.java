package org.tierwise.exports.pdf;

import java.awt.Color;
import java.io.IOException;
import java.util.List;

/**
 * A chart of horizontal bars, drawn as vectors; each bar says its figure, so that no colour must be
 * told apart.
 *
 * @param bars from top to bottom
 */
record PdfBars(List<Bar> bars) {
    private static final PdfText LABEL = PdfText.plain(8);
    private static final Color MARK = new Color(0xC00000);
    private static final float STEP = 13;
    private static final float THICK = 9;
    private static final float NAMES = 110;
    private static final float FIGURES = 110;

    PdfBars {
        bars = List.copyOf(bars);
    }

    /**
     * A bar.
     *
     * @param name name at its left
     * @param from where it begins; not negative
     * @param to where it ends; not negative
     * @param mark value that is marked by a line, such as a limit; 0 for none
     * @param figure figure at the right, as printed
     * @param colour fill
     */
    record Bar(String name, double from, double to, double mark, String figure, Color colour) {
        private double highest() {
            return Math.max(Math.max(from, to), mark);
        }
    }

    float height() {
        return bars.size() * STEP + STEP;
    }

    void draw(PdfFlow flow) throws IOException {
        double most = bars.stream().mapToDouble(Bar::highest).max().orElse(0);
        float scale = most > 0 ? (float) ((PdfFlow.WIDTH - NAMES - FIGURES) / most) : 0;
        float left = PdfFlow.MARGIN + NAMES;
        flow.take(STEP / 2);
        for (Bar bar : bars) {
            float bottom = flow.take(STEP) - STEP;
            float low = (float) Math.min(bar.from, bar.to) * scale;
            float wide = Math.max(0.5f, (float) Math.abs(bar.to - bar.from) * scale);
            flow.write(
                    LABEL,
                    Color.BLACK,
                    PdfFlow.MARGIN,
                    bottom + 3,
                    LABEL.lines(bar.name, NAMES - 6).getFirst());
            flow.fill(bar.colour, left + low, bottom + 1, wide, THICK);
            if (bar.mark > 0) {
                float x = left + (float) bar.mark * scale;
                flow.line(MARK, 1.2f, x, bottom, x, bottom + THICK + 2);
            }
            String figure = PdfText.printable(bar.figure);
            flow.write(
                    LABEL,
                    Color.BLACK,
                    PdfFlow.MARGIN + PdfFlow.WIDTH - LABEL.width(figure),
                    bottom + 3,
                    figure);
        }
        flow.take(STEP / 2);
    }
}
