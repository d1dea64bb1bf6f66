package org.tierwise.data.bill.generate.ledger;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import org.jspecify.annotations.Nullable;
import org.tierwise.data.store.DuckDbSession;
import org.tierwise.data.store.ExportSession;
import org.tierwise.data.store.TempArea;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A ledger for a report: charge by charge, or as a table of texts in a database. Large ledgers are
 * several copies of a smaller one, each with accounts of its own.
 */
final class LedgerTable implements AutoCloseable {
    static final long ROWS_OF_A_COPY = 1_000_000;

    private static final long ROWS_OF_A_REPORT = 10_000;
    private static final int ACCOUNT_DIGITS = 12;

    private final TempArea area = new TempArea();
    private final LedgerOptions options;
    private final Path folder;
    private final LongConsumer progress;
    private final int copies;
    private @Nullable ExportSession session;
    private @Nullable LedgerTotals totals;
    private long made;

    /** Where charges go, with the number of the copy, from 0. */
    @FunctionalInterface
    interface Sink {
        void row(LedgerRow row, int copy) throws IOException;
    }

    /**
     * @param folder folder that reports may be written into
     * @param rowsOfACopy rows from which on there are copies
     * @param progress told now and then how many charges were made
     */
    LedgerTable(LedgerOptions options, Path folder, long rowsOfACopy, LongConsumer progress) {
        this.options = options;
        this.folder = folder;
        this.progress = progress;
        copies = Math.toIntExact(Math.max(1, options.rows() / rowsOfACopy));
    }

    private static String account(String account, int copy) {
        return "%012d".formatted(Long.parseLong(account) + copy);
    }

    /** Makes every charge of every copy; rows are valid only during the call. */
    void stream(Sink sink) throws IOException {
        LedgerTotals once = new LedgerTotals();
        for (int copy = 0; copy < copies; copy++) {
            int number = copy;
            once = once(row -> sink.row(number == 0 ? row : copy(row, number), number));
        }
        totals = once.times(copies, LedgerTable::account);
    }

    private LedgerTotals once(Charges.Sink sink) throws IOException {
        LedgerOptions one =
                new LedgerOptions(
                        options.rows() / copies, options.seed(), options.months(), options.odd());
        return new Ledger(
                        one,
                        row -> {
                            if (++made % ROWS_OF_A_REPORT == 0) {
                                progress.accept(made);
                            }
                            sink.row(row);
                        })
                .write();
    }

    private static LedgerRow copy(LedgerRow row, int copy) {
        LedgerRow own = row.copy();
        for (String column : List.of("lineItem/UsageAccountId", "bill/PayerAccountId")) {
            own.put(column, account(own.get(column), copy));
        }
        return own.put("identity/LineItemId", own.get("identity/LineItemId") + "-" + copy);
    }

    /** Totals of the charges that were made. */
    LedgerTotals totals() {
        if (totals == null) {
            throw new IllegalStateException("no charges were made");
        }
        return totals;
    }

    /** A database with one copy in the table {@code ledger}. */
    ExportSession session() throws IOException {
        if (session == null) {
            session = load();
        }
        return session;
    }

    private ExportSession load() throws IOException {
        Path csv = area.folder().resolve("ledger.csv");
        try (BufferedWriter out = Files.newBufferedWriter(csv);
                CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            writer.writeRecord(LedgerColumns.NAMES);
            totals =
                    once(row -> writer.writeRecord(row.cells()))
                            .times(copies, LedgerTable::account);
        }
        ExportSession loaded = new ExportSession(area.folder(), folder);
        loaded.execute(
                "CREATE TABLE ledger AS SELECT * FROM read_csv(%s, auto_detect = false, header = true, quote = '\"', escape = '\"', columns = {%s})"
                        .formatted(
                                DuckDbSession.text(csv.toString()),
                                IntStream.range(0, LedgerColumns.NAMES.size())
                                        .mapToObj("'l%d': 'VARCHAR'"::formatted)
                                        .collect(Collectors.joining(", "))));
        Files.delete(csv);
        return loaded;
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
            case "identity/LineItemId" ->
                    copy == 0 ? column(name) : "%s || '-%d'".formatted(column(name), copy);
            default -> column(name);
        };
    }

    /** Condition that a row is of a month. */
    static String in(YearMonth month) {
        return "l%d = '%s-01T00:00:00Z'"
                .formatted(LedgerColumns.position("bill/BillingPeriodStartDate"), month);
    }

    @Override
    public void close() {
        if (session != null) {
            session.close();
        }
        area.close();
    }
}
