package org.tierwise.data.pricesheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Reads price sheets: CSV with comma, semicolon or tab, and Excel workbooks (.xlsx). */
public final class PriceSheets {
    /** Largest file that is read, bytes. */
    static final long LARGEST_FILE = 64L << 20;

    /** Most rows that are read. */
    static final int MOST_ROWS = 200_000;

    /** Most columns that are read. */
    static final int MOST_COLUMNS = 512;

    private PriceSheets() {}

    /**
     * Reads the first sheet of a file. The header is the first row with two texts or more.
     *
     * @throws SheetProblem when it is no table that can be read
     * @throws IOException when the file cannot be read
     */
    public static PriceSheet read(Path file) throws IOException {
        if (Files.size(file) > LARGEST_FILE) {
            throw new SheetProblem(
                    file.toString(),
                    1,
                    "the file is larger than %d MB; a price sheet is a few thousand rows"
                            .formatted(LARGEST_FILE >> 20));
        }
        boolean excel = file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
        return table(file, excel ? ExcelRows.read(file) : CsvRows.read(file));
    }

    private static PriceSheet table(Path file, List<PriceSheet.Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            PriceSheet.Row row = rows.get(i);
            if (row.cells().stream().filter(c -> !c.isBlank()).count() >= 2) {
                return new PriceSheet(
                        file.toString(),
                        row.line(),
                        row.cells().stream().map(String::strip).toList(),
                        rows.subList(i + 1, rows.size()).stream()
                                .filter(r -> !r.isBlank())
                                .toList());
            }
        }
        throw new SheetProblem(
                file.toString(),
                1,
                "no header was found; a row with the names of the columns would be right");
    }

    /**
     * @throws SheetProblem when a table grows too large
     */
    static void limit(Path file, int line, int rows, int columns) {
        if (rows > MOST_ROWS || columns > MOST_COLUMNS) {
            throw new SheetProblem(
                    file.toString(),
                    line,
                    "the sheet has more than %d rows or %d columns"
                            .formatted(MOST_ROWS, MOST_COLUMNS));
        }
    }
}
