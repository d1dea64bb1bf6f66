package org.tierwise.data.file;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** CSV tables with a header that come with the program, beside the class that reads them. */
public final class BundledTable {
    private BundledTable() {}

    /**
     * The rows of a table.
     *
     * @param reader class beside which the table lies
     * @param name name of the file
     */
    public static List<NamedCsvRecord> rows(Class<?> reader, String name) {
        try (InputStream in = Objects.requireNonNull(reader.getResourceAsStream(name), name);
                CsvReader<NamedCsvRecord> csv =
                        CsvReader.builder()
                                .ofNamedCsvRecord(
                                        new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
