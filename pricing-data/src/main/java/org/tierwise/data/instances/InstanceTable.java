package org.tierwise.data.instances;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.tierwise.model.catalogue.InstanceFacts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The bundled table of AWS instance types. */
public final class InstanceTable {
    private static final String FILE = "aws-instances.csv";

    private InstanceTable() {}

    /** Facts by instance type, for example {@code c4.2xlarge}. */
    public static Map<String, InstanceFacts> bundled() {
        Map<String, InstanceFacts> facts = new TreeMap<>();
        try (InputStream in = InstanceTable.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the table of instance types is missing");
            }
            try (CsvReader<NamedCsvRecord> rows =
                    CsvReader.builder()
                            .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                for (NamedCsvRecord row : rows) {
                    String type = row.getField("type");
                    facts.put(
                            type,
                            new InstanceFacts(
                                    type,
                                    Integer.parseInt(row.getField("vcpu")),
                                    Double.parseDouble(row.getField("memory_gib")),
                                    Double.parseDouble(row.getField("core_score")),
                                    row.getField("basis")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return facts;
    }
}
