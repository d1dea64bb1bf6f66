package org.tierwise.data.pricesheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A table of texts with a header.
 *
 * @param file file as the user named it
 * @param headerLine line of the header, from 1
 * @param header names of the columns
 * @param rows rows below the header that are not blank
 */
public record PriceSheet(String file, int headerLine, List<String> header, List<Row> rows) {
    public PriceSheet {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param line line or row number in the file, from 1
     * @param cells texts in the order of the header; a short row has fewer
     */
    public record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** Text of a column; blank where the row is too short. */
        String cell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** Text of a column in the first row. */
    public Optional<String> first(String name) {
        return rows.stream().findFirst().map(row -> row.cell(column(name)));
    }

    /**
     * Number of a column, from 0, letter case and outer blanks ignored.
     *
     * @throws SheetProblem when there is none or more than one of that name
     */
    int column(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        List<String> lower = header.stream().map(h -> h.strip().toLowerCase(Locale.ROOT)).toList();
        int first = lower.indexOf(wanted);
        if (first < 0) {
            throw new SheetProblem(
                    file,
                    headerLine,
                    "no column is called \"%s\"; columns are %s"
                            .formatted(name, String.join(", ", header)));
        }
        if (lower.lastIndexOf(wanted) != first) {
            throw new SheetProblem(
                    file, headerLine, "two columns are called \"%s\"; rename one".formatted(name));
        }
        return first;
    }
}
