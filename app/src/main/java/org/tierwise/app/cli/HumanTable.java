package org.tierwise.app.cli;

import java.util.ArrayList;
import java.util.List;

/** A table of text for people: columns as wide as their cells, numbers to the right. */
final class HumanTable {
    private final List<String> header;
    private final String alignment;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * @param alignment one letter a column: l or r
     * @param header column heads
     */
    HumanTable(String alignment, String... header) {
        this.alignment = alignment;
        this.header = List.of(header);
    }

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    /** The table, every line indented by two blanks, control characters shown as dots. */
    String text() {
        int[] widths = new int[header.size()];
        List<List<String>> all = new ArrayList<>();
        all.add(header);
        all.addAll(rows);
        for (List<String> row : all) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        StringBuilder text = new StringBuilder();
        for (int r = 0; r < all.size(); r++) {
            text.append(line(all.get(r), widths));
            if (r == 0) {
                int total = 2 * (widths.length - 1);
                for (int width : widths) {
                    total += width;
                }
                text.append("  ").append("─".repeat(total)).append('\n');
            }
        }
        return text.toString();
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder("  ");
        for (int i = 0; i < widths.length; i++) {
            String cell = Terminal.safe(row.get(i));
            String pad = " ".repeat(widths[i] - width(cell));
            line.append(alignment.charAt(i) == 'r' ? pad + cell : cell + pad);
            line.append(i + 1 < widths.length ? "  " : "");
        }
        return line.toString().stripTrailing() + "\n";
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
