package org.tierwise.data.bill.formats;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.tierwise.data.store.DuckDbSession;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Product codes of the names that invoices and Cost Explorer show; the table is {@code
 * service-names.csv}.
 */
final class ServiceNames {
    private static final Map<String, String> CODES = read();

    private ServiceNames() {}

    private static Map<String, String> read() {
        try (InputStream in =
                        Objects.requireNonNull(
                                ServiceNames.class.getResourceAsStream("service-names.csv"));
                CsvReader<NamedCsvRecord> csv =
                        CsvReader.builder()
                                .ofNamedCsvRecord(
                                        new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<String, String> codes = new TreeMap<>();
            csv.forEach(row -> codes.put(row.getField("name"), row.getField("code")));
            return Map.copyOf(codes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Product code of a name; the name itself where it is not known. */
    static String code(String name) {
        return CODES.getOrDefault(name.strip(), name.strip());
    }

    /** The same in SQL, of a text expression. */
    static String sql(String name) {
        return new TreeMap<>(CODES)
                .entrySet().stream()
                        .map(e ->
                                "WHEN %s THEN %s"
                                        .formatted(
                                                DuckDbSession.text(e.getKey()),
                                                DuckDbSession.text(e.getValue())))
                        .collect(
                                Collectors.joining(
                                        " ", "CASE " + name + " ", " ELSE " + name + " END"));
    }
}
