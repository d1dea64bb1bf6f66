package org.tierwise.data.bill;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A file of sums, read into memory. */
public final class StatementFile {
    /** AWS makes at most a few MB of these. */
    private static final int LARGEST = 256 << 20;

    private static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(64)
                                                    .maxDocumentLength(LARGEST)
                                                    .build())
                                    .build())
                    .build();

    private final PartHeader header;
    private final Statement statement;

    private StatementFile(PartHeader header, Statement statement) {
        this.header = header;
        this.statement = statement;
    }

    static PartSums sums(PartHeader header, StatementFormat format, ReadOptions options) {
        if (header.reader().isGzip()) {
            PartBytes.check(header.onDisk(), options);
        }
        PartSums sums = new PartSums(header);
        Statement statement = format.read(new StatementFile(header, new Statement()));
        statement.charges().forEach(c -> sums.add(c.key(), c.sums()));
        statement.tieOuts().forEach(sums::tieOut);
        statement.warnings().forEach(sums::warn);
        return sums;
    }

    /** Names of the fields of a JSON document. */
    static List<String> fieldsOf(Part part, PartReader reader) {
        JsonNode json = json(part, reader);
        List<String> fields = new ArrayList<>();
        json.fieldNames().forEachRemaining(fields::add);
        return fields;
    }

    private static JsonNode json(Part part, PartReader reader) {
        try (InputStream in = reader.open()) {
            return JSON.readTree(in);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new ImportProblem(
                    part.label(), line, "not readable as JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new ImportProblem(part.label(), 1, "cannot be read: " + e.getMessage());
        }
    }

    /** Where charges, totals and warnings go. */
    public Statement statement() {
        return statement;
    }

    /** The file as the user knows it. */
    public String label() {
        return header.part().label();
    }

    /** The names in the header line. */
    public HeaderNames names() {
        return header.names();
    }

    /** The document, for a JSON file. */
    public JsonNode json() {
        return json(header.onDisk(), header.reader());
    }

    /** The records below the header line, empty ones left out. */
    public List<CsvRecord> records() {
        List<CsvRecord> records = new ArrayList<>();
        long size = 0;
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder()
                        .allowMissingFields(true)
                        .allowExtraFields(true)
                        .ofCsvRecord(
                                new InputStreamReader(
                                        header.reader().open(), StandardCharsets.UTF_8))) {
            for (CsvRecord record : csv) {
                if (record.getStartingLineNumber() > header.line()) {
                    records.add(record);
                    size += record.getFields().stream().mapToLong(String::length).sum();
                }
                if (size > LARGEST) {
                    throw problem(
                            record.getStartingLineNumber(),
                            "the file is larger than any of its kind");
                }
            }
            return records;
        } catch (CsvParseException e) {
            throw problem(1, "not a CSV file: " + e.getMessage());
        } catch (IOException | UncheckedIOException e) {
            throw problem(1, "cannot be read: " + e.getMessage());
        }
    }

    /** A column of a record; empty where the file or the record lacks it. */
    public String cell(CsvRecord record, String column) {
        int position = names().position(column).orElse(-1);
        return position >= 0 && position < record.getFieldCount() ? record.getField(position) : "";
    }

    /** What is wrong at a line of this file. */
    public ImportProblem problem(long line, String message) {
        return header.reader().problem(line, message);
    }
}
