package org.tierwise.data.bill.generate.ledger;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import org.tierwise.data.store.DuckDbSession;
import org.tierwise.data.store.ExportSession;
import org.tierwise.data.store.TempArea;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A ledger as a table of texts in the database. Large ledgers are several copies of a smaller one,
 * each with accounts of its own.
 */
final class LedgerTable implements AutoCloseable {
    private static final long ROWS_OF_A_COPY = 1_000_000;
    private static final int ACCOUNT_DIGITS = 12;

    private final TempArea area = new TempArea();
    private final ExportSession session;
    private final LedgerOptions options;
    private final LedgerTotals totals;
    private final int copies;

    LedgerTable(LedgerOptions options, Path folder) throws IOException {
        this.options = options;
        copies = Math.toIntExact(Math.max(1, options.rows() / ROWS_OF_A_COPY));
        Path csv = area.folder().resolve("ledger.csv");
        LedgerTotals once;
        try (BufferedWriter out = Files.newBufferedWriter(csv);
                CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            writer.writeRecord(LedgerColumns.NAMES);
            LedgerOptions one =
                    new LedgerOptions(
                            options.rows() / copies,
                            options.seed(),
                            options.months(),
                            options.odd());
            once = new Ledger(one, (month, row) -> writer.writeRecord(row.cells())).write();
        }
        totals = once.times(copies, LedgerTable::account);
        session = new ExportSession(area.folder(), folder);
        session.execute(
                "CREATE TABLE ledger AS SELECT * FROM read_csv(%s, auto_detect = false, header = true, quote = '\"', escape = '\"', columns = {%s})"
                        .formatted(
                                DuckDbSession.text(csv.toString()),
                                IntStream.range(0, LedgerColumns.NAMES.size())
                                        .mapToObj("'l%d': 'VARCHAR'"::formatted)
                                        .collect(Collectors.joining(", "))));
        Files.delete(csv);
    }

    private static String account(String account, int copy) {
        return "%012d".formatted(Long.parseLong(account) + copy);
    }

    LedgerOptions options() {
        return options;
    }

    LedgerTotals totals() {
        return totals;
    }

    ExportSession session() {
        return session;
    }

    List<YearMonth> months() {
        return options.months();
    }

    /** Numbers of the copies, from 0. */
    List<Integer> copies() {
        return IntStream.range(0, copies).boxed().toList();
    }

    /** A column, null where it is empty. */
    static String column(String name) {
        return "nullif(l%d, '')".formatted(LedgerColumns.position(name));
    }

    /** A column of amounts as an exact number, zero where it is empty. */
    static String number(String name) {
        return "coalesce(CAST(%s AS DECIMAL(38,26)), 0)".formatted(column(name));
    }

    /** A column of the copy. */
    static String column(String name, int copy) {
        return switch (name) {
            case "lineItem/UsageAccountId", "bill/PayerAccountId" ->
                    "lpad(CAST(CAST(%s AS BIGINT) + %d AS VARCHAR), %d, '0')"
                            .formatted(column(name), copy, ACCOUNT_DIGITS);
            case "identity/LineItemId" -> "%s || '-%d'".formatted(column(name), copy);
            default -> column(name);
        };
    }

    /** Condition that a row is of a month. */
    static String in(YearMonth month) {
        return "starts_with(%s, '%s')".formatted(column("bill/BillingPeriodStartDate"), month);
    }

    @Override
    public void close() {
        session.close();
        area.close();
    }
}
