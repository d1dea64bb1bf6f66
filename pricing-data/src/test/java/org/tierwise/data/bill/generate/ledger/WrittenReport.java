package org.tierwise.data.bill.generate.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import org.tierwise.data.store.ExportSession;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;

/** Reads what was written in the plainest way, with nothing of the program but the database. */
record WrittenReport(Path folder) {
    /** Data files; those of an older statement are left out. */
    List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> !f.toString().contains("0a9e2f11"))
                    .filter(f -> !f.toString().matches(".*(Manifest.json|ControlTotals.*)"))
                    .sorted()
                    .toList();
        }
    }

    JsonNode controlTotals() throws IOException {
        return new ObjectMapper().readTree(folder.resolve("ledger-ControlTotals.json").toFile());
    }

    /** A stated total of each currency, in plain digits. */
    Map<String, String> stated(String total) throws IOException {
        Map<String, String> stated = new HashMap<>();
        for (JsonNode sums : controlTotals().path("totals")) {
            stated.put(sums.path("currency").asText(), sums.path(total).asText());
        }
        return stated;
    }

    /** Records of a text file, the header among them. */
    static List<CsvRecord> records(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = unpacked(raw, file.toString());
                CsvReader<CsvRecord> csv =
                        CsvReader.builder()
                                .allowExtraFields(true)
                                .allowMissingFields(true)
                                .ofCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        }
    }

    private static InputStream unpacked(InputStream raw, String name) throws IOException {
        if (name.endsWith(".gz")) {
            return new GZIPInputStream(raw);
        }
        if (name.endsWith(".zip")) {
            ZipInputStream zip = new ZipInputStream(raw);
            zip.getNextEntry();
            return zip;
        }
        return raw;
    }

    /** Rows of all text files as maps; lines before the header are left out. */
    List<Map<String, String>> rows() throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Path file : files()) {
            List<CsvRecord> records = new ArrayList<>(records(file));
            while (records.getFirst().getFieldCount() == 1) {
                records.removeFirst();
            }
            List<String> header = records.removeFirst().getFields();
            for (CsvRecord record : records) {
                if (record.getFieldCount() != header.size()) {
                    throw new AssertionError("%s: %s".formatted(file, record));
                }
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < header.size(); i++) {
                    row.put(header.get(i), record.getField(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** Sums of a column by another. */
    Map<String, String> sums(String cost, String by, Predicate<Map<String, String>> counted)
            throws IOException {
        Map<String, BigDecimal> sums = new HashMap<>();
        for (Map<String, String> row : rows()) {
            String amount = row.getOrDefault(cost, "no " + cost);
            if (counted.test(row) && !amount.isEmpty()) {
                sums.merge(
                        row.getOrDefault(by, "USD"),
                        new BigDecimal(amount.replace(",", "")),
                        BigDecimal::add);
            }
        }
        return plain(sums);
    }

    /** The same of Parquet files with binary fractions, each rounded to ten digits. */
    Map<String, String> binarySums(String cost, String by) throws IOException {
        String parts =
                files().stream()
                        .map(f -> "'" + f.toAbsolutePath() + "'")
                        .collect(Collectors.joining(", ", "[", "]"));
        Map<String, BigDecimal> sums = new HashMap<>();
        try (ExportSession session = new ExportSession(folder, folder)) {
            session.rows(
                            "SELECT %s, CAST(%s AS VARCHAR) FROM read_parquet(%s)"
                                    .formatted(by, cost, parts))
                    .forEach(row ->
                            sums.merge(
                                    row.getFirst(),
                                    new BigDecimal(row.getLast())
                                            .setScale(10, RoundingMode.HALF_UP),
                                    BigDecimal::add));
        }
        return plain(sums);
    }

    static Map<String, String> plain(Map<String, BigDecimal> sums) {
        Map<String, String> plain = new HashMap<>();
        sums.forEach((key, sum) -> plain.put(key, sum.stripTrailingZeros().toPlainString()));
        return plain;
    }
}
