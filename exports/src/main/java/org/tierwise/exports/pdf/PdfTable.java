package org.tierwise.exports.pdf;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A table with a head that is repeated on every page it goes over.
 *
 * @param columns columns from left to right
 */
record PdfTable(List<Column> columns) {
    private static final PdfText TEXT = PdfText.plain(8.5f);
    private static final PdfText HEAD = PdfText.bold(8.5f);
    private static final Color LINE = new Color(0xBFBFBF);
    private static final float LEADING = 10.5f;
    private static final float PADDING = 4;

    PdfTable {
        columns = List.copyOf(columns);
    }

    /**
     * A column.
     *
     * @param head what it holds
     * @param share share of the width
     * @param number whether it holds numbers, which stand at the right
     */
    record Column(String head, double share, boolean number) {}

    /** Draws rows of cells. */
    void draw(PdfFlow flow, List<List<String>> rows) throws IOException {
        draw(flow, rows, Set.of());
    }

    /**
     * Draws rows of cells.
     *
     * @param totals rows that are sums of those above, from 0; their letters are bold
     */
    void draw(PdfFlow flow, List<List<String>> rows, Set<Integer> totals) throws IOException {
        head(flow);
        for (int i = 0; i < rows.size(); i++) {
            PdfText font = totals.contains(i) ? HEAD : TEXT;
            List<List<String>> cells = wrapped(font, rows.get(i));
            if (flow.need(height(cells))) {
                head(flow);
            }
            float top = row(flow, font, Color.BLACK, cells);
            float bottom = top - height(cells);
            flow.line(LINE, 0.4f, PdfFlow.MARGIN, bottom, PdfFlow.MARGIN + PdfFlow.WIDTH, bottom);
        }
        flow.take(PADDING);
    }

    private void head(PdfFlow flow) throws IOException {
        List<List<String>> cells = wrapped(HEAD, columns.stream().map(Column::head).toList());
        flow.need(height(cells) + 3 * LEADING);
        float top = flow.take(0);
        flow.fill(flow.heads(), PdfFlow.MARGIN, top - height(cells), PdfFlow.WIDTH, height(cells));
        row(flow, HEAD, flow.lettersOfHeads(), cells);
    }

    private List<List<String>> wrapped(PdfText font, List<String> cells) throws IOException {
        List<List<String>> wrapped = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            wrapped.add(font.lines(cells.get(i), width(i) - 2 * PADDING));
        }
        return wrapped;
    }

    private float row(PdfFlow flow, PdfText font, Color colour, List<List<String>> cells)
            throws IOException {
        float top = flow.take(height(cells));
        float x = PdfFlow.MARGIN;
        for (int i = 0; i < columns.size(); i++) {
            float baseline = top - PADDING - font.points() + 1;
            for (String line : cells.get(i)) {
                float left =
                        columns.get(i).number()
                                ? x + width(i) - PADDING - font.width(line)
                                : x + PADDING;
                flow.write(font, colour, left, baseline, line);
                baseline -= LEADING;
            }
            x += width(i);
        }
        return top;
    }

    private static float height(List<List<String>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(1) * LEADING + PADDING;
    }

    private float width(int column) {
        return (float) (columns.get(column).share() * PdfFlow.WIDTH);
    }
}
