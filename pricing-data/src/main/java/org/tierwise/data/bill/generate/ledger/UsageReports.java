package org.tierwise.data.bill.generate.ledger;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;
import org.tierwise.data.store.DuckDbSession;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Legacy Cost and Usage Reports: a folder for each month, an older and the newest statement in it,
 * columns in another order each month.
 */
final class UsageReports {
    private static final String NEWEST = "b7c1d4e0-newest";
    private static final String OLDER = "0a9e2f11-older";
    static final String CSV = "FORMAT csv, HEADER true, QUOTE '\"', ESCAPE '\"'";
    static final String GZIP = CSV + ", COMPRESSION gzip";

    private UsageReports() {}

    static void csv(LedgerTable ledger, Path folder) throws IOException {
        report(ledger, folder, Packing.GZIP);
    }

    static void zip(LedgerTable ledger, Path folder) throws IOException {
        report(ledger, folder, Packing.ZIP);
    }

    private static void report(LedgerTable ledger, Path folder, Packing packing)
            throws IOException {
        TextReport.write(ledger, new Delivered(folder, packing));
        String suffix = ".csv" + packing.suffix();
        for (YearMonth month : ledger.months()) {
            Path period = folder.resolve(period(month));
            int parts = ledger.copies().size();
            manifest(period.resolve(OLDER), month, OLDER, 1, suffix);
            manifest(period.resolve(NEWEST), month, NEWEST, parts, suffix);
            manifest(period, month, NEWEST, parts, suffix);
        }
    }

    /** Folders of months, in them folders of statements. */
    private record Delivered(Path folder, Packing packing) implements TextReport.Layout {
        @Override
        public List<TextColumn> columns(YearMonth month) {
            List<String> names = LedgerColumns.ofReport();
            return (month.getMonthValue() % 2 == 0 ? names : names.reversed())
                    .stream().map(name -> TextColumn.of(name, name)).toList();
        }

        @Override
        public Path newest(YearMonth month, int copy) throws IOException {
            return file(month, NEWEST, copy);
        }

        @Override
        public Path older(YearMonth month) throws IOException {
            return file(month, OLDER, 0);
        }

        private Path file(YearMonth month, String assembly, int copy) throws IOException {
            Path place = folder.resolve(period(month)).resolve(assembly);
            return Files.createDirectories(place).resolve("ledger-%d.csv".formatted(copy + 1));
        }
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
        TextReport.write(ledger, new Queried(folder));
    }

    /** One file for each month and copy, as a query saves it. */
    private record Queried(Path folder) implements TextReport.Layout {
        @Override
        public List<TextColumn> columns(YearMonth month) {
            return ofTable().stream().map(name -> TextColumn.of(snake(name), name)).toList();
        }

        @Override
        public Path newest(YearMonth month, int copy) {
            return folder.resolve("athena-%s-%d.csv".formatted(month, copy + 1));
        }

        @Override
        public @Nullable Path older(YearMonth month) {
            return null;
        }

        @Override
        public Packing packing() {
            return Packing.NONE;
        }
    }

    /** Columns of a table: there is one of names that differ in case. */
    private static List<String> ofTable() {
        return LedgerColumns.ofReport().stream()
                .filter(name -> !name.equals("resourceTags/user:name"))
                .toList();
    }

    /** Every column of the report in snake case; typed as AWS types them in Parquet. */
    static String snake(int copy, boolean typed) {
        return snake(ofTable(), copy, typed);
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

    static void copy(LedgerTable ledger, String query, Path file, String format)
            throws IOException {
        ledger.session()
                .execute(
                        "COPY (%s) TO %s (%s)"
                                .formatted(
                                        query,
                                        DuckDbSession.text(file.toAbsolutePath().toString()),
                                        format));
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
