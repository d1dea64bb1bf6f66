package org.tierwise.data.bill.generate.ledger;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import org.jspecify.annotations.Nullable;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;

/** Writes the charges of a ledger as text while they are made: a file for each month and copy. */
final class TextReport implements Closeable {
    private static final int BUFFER = 1 << 16;
    private static final int OLDER_OF = 5;
    private static final int OLDER_PART = 3;

    private final Layout layout;
    private int copy;
    private long rows;
    private String period = "";
    private List<TextColumn> columns = List.of();
    private @Nullable CsvWriter newest;
    private @Nullable CsvWriter older;

    /** Where files are, and what is in them. */
    interface Layout {
        /** Columns of a month. */
        List<TextColumn> columns(YearMonth month);

        /** File of a copy, without the suffix of the packing. */
        Path newest(YearMonth month, int copy) throws IOException;

        /** File of an older statement of the month, if the report has one. */
        @Nullable Path older(YearMonth month) throws IOException;

        Packing packing();
    }

    private TextReport(Layout layout) {
        this.layout = layout;
    }

    static void write(LedgerTable ledger, Layout layout) throws IOException {
        try (TextReport report = new TextReport(layout)) {
            ledger.stream(report::row);
        }
    }

    private void row(LedgerRow row, int ofCopy) throws IOException {
        String start = row.get("bill/BillingPeriodStartDate");
        if (!start.equals(period) || ofCopy != copy) {
            close();
            period = start;
            copy = ofCopy;
            rows = 0;
            YearMonth month = YearMonth.parse(start.substring(0, "yyyy-mm".length()));
            columns = layout.columns(month);
            newest = open(layout.newest(month, copy));
            Path before = copy == 0 ? layout.older(month) : null;
            older = before == null ? null : open(before);
        }
        List<String> cells = columns.stream().map(c -> c.cell().apply(row)).toList();
        if (newest != null) {
            newest.writeRecord(cells);
        }
        if (older != null && rows++ % OLDER_OF < OLDER_PART) {
            older.writeRecord(cells);
        }
    }

    private CsvWriter open(Path file) throws IOException {
        CsvWriter csv =
                CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.LF)
                        .build(
                                new BufferedWriter(
                                        new OutputStreamWriter(
                                                layout.packing().open(file),
                                                StandardCharsets.UTF_8),
                                        BUFFER));
        csv.writeRecord(columns.stream().map(TextColumn::name).toList());
        return csv;
    }

    @Override
    public void close() throws IOException {
        if (newest != null) {
            newest.close();
            newest = null;
        }
        if (older != null) {
            older.close();
            older = null;
        }
    }
}
