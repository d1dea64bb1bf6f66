package org.tierwise.data.bill;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tierwise.data.bill.LineLayout.Amount;
import org.tierwise.data.bill.LineLayout.Encoding;
import org.tierwise.data.bill.LineLayout.Text;
import org.tierwise.data.bill.expression.ExpressionSql;
import org.tierwise.data.bill.expression.SqlDialect;
import org.tierwise.data.bill.expression.TextExpression;
import org.tierwise.data.bill.generate.ledger.LedgerBills;
import org.tierwise.data.bill.generate.ledger.LedgerFormats;
import org.tierwise.data.bill.generate.ledger.LedgerOptions;
import org.tierwise.data.store.DuckDbSession;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * How fast bills are read, as ratios to peers on the same file in the same run: the database alone
 * with explicit types, and a loop over the rows in one thread. Not a test of the build; see
 * docs/benchmarks.md for the command. The file may be given as {@code -Dtierwise.benchmark.csv} and
 * {@code -Dtierwise.benchmark.parquet}, folders of a ledger.
 */
class BillsBenchmark {
    private static final int ROUNDS = Integer.getInteger("tierwise.benchmark.rounds", 5);
    private static final ExpressionSql NUMBERED =
            new ExpressionSql(SqlDialect.DUCKDB, column -> "c" + column.position());
    private static final List<YearMonth> JUNE = List.of(YearMonth.of(2026, 6));

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    @TempDir Path temporary = Path.of("");

    @Test
    void legacyReportOfAMillionLines() throws IOException {
        Path folder = ledger("tierwise.benchmark.csv", "cur", 1_000_000);
        List<Path> files = newest(folder, ".csv.gz");
        Time[] times =
                medians(
                        () -> Bills.read(List.of(folder), ReadOptions.DEFAULT),
                        () -> bare(files, true),
                        () -> bare(files, false),
                        () -> fastCsv(files));
        report("legacy CUR csv.gz", folder, 1, times);
        assertThat(times[0].wall()).isPositive();
    }

    /** The loop reads a million lines of the same ledger as csv.gz; its time is scaled. */
    @Test
    void exportOfTenMillionLines() throws IOException {
        Path folder = ledger("tierwise.benchmark.parquet", "cur2-parquet", 10_000_000);
        Path report = ledger("tierwise.benchmark.csv", "cur", 1_000_000);
        List<Path> files = newest(folder, ".parquet");
        List<Path> packed = newest(report, ".csv.gz");
        Time[] times =
                medians(
                        () -> Bills.read(List.of(folder), ReadOptions.DEFAULT),
                        () -> bare(files, true),
                        () -> bare(files, false),
                        () -> fastCsv(packed));
        report("CUR 2.0 parquet", folder, (double) rows(folder) / rows(report), times);
        assertThat(times[0].wall()).isPositive();
    }

    private static long rows(Path folder) {
        return Bills.read(List.of(folder), ReadOptions.DEFAULT).files().stream()
                .mapToLong(f -> f.rows())
                .sum();
    }

    private Path ledger(String property, String format, long rows) throws IOException {
        String given = System.getProperty(property, "");
        if (!given.isEmpty()) {
            return Path.of(given);
        }
        long start = System.nanoTime();
        Path folder = temporary.resolve(format);
        LedgerBills.write(
                LedgerFormats.of(format).orElseThrow(),
                new LedgerOptions(rows, 1, JUNE, false),
                folder);
        System.out.printf("made %s in %.1f s%n", format, seconds(start));
        return folder;
    }

    private static List<Path> newest(Path folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(suffix))
                    .filter(f -> f.toString().contains("b7c1d4e0"))
                    .sorted()
                    .toList();
        }
    }

    /** The same question, or one cost by service, with types and nothing checked. */
    private static void bare(List<Path> files, boolean same) {
        for (Path file : files) {
            try (DuckDbSession session = new DuckDbSession(List.of(file))) {
                PartHeader header =
                        PartHeader.of(
                                new Part(file, file, Optional.empty(), true), session, w -> {});
                LineLayout lines =
                        ((LineFormat) header.format()).lines(header.columns(), Optional.empty());
                ExpressionSql sql = header.isParquet() ? ExpressionSql.QUOTED : NUMBERED;
                Map<Amount, String> sums = new HashMap<>();
                lines.amounts()
                        .forEach((a, s) ->
                                sums.put(
                                        a,
                                        s.encoding() == Encoding.TEXT
                                                ? "sum(%s)".formatted(sql.column(s.column()))
                                                : "sum(CAST(%s AS DECIMAL(38,10)))"
                                                        .formatted(sql.column(s.column()))));
                String texts =
                        same
                                ? Arrays.stream(Text.values())
                                        .map(lines::text)
                                        .filter(t -> !t.equals(TextExpression.NOTHING))
                                        .map(sql::text)
                                        .collect(Collectors.joining(", "))
                                : sql.text(lines.text(Text.SERVICE));
                String amounts =
                        same
                                ? String.join(", ", sums.values())
                                : sums.getOrDefault(Amount.UNBLENDED, "");
                session.query(
                        "SELECT %s, %s FROM %s GROUP BY ALL"
                                .formatted(texts, amounts, source(session, header, lines)),
                        row -> true,
                        share -> {});
            }
        }
    }

    private static String source(DuckDbSession session, PartHeader header, LineLayout lines) {
        String file = session.source(header.onDisk().file());
        if (header.isParquet()) {
            return "read_parquet(%s)".formatted(file);
        }
        List<String> numbers =
                lines.amounts().values().stream().map(s -> NUMBERED.column(s.column())).toList();
        return "read_csv(%s, auto_detect = false, header = true, quote = '\"', escape = '\"', max_line_size = 1048576, buffer_size = 8388608, columns = {%s})"
                .formatted(
                        file,
                        IntStream.range(0, header.fields())
                                .mapToObj(i ->
                                        "'c%d': '%s'"
                                                .formatted(
                                                        i,
                                                        numbers.contains("c" + i)
                                                                ? "DECIMAL(38,20)"
                                                                : "VARCHAR"))
                                .collect(Collectors.joining(", ")));
    }

    /** One thread, one row after the other, the same groups and sums. */
    private static void fastCsv(List<Path> files) {
        Map<List<String>, BigDecimal[]> groups = new HashMap<>();
        for (Path file : files) {
            try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16);
                    CsvReader<CsvRecord> csv =
                            CsvReader.builder()
                                    .ofCsvRecord(
                                            new InputStreamReader(in, StandardCharsets.UTF_8))) {
                List<Integer> keys = List.of();
                List<Integer> amounts = List.of();
                for (CsvRecord row : csv) {
                    if (keys.isEmpty()) {
                        List<String> names = row.getFields();
                        keys =
                                Stream.of(
                                                "lineItem/ProductCode",
                                                "lineItem/UsageAccountId",
                                                "bill/BillingEntity",
                                                "lineItem/LegalEntity",
                                                "bill/InvoiceId",
                                                "lineItem/LineItemType",
                                                "lineItem/UsageType",
                                                "lineItem/Operation",
                                                "product/region",
                                                "product/instanceType",
                                                "pricing/term",
                                                "resourceTags/user:Component",
                                                "pricing/unit",
                                                "lineItem/CurrencyCode",
                                                "lineItem/UsageStartDate")
                                        .map(names::indexOf)
                                        .toList();
                        amounts =
                                IntStream.range(0, names.size())
                                        .filter(i ->
                                                names.get(i)
                                                        .matches(
                                                                ".*(UnblendedCost|UsageAmount|publicOnDemandCost|EffectiveCost|Fee.*Period|RecurringFee|CommitmentToDate|UsedCommitment|Commitment.*Period)"))
                                        .boxed()
                                        .toList();
                        continue;
                    }
                    List<String> key = new java.util.ArrayList<>(keys.size());
                    for (int i : keys) {
                        String cell = row.getField(i);
                        key.add(i == keys.getLast() ? cell.substring(0, 10) : cell);
                    }
                    BigDecimal[] sums = groups.computeIfAbsent(key, k -> new BigDecimal[16]);
                    for (int i = 0; i < amounts.size(); i++) {
                        String cell = row.getField(amounts.get(i));
                        if (!cell.isEmpty()) {
                            BigDecimal before = sums[i] == null ? BigDecimal.ZERO : sums[i];
                            sums[i] = before.add(new BigDecimal(cell));
                        }
                    }
                }
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    /** Seconds on the clock and of all processors. */
    private record Time(double wall, double cpu) {}

    /** Medians of some works, which take turns, so that a busy moment strikes all of them. */
    private static Time[] medians(Runnable... works) {
        double[][] walls = new double[works.length][ROUNDS];
        double[][] cpus = new double[works.length][ROUNDS];
        for (int round = -1; round < ROUNDS; round++) {
            for (int w = 0; w < works.length; w++) {
                long start = System.nanoTime();
                long cpu = PROCESS.getProcessCpuTime();
                works[w].run();
                if (round >= 0) {
                    walls[w][round] = seconds(start);
                    cpus[w][round] = (PROCESS.getProcessCpuTime() - cpu) / 1e9;
                }
            }
        }
        return IntStream.range(0, works.length)
                .mapToObj(w -> new Time(median(walls[w]), median(cpus[w])))
                .toArray(Time[]::new);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /**
     * Prints times in the order ours, same question, one sum, loop.
     *
     * @param loops times that the loop would have to run to read as many lines
     */
    private static void report(String what, Path folder, double loops, Time[] times)
            throws IOException {
        Time ours = times[0];
        long rows = rows(folder);
        String memory =
                Files.exists(Path.of("/proc/self/status"))
                        ? Files.readAllLines(Path.of("/proc/self/status")).stream()
                                .filter(l -> l.startsWith("VmHWM"))
                                .findFirst()
                                .orElse("")
                        : "";
        System.out.printf(
                "%s, %,d lines, median of %d: read %s (%,.0f lines/s); database alone, same"
                        + " question %s; one sum by service %s; FastCSV loop %s; %s%n",
                what,
                rows,
                ROUNDS,
                against(ours, ours, 1),
                rows / ours.wall(),
                against(ours, times[1], 1),
                against(ours, times[2], 1),
                against(ours, times[3], loops),
                memory);
    }

    private static String against(Time ours, Time peer, double times) {
        return "%.2f s, ratio %.2f, of processors %.2f s"
                .formatted(
                        peer.wall() * times, ours.wall() / peer.wall() / times, peer.cpu() * times);
    }
}
