package org.tierwise.data.bill.generate.ledger;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.tierwise.data.store.DuckDbSession;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Legacy Cost and Usage Reports: a folder for each month, an older and the newest statement in it,
 * columns in another order each month.
 */
final class UsageReports {
    private static final String NEWEST = "b7c1d4e0-newest";
    private static final String OLDER = "0a9e2f11-older";
    private static final LocalDate EARLIEST = LocalDate.of(1980, 1, 2);
    static final String CSV = "FORMAT csv, HEADER true, QUOTE '\"', ESCAPE '\"'";
    static final String GZIP = CSV + ", COMPRESSION gzip";

    private UsageReports() {}

    static void csv(LedgerTable ledger, Path folder) throws IOException {
        report(ledger, folder, ".csv.gz");
    }

    static void zip(LedgerTable ledger, Path folder) throws IOException {
        report(ledger, folder, ".csv.zip");
    }

    private static void report(LedgerTable ledger, Path folder, String suffix) throws IOException {
        for (YearMonth month : ledger.months()) {
            Path period = folder.resolve(period(month));
            for (String assembly : List.of(OLDER, NEWEST)) {
                Path place = Files.createDirectories(period.resolve(assembly));
                int parts = assembly.equals(OLDER) ? 1 : ledger.copies().size();
                for (int part = 0; part < parts; part++) {
                    String rows = assembly.equals(OLDER) ? " AND rowid % 5 < 3" : "";
                    Path file = place.resolve("ledger-%d.csv".formatted(part + 1));
                    copy(
                            ledger,
                            "SELECT %s FROM ledger WHERE %s%s"
                                    .formatted(columns(month, part), LedgerTable.in(month), rows),
                            suffix.endsWith("gz")
                                    ? place.resolve(file.getFileName() + ".gz")
                                    : file,
                            suffix.endsWith("gz") ? GZIP : CSV);
                    if (suffix.endsWith("zip")) {
                        pack(file);
                    }
                }
                manifest(place, month, assembly, parts, suffix);
            }
            manifest(period, month, NEWEST, ledger.copies().size(), suffix);
        }
    }

    private static String columns(YearMonth month, int copy) {
        List<String> names = LedgerColumns.ofReport();
        List<String> ordered = month.getMonthValue() % 2 == 0 ? names : names.reversed();
        return ordered.stream()
                .map(name -> LedgerTable.column(name, copy) + " AS \"" + name + "\"")
                .collect(Collectors.joining(", "));
    }

    static void parquet(LedgerTable ledger, Path folder) throws IOException {
        for (YearMonth month : ledger.months()) {
            Path place =
                    Files.createDirectories(
                            folder.resolve(
                                    "year=%d/month=%d"
                                            .formatted(month.getYear(), month.getMonthValue())));
            for (int copy : ledger.copies()) {
                copy(
                        ledger,
                        "SELECT %s FROM ledger WHERE %s"
                                .formatted(snake(copy, true), LedgerTable.in(month)),
                        place.resolve("ledger-%05d.snappy.parquet".formatted(copy + 1)),
                        "FORMAT parquet, COMPRESSION snappy");
            }
        }
    }

    static void athena(LedgerTable ledger, Path folder) throws IOException {
        for (YearMonth month : ledger.months()) {
            copy(
                    ledger,
                    "SELECT %s FROM ledger WHERE %s"
                            .formatted(snake(0, false), LedgerTable.in(month)),
                    folder.resolve("athena-%s.csv".formatted(month)),
                    CSV);
        }
    }

    /** Every column of the report in snake case; typed as AWS types them in Parquet. */
    static String snake(int copy, boolean typed) {
        return snake(LedgerColumns.ofReport(), copy, typed);
    }

    /** Some columns of the report in snake case. */
    static String snake(List<String> names, int copy, boolean typed) {
        return names.stream()
                .map(name -> {
                    String column = LedgerTable.column(name, copy);
                    String value =
                            typed && isAmount(name)
                                    ? "CAST(%s AS DOUBLE)".formatted(column)
                                    : typed && name.matches("lineItem/Usage(Start|End)Date")
                                            ? "CAST(%s AS TIMESTAMP)".formatted(column)
                                            : column;
                    return "%s AS \"%s\"".formatted(value, snake(name));
                })
                .collect(Collectors.joining(", "));
    }

    static boolean isAmount(String name) {
        return name.endsWith("Cost")
                || name.endsWith("UsageAmount")
                || name.contains("Fee")
                || name.contains("Commitment");
    }

    static String snake(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[/:]", "_");
    }

    static void copy(LedgerTable ledger, String query, Path file, String format) {
        ledger.session()
                .execute(
                        "COPY (%s) TO %s (%s)"
                                .formatted(
                                        query,
                                        DuckDbSession.text(file.toAbsolutePath().toString()),
                                        format));
    }

    /** Packs a file into a zip beside it; always with the same time, so that bytes are the same. */
    static void pack(Path file) throws IOException {
        Path zip = file.resolveSibling(file.getFileName() + ".zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream packed = new ZipOutputStream(out)) {
            ZipEntry entry = new ZipEntry(String.valueOf(file.getFileName()));
            entry.setTimeLocal(EARLIEST.atTime(LocalTime.MIDNIGHT));
            packed.putNextEntry(entry);
            Files.copy(file, packed);
        }
        Files.delete(file);
    }

    private static String period(YearMonth month) {
        DateTimeFormatter basic = DateTimeFormatter.BASIC_ISO_DATE;
        return basic.format(month.atDay(1)) + "-" + basic.format(month.plusMonths(1).atDay(1));
    }

    private static void manifest(
            Path place, YearMonth month, String assembly, int parts, String suffix)
            throws IOException {
        ObjectNode json = new ObjectMapper().createObjectNode();
        json.put("assemblyId", assembly)
                .put("account", LedgerRows.PAYER)
                .put("charset", "UTF-8")
                .put("compression", suffix.endsWith("zip") ? "ZIP" : "GZIP")
                .put("contentType", "text/csv")
                .put("reportName", "ledger");
        json.putObject("billingPeriod")
                .put("start", period(month).substring(0, 8) + "T000000.000Z")
                .put("end", period(month).substring(9) + "T000000.000Z");
        for (int part = 1; part <= parts; part++) {
            json.withArray("reportKeys")
                    .add(
                            "/reports/ledger/%s/%s/ledger-%d%s"
                                    .formatted(period(month), assembly, part, suffix));
        }
        Files.writeString(place.resolve("ledger-Manifest.json"), json.toPrettyString() + "\n");
    }
}
